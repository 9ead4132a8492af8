package org.polymyo.format.edf;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The time-stamped annotation lists in one annotation channel of one data record.
 *
 * @param lists the lists that could be read
 * @param unreadable number of runs of bytes that are no such list
 */
record Tals(List<Tal> lists, int unreadable) {
    private static final byte END_OF_PART = 20;
    private static final byte START_OF_DURATION = 21;
    private static final int MOST_DIGITS = 15;
    private static final double[] POWERS_OF_TEN = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };
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
        boolean signed = bytes[from] == '+' || bytes[from] == '-';
        OptionalDouble onset = signed ? number(bytes, from + 1, onsetEnd) : OptionalDouble.empty();
        if (timeEnd == stop || onset.isEmpty()) {
            return false;
        }
        OptionalDouble duration = duration(bytes, onsetEnd, timeEnd);
        List<String> texts = new ArrayList<>();
        for (int at = timeEnd + 1; at < stop; ) {
            int textEnd = indexOf(bytes, at, stop, END_OF_PART);
            String text = HeaderField.of("annotation", bytes, at, textEnd - at).text();
            if (!text.isEmpty()) {
                texts.add(text);
            }
            at = textEnd + 1;
        }
        double sign = bytes[from] == '-' ? -1 : 1;
        lists.add(new Tal(sign * onset.getAsDouble(), duration.orElse(0), texts));
        return duration.isPresent();
    }

    private static OptionalDouble duration(byte[] bytes, int onsetEnd, int timeEnd) {
        if (onsetEnd == timeEnd) {
            return OptionalDouble.of(0);
        }
        int from = onsetEnd + 1 < timeEnd && bytes[onsetEnd + 1] == '+' ? onsetEnd + 2 : onsetEnd + 1;
        return number(bytes, from, timeEnd);
    }

    /** Digits with at most one point or comma. Up to 15 digits are exact, and their quotient is rounded only once. */
    private static OptionalDouble number(byte[] bytes, int from, int stop) {
        long digits = 0;
        int point = -1;
        int count = 0;
        for (int at = from; at < stop; at++) {
            if (bytes[at] >= '0' && bytes[at] <= '9' && count < MOST_DIGITS) {
                digits = 10 * digits + bytes[at] - '0';
                count++;
            } else if ((bytes[at] == '.' || bytes[at] == ',') && point < 0) {
                point = at;
            } else if (point < 0 || bytes[at] < '0' || bytes[at] > '9') {
                return OptionalDouble.empty();
            }
        }
        int decimals = point < 0 ? 0 : count - (point - from);
        double value = digits / POWERS_OF_TEN[decimals];
        return count > 0 && value <= LATEST ? OptionalDouble.of(value) : OptionalDouble.empty();
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
