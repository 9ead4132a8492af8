package org.polymyo.format.edf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A header of which only what a reader of the samples needs is left. */
final class ScreenedHeader {
    private static final int PATIENT = 8;
    private static final int RECORDING = 88;
    private static final int DATE = 168;
    private static final int TIME = 176;
    private static final int RESERVED = 192;
    private static final int RECORDS = 236;
    private static final int SECONDS = 244;
    private static final int LABEL = 0;
    private static final int TRANSDUCER = 16;
    private static final int UNIT = 96;
    private static final int LIMITS = 104;
    private static final int FILTER = 136;
    private static final int SIGNAL_RESERVED = 224;
    private static final List<String> MONTHS =
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
    private static final int FIRST_YEAR = 1985;
    private static final int LAST_YEAR = 2084;
    private static final Set<String> KINDS = Set.of("EDF+C", "EDF+D", "BDF+C", "BDF+D", "24BIT");
    private static final Set<String> ANNOTATIONS = Set.of("EDF Annotations", "BDF Annotations");
    private static final Pattern NUMBER = Pattern.compile("[-+0-9.,eE ]*");
    private static final Pattern CLOCK = Pattern.compile("\\d\\d\\.\\d\\d\\.\\d\\d");
    private static final Pattern FILTERS =
            Pattern.compile("(?i)((HP|LP|N|BP|TC|DC|NOTCH)[:=]? ?[-0-9.,/ ]*(Hz|s|ms|none|off|on)?[;, ]*)*");
    private static final Pattern UNITS = Pattern.compile("[\\p{L}\\p{S}%/^*0-9.\u00b5\u03bc-]{0,8}");

    private final byte[] bytes;
    private final EdfHeader header;
    private final int signals;
    private final List<String> removed = new ArrayList<>();

    ScreenedHeader(byte[] original, EdfHeader header, Predicate<String> labels, int daysEarlier) {
        this.bytes = original.clone();
        this.header = header;
        this.signals = original.length / EdfHeaderReader.BLOCK - 1;
        identify(daysEarlier);
        describe();
        for (int i = 0; i < signals; i++) {
            describeSignal(i, labels);
        }
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** What was left out, one word for each place. */
    List<String> removed() {
        return List.copyOf(removed);
    }

    private void identify(int daysEarlier) {
        boolean synthetic = text(RECORDING, 80).toLowerCase(Locale.ROOT).contains("synthetic");
        LocalDate day = header.startedAt()
                .map(at -> at.toLocalDate().minusDays(daysEarlier))
                .filter(at -> at.getYear() >= FIRST_YEAR && at.getYear() <= LAST_YEAR)
                .orElse(null);
        String date = day == null
                ? "X"
                : "%02d-%s-%04d".formatted(day.getDayOfMonth(), MONTHS.get(day.getMonthValue() - 1), day.getYear());
        replace(PATIENT, 80, "X X X X", "what the header says of the patient");
        replace(
                RECORDING,
                80,
                "Startdate " + date + " X X " + (synthetic ? "synthetic" : "X"),
                "what the header says of place, staff and device");
        String shortDate = day == null
                ? "01.01.85"
                : "%02d.%02d.%02d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear() % 100);
        replace(DATE, 8, shortDate, "the date");
        if (!CLOCK.matcher(text(TIME, 8)).matches()) {
            replace(TIME, 8, "00.00.00", "a time of day that is none");
        }
    }

    private void describe() {
        if (bytes[0] != (byte) 0xff) {
            put(0, 8, "0");
        }
        String reserved = text(RESERVED, 44);
        String kind = KINDS.stream().filter(reserved::startsWith).findFirst().orElse("");
        replace(RESERVED, 44, kind, "words in reserved fields");
        put(184, 8, Integer.toString(bytes.length));
        put(RECORDS, 8, Long.toString(header.records()));
        put(252, 4, Integer.toString(signals));
        if (!NUMBER.matcher(text(SECONDS, 8)).matches()) {
            put(SECONDS, 8, "1");
        }
    }

    private void describeSignal(int index, Predicate<String> labels) {
        String label = text(at(LABEL, 16, index), 16);
        if (!ANNOTATIONS.contains(label) && !labels.test(label)) {
            replace(at(LABEL, 16, index), 16, "channel " + (index + 1), "labels of channels");
        }
        replace(at(TRANSDUCER, 80, index), 80, "", "transducers");
        keep(at(UNIT, 8, index), 8, UNITS, "units that are none");
        for (int limit = 0; limit < 4; limit++) {
            keep(at(LIMITS + 8 * limit, 8, index), 8, NUMBER, "limits that are no numbers");
        }
        keep(at(FILTER, 80, index), 80, FILTERS, "words about filters");
        replace(at(SIGNAL_RESERVED, 32, index), 32, "", "words in reserved fields");
    }

    /** Each field stands for all signals before the next field begins. */
    private int at(int place, int width, int index) {
        return EdfHeaderReader.BLOCK + place * signals + width * index;
    }

    private void keep(int at, int width, Pattern form, String what) {
        if (!form.matcher(text(at, width)).matches()) {
            replace(at, width, "", what);
        }
    }

    private void replace(int at, int width, String text, String what) {
        byte[] before = Arrays.copyOfRange(bytes, at, at + width);
        boolean empty = text(at, width).isEmpty();
        put(at, width, text);
        if (!empty && !Arrays.equals(before, Arrays.copyOfRange(bytes, at, at + width))) {
            removed.add(what);
        }
    }

    private String text(int at, int width) {
        return HeaderField.of("", bytes, at, width).text();
    }

    private void put(int at, int width, String text) {
        Arrays.fill(bytes, at, at + width, (byte) ' ');
        byte[] letters = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(letters, 0, bytes, at, Math.min(width, letters.length));
    }
}
