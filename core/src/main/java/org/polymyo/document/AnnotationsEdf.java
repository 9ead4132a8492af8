package org.polymyo.document;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.polymyo.evaluation.Report;
import org.polymyo.event.Activity;

/**
 * The events as an EDF+ file that holds annotations only, for viewers. After EDF+ 2.1, Kemp and Olivan 2003
 * (doi:10.1016/S1388-2457(03)00123-8): one signal {@code EDF Annotations}. The records share the recording's time between
 * them, since a viewer such as EDFbrowser does not open a file whose records last 0 s, although the standard allows it.
 */
public final class AnnotationsEdf {
    private static final char ONSET_END = '\u0014';
    private static final char DURATION_START = '\u0015';
    private static final int LARGEST_RECORD_BYTES = 61_400;
    private static final int MICROSECONDS = 6;
    private static final int LONGEST_TEXT = 200;

    private AnnotationsEdf() {}

    /**
     * Writes the events of a report. Onsets count from the file's start, which is the recording's start without its
     * fraction of a second, so they equal those of {@code events.tsv}.
     *
     * @param report the report
     * @return an EDF+C file
     */
    public static byte[] write(Report report) {
        List<byte[]> records = records(annotations(report));
        long seconds = secondsEach(report.provenance().durationSeconds(), records.size());
        int longest = records.stream().mapToInt(record -> record.length).max().orElseThrow();
        int size = timeKeeping(records.size() * seconds).length + longest;
        int even = size + size % 2;
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(EdfHeader.of(report.provenance(), records.size(), seconds, even / 2));
        for (int i = 0; i < records.size(); i++) {
            byte[] start = timeKeeping(i * seconds);
            bytes.writeBytes(start);
            bytes.writeBytes(records.get(i));
            bytes.writeBytes(new byte[even - start.length - records.get(i).length]);
        }
        return bytes.toByteArray();
    }

    /** Whole seconds, so that the header states the length exactly; the last record may reach past the recording's end. */
    private static long secondsEach(double durationSeconds, int records) {
        return Math.max(1, (long) Math.ceil(durationSeconds / records));
    }

    private static byte[] timeKeeping(long seconds) {
        return ("+" + seconds + ONSET_END + ONSET_END + '\0').getBytes(StandardCharsets.US_ASCII);
    }

    private static List<byte[]> annotations(Report report) {
        List<byte[]> lists = new ArrayList<>();
        if (report.provenance().synthetic()) {
            lists.add(list(0, report.provenance().durationSeconds(), "synthetic data"));
        }
        for (Row row : Row.of(report.events())) {
            Activity activity = row.activity();
            lists.add(list(activity.span().startSeconds(), activity.span().seconds(), text(row)));
        }
        return lists;
    }

    private static String text(Row row) {
        String what = switch (row.activity()) {
            case Activity.Burst burst -> "burst";
            case Activity.SilentPeriod silence -> "silent period";
            case Activity.Movement movement -> "movement";
            case Activity.Sighting sighting -> "movement in the video";
            case Activity.Other other -> other.kind().words();
        };
        String jerk = row.jerk() > 0 ? "jerk " + row.jerk() + " " : "";
        String clean = (jerk + what + " " + row.activity().channel()).replaceAll("\\p{Cntrl}+", " ");
        return clean.codePointCount(0, clean.length()) <= LONGEST_TEXT
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, LONGEST_TEXT)) + "…";
    }

    private static byte[] list(double onset, double duration, String text) {
        String list =
                seconds(onset, true) + DURATION_START + seconds(duration, false) + ONSET_END + text + ONSET_END + '\0';
        return list.getBytes(StandardCharsets.UTF_8);
    }

    private static String seconds(double value, boolean signed) {
        String plain = BigDecimal.valueOf(value)
                .setScale(MICROSECONDS, RoundingMode.HALF_EVEN)
                .toPlainString();
        return signed && !plain.startsWith("-") ? "+" + plain : plain;
    }

    private static List<byte[]> records(List<byte[]> lists) {
        List<byte[]> records = new ArrayList<>();
        var record = new ByteArrayOutputStream();
        for (byte[] list : lists) {
            if (record.size() + list.length > LARGEST_RECORD_BYTES) {
                records.add(record.toByteArray());
                record.reset();
            }
            record.writeBytes(list);
        }
        records.add(record.toByteArray());
        return records;
    }
}
