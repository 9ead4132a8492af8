package org.polymyo.format.edf;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * The time-stamped annotation lists in one annotation channel of one data record.
 *
 * @param lists the lists that could be read
 * @param unreadable number of runs of bytes that are no such list
 */
record Tals(List<Tal> lists, int unreadable) {
    private static final byte END_OF_PART = 20;
    private static final byte START_OF_DURATION = 21;
    private static final Pattern TIME = Pattern.compile("[+-]\\d{1,12}([.,]\\d{0,12})?");
    private static final Pattern DURATION = Pattern.compile("\\+?\\d{1,12}([.,]\\d{0,12})?");
    /** No recording is longer than ten years; a later onset is a broken one. */
    private static final double LATEST = 10 * 365.25 * 86_400;

    /**
     * One list: a time and what was said of it.
     *
     * @param onset seconds from the header's start time
     * @param duration seconds, 0 where none is given
     * @param texts the annotations; none in a list that only keeps the time
     */
    record Tal(double onset, double duration, List<String> texts) {}

    /**
     * Reads the lists.
     *
     * @param bytes where they are
     * @param from first byte
     * @param length number of bytes
     * @return what could be read
     */
    static Tals in(byte[] bytes, int from, int length) {
        List<Tal> lists = new ArrayList<>();
        int unreadable = 0;
        int end = from + length;
        for (int at = from; at < end; ) {
            int stop = indexOf(bytes, at, end, (byte) 0);
            if (stop > at && !isBlank(bytes, at, stop)) {
                unreadable += add(bytes, at, stop, lists) ? 0 : 1;
            }
            at = stop + 1;
        }
        return new Tals(lists, unreadable);
    }

    private static boolean add(byte[] bytes, int from, int stop, List<Tal> lists) {
        int timeEnd = indexOf(bytes, from, stop, END_OF_PART);
        int onsetEnd = indexOf(bytes, from, timeEnd, START_OF_DURATION);
        OptionalDouble onset = number(bytes, from, onsetEnd, TIME);
        OptionalDouble duration =
                onsetEnd == timeEnd ? OptionalDouble.of(0) : number(bytes, onsetEnd + 1, timeEnd, DURATION);
        if (timeEnd == stop || onset.isEmpty()) {
            return false;
        }
        List<String> texts = new ArrayList<>();
        for (int at = timeEnd + 1; at < stop; ) {
            int textEnd = indexOf(bytes, at, stop, END_OF_PART);
            String text = HeaderField.of("annotation", bytes, at, textEnd - at).text();
            if (!text.isEmpty()) {
                texts.add(text);
            }
            at = textEnd + 1;
        }
        lists.add(new Tal(onset.getAsDouble(), duration.orElse(0), texts));
        return duration.isPresent();
    }

    private static OptionalDouble number(byte[] bytes, int from, int stop, Pattern form) {
        if (stop - from > 32) {
            return OptionalDouble.empty();
        }
        String text = HeaderField.decoded(bytes, from, stop - from).strip();
        if (!form.matcher(text).matches()) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(text.replace(',', '.'));
        return Math.abs(value) <= LATEST ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    private static int indexOf(byte[] bytes, int from, int end, byte wanted) {
        for (int at = from; at < end; at++) {
            if (bytes[at] == wanted) {
                return at;
            }
        }
        return end;
    }

    private static boolean isBlank(byte[] bytes, int from, int stop) {
        for (int at = from; at < stop; at++) {
            if (bytes[at] != ' ') {
                return false;
            }
        }
        return true;
    }
}
