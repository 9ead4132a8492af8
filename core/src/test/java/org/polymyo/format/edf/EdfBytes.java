package org.polymyo.format.edf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Builds files of the EDF family byte by byte, right or wrong, independently of the writer. */
final class EdfBytes {
    String version = "0";
    String patient = "X X X X";
    String identification = "Startdate 02-MAR-2021 X X X";
    String date = "02.03.21";
    String time = "10.20.30";
    String headerBytes = "";
    String reserved = "EDF+C";
    String records = "";
    String recordSeconds = "1";
    String signalCount = "";
    int sampleBytes = 2;
    private final List<String[]> signals = new ArrayList<>();
    private final List<byte[]> data = new ArrayList<>();

    /** Adds a signal: label, unit, physical minimum and maximum, digital minimum and maximum, samples per record. */
    EdfBytes signal(String... fields) {
        signals.add(fields);
        return this;
    }

    EdfBytes microvolts(String label, int samples) {
        return signal(label, "uV", "-3276.8", "3276.7", "-32768", "32767", "" + samples);
    }

    EdfBytes annotations(int bytes) {
        return signal("EDF Annotations", "", "-1", "1", "-32768", "32767", "" + bytes / 2);
    }

    /** Adds a data record: an array of numbers for each signal, a text for each annotation channel. */
    EdfBytes record(Object... chunks) {
        var out = new ByteArrayOutputStream();
        for (int i = 0; i < chunks.length; i++) {
            if (chunks[i] instanceof int[] numbers) {
                for (int number : numbers) {
                    for (int b = 0; b < sampleBytes; b++) {
                        out.write(number >> 8 * b);
                    }
                }
            } else {
                byte[] text = chunks[i].toString().getBytes(StandardCharsets.UTF_8);
                byte[] padded = Arrays.copyOf(text, Integer.parseInt(signals.get(i)[6]) * sampleBytes);
                out.writeBytes(padded);
            }
        }
        data.add(out.toByteArray());
        return this;
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        int size = 256 * (signals.size() + 1);
        out.writeBytes(sampleBytes == 3 ? "\u00ffBIOSEMI".getBytes(StandardCharsets.ISO_8859_1) : field(version, 8));
        out.writeBytes(field(patient, 80));
        out.writeBytes(field(identification, 80));
        out.writeBytes(field(date, 8));
        out.writeBytes(field(time, 8));
        out.writeBytes(field(headerBytes.isEmpty() ? "" + size : headerBytes, 8));
        out.writeBytes(field(reserved, 44));
        out.writeBytes(field(records.isEmpty() ? "" + data.size() : records, 8));
        out.writeBytes(field(recordSeconds, 8));
        out.writeBytes(field(signalCount.isEmpty() ? "" + signals.size() : signalCount, 4));
        int[] widths = {16, 80, 8, 8, 8, 8, 8, 80, 8, 32};
        int[] sources = {0, -1, 1, 2, 3, 4, 5, -1, 6, -1};
        for (int f = 0; f < widths.length; f++) {
            for (String[] signal : signals) {
                out.writeBytes(field(sources[f] < 0 ? "" : signal[sources[f]], widths[f]));
            }
        }
        data.forEach(out::writeBytes);
        return out.toByteArray();
    }

    private static byte[] field(String text, int width) {
        byte[] field = new byte[width];
        Arrays.fill(field, (byte) ' ');
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(bytes, 0, field, 0, Math.min(width, bytes.length));
        return field;
    }

    /** A list that keeps the time of a record, and what was said in it. */
    static String tal(String onset, String... texts) {
        var tal = new StringBuilder(onset + "\u0014\u0014\u0000");
        for (String text : texts) {
            tal.append(onset).append('\u0014').append(text).append("\u0014\u0000");
        }
        return tal.toString();
    }

    /** Numbers that tell where they are. */
    static int[] ramp(int from, int count) {
        return IntStream.range(from, from + count).toArray();
    }
}
