package org.polymyo.format.edf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.polymyo.recording.Annotation;
import org.polymyo.recording.Recording;

/**
 * The annotation channel: in every data record first the time at which it starts, then as many annotations as fit, in
 * order of time. Its size is chosen so that all fit. Hands out one record after the other.
 */
final class WrittenTals {
    private static final int TIME_KEEPING = 32;
    private static final int DECIMALS = 9;

    private final BigDecimal startFraction;
    private final List<byte[]> lists;
    private final int size;
    private int next;

    /**
     * Sizes the channel.
     *
     * @param recording its annotations and start
     * @param plan tells the number of data records
     * @param width bytes in a sample
     */
    WrittenTals(Recording recording, RecordPlan plan, int width) {
        startFraction = BigDecimal.valueOf(
                recording.startedAt().map(start -> start.getNano()).orElse(0), DECIMALS);
        lists = new ArrayList<>(recording.annotations().stream()
                .sorted(Comparator.comparingDouble(
                        annotation -> annotation.span().startSeconds()))
                .map(this::list)
                .toList());
        int longest = lists.stream().mapToInt(list -> list.length).max().orElse(0);
        long total = lists.stream().mapToLong(list -> list.length).sum();
        long wanted = TIME_KEEPING + longest + Math.ceilDiv(total, plan.records());
        size = Math.toIntExact(Math.ceilDiv(wanted, width) * width);
    }

    /**
     * Size of the channel.
     *
     * @return bytes in a data record
     */
    int size() {
        return size;
    }

    /**
     * The bytes of the next data record.
     *
     * @param startSeconds its start on the recording's clock
     * @return as many bytes as the channel has
     */
    byte[] record(BigDecimal startSeconds) {
        byte[] time =
                (seconds(startSeconds.add(startFraction)) + "\u0014\u0014\u0000").getBytes(StandardCharsets.US_ASCII);
        byte[] record = Arrays.copyOf(time, size);
        int at = time.length;
        while (next < lists.size() && at + lists.get(next).length <= size) {
            byte[] list = lists.set(next++, new byte[0]);
            System.arraycopy(list, 0, record, at, list.length);
            at += list.length;
        }
        return record;
    }

    private byte[] list(Annotation annotation) {
        double length = annotation.span().seconds();
        BigDecimal start = BigDecimal.valueOf(annotation.span().startSeconds());
        String onset = seconds(start.add(startFraction));
        String duration = length == 0
                ? ""
                : "\u0015" + seconds(BigDecimal.valueOf(length)).substring(1);
        String text = annotation.text().replaceAll("\\p{Cntrl}", " ");
        return (onset + duration + "\u0014" + text + "\u0014\u0000").getBytes(StandardCharsets.UTF_8);
    }

    private static String seconds(BigDecimal value) {
        BigDecimal rounded = value.setScale(DECIMALS, RoundingMode.HALF_EVEN);
        String plain =
                rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
        return plain.startsWith("-") ? plain : "+" + plain;
    }
}
