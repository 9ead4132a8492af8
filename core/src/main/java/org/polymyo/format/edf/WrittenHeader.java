package org.polymyo.format.edf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.polymyo.recording.Recording;

/**
 * The header.
 *
 * @param writer what was asked for
 * @param recording tells the start; nothing else of it is written here
 * @param plan the data records
 * @param channels the channels in their order
 * @param lists the annotation channel, written as the last signal
 */
record WrittenHeader(
        EdfWriter writer, Recording recording, RecordPlan plan, List<WrittenChannel> channels, WrittenTals lists) {
    private static final List<String> MONTHS =
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
    private static final int FIRST_YEAR = 1985;
    private static final int LAST_YEAR = 2084;

    /**
     * The header as bytes.
     *
     * @return 256 bytes and 256 for each signal
     */
    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        String kind = (writer.bdf() ? "BDF+" : "EDF+") + (plan.runs().size() > 1 ? "D" : "C");
        int signals = channels.size() + 1;
        byte[] bdf = "\u00ffBIOSEMI".getBytes(StandardCharsets.ISO_8859_1);
        out.writeBytes(writer.bdf() ? bdf : field("0", 8));
        out.writeBytes(field("X X X X", 80));
        out.writeBytes(field("Startdate " + longDate() + " X X " + (writer.synthetic() ? "synthetic" : "X"), 80));
        out.writeBytes(field(shortDate(), 8));
        out.writeBytes(field(time(), 8));
        out.writeBytes(field("" + 256 * (signals + 1), 8));
        out.writeBytes(field(kind, 44));
        out.writeBytes(field("" + plan.records(), 8));
        out.writeBytes(field(plan.recordSeconds().toPlainString(), 8));
        out.writeBytes(field("" + signals, 4));
        writeSignals(out);
        return out.toByteArray();
    }

    private void writeSignals(ByteArrayOutputStream out) {
        String digital = writer.bdf() ? "8388607" : "32767";
        each(out, 16, c -> ascii(c.channel().label()), writer.bdf() ? "BDF Annotations" : "EDF Annotations");
        each(out, 80, c -> "", "");
        each(out, 8, c -> ascii(c.unit()), "");
        each(out, 8, WrittenChannel::low, "-1");
        each(out, 8, WrittenChannel::high, "1");
        each(out, 8, c -> "" + c.digitalLow(), writer.bdf() ? "-8388608" : "-32768");
        each(out, 8, c -> "" + c.digitalHigh(), digital);
        each(out, 80, c -> "", "");
        each(out, 8, c -> "" + c.samples(), "" + lists.size() / (writer.bdf() ? 3 : 2));
        each(out, 32, c -> "", "");
    }

    private void each(ByteArrayOutputStream out, int width, Function<WrittenChannel, String> text, String last) {
        List<String> texts = new ArrayList<>(channels.stream().map(text).toList());
        texts.add(last);
        texts.forEach(one -> out.writeBytes(field(one, width)));
    }

    private Optional<LocalDateTime> start() {
        return recording.startedAt().filter(at -> at.getYear() >= FIRST_YEAR && at.getYear() <= LAST_YEAR);
    }

    private String longDate() {
        return start().map(at -> String.format(
                        Locale.ROOT,
                        "%02d-%s-%04d",
                        at.getDayOfMonth(),
                        MONTHS.get(at.getMonthValue() - 1),
                        at.getYear()))
                .orElse("X");
    }

    private String shortDate() {
        return start().map(at -> String.format(
                        Locale.ROOT, "%02d.%02d.%02d", at.getDayOfMonth(), at.getMonthValue(), at.getYear() % 100))
                .orElse("01.01.85");
    }

    private String time() {
        return start().map(at ->
                        String.format(Locale.ROOT, "%02d.%02d.%02d", at.getHour(), at.getMinute(), at.getSecond()))
                .orElse("00.00.00");
    }

    private static String ascii(String text) {
        return text.replace('µ', 'u').replace('μ', 'u').replaceAll("[^ -~]", "?");
    }

    private static byte[] field(String text, int width) {
        byte[] field = new byte[width];
        Arrays.fill(field, (byte) ' ');
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(bytes, 0, field, 0, Math.min(width, bytes.length));
        return field;
    }
}
