package org.polymyo.format.text;

import java.nio.charset.StandardCharsets;

/** Reads the number in a cell, exactly as {@link Double#parseDouble} would and faster for short numbers. */
final class CellNumber {
    private static final double[] POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };
    private static final int EXACT_DIGITS = 15;
    private static final int LONGEST = 60;

    /** No recorder measures more; a larger number would become infinite when its unit is changed. */
    private static final double LARGEST = 1e100;

    private CellNumber() {}

    /**
     * Reads a number.
     *
     * @param line letters
     * @param start first letter of the cell
     * @param end after the last letter
     * @param decimal decimal sign
     * @return the number; NaN where the cell is empty, holds none or one beyond 1e100
     */
    static double of(byte[] line, int start, int end, char decimal) {
        int from = start;
        int to = end;
        while (from < to && isPadding(line[from])) {
            from++;
        }
        while (to > from && isPadding(line[to - 1])) {
            to--;
        }
        if (from == to || to - from > LONGEST) {
            return Double.NaN;
        }
        double plain = plain(line, from, to, decimal);
        return Double.isNaN(plain) ? general(line, from, to, decimal) : plain;
    }

    private static boolean isPadding(byte letter) {
        return letter == ' ' || letter == '"' || letter == '\t';
    }

    /** Digits with a decimal sign only; both digits and power of ten are exact doubles, so one division rounds right. */
    private static double plain(byte[] line, int from, int to, char decimal) {
        boolean negative = line[from] == '-';
        long digits = 0;
        int count = 0;
        int decimals = -1;
        for (int i = negative ? from + 1 : from; i < to; i++) {
            byte letter = line[i];
            if (letter >= '0' && letter <= '9') {
                digits = 10 * digits + (letter - '0');
                count++;
                decimals += decimals >= 0 ? 1 : 0;
            } else if (letter == decimal && decimals < 0) {
                decimals = 0;
            } else {
                return Double.NaN;
            }
            if (count > EXACT_DIGITS) {
                return Double.NaN;
            }
        }
        if (count == 0) {
            return Double.NaN;
        }
        double value = digits / POWERS[Math.max(0, decimals)];
        return negative ? -value : value;
    }

    private static double general(byte[] line, int from, int to, char decimal) {
        for (int i = from; i < to; i++) {
            byte letter = line[i];
            boolean known = letter >= '0' && letter <= '9'
                    || letter == '-'
                    || letter == '+'
                    || letter == decimal
                    || letter == 'e'
                    || letter == 'E';
            if (!known) {
                return Double.NaN;
            }
        }
        String text = new String(line, from, to - from, StandardCharsets.ISO_8859_1).replace(decimal, '.');
        try {
            double value = Double.parseDouble(text);
            return Math.abs(value) <= LARGEST ? value : Double.NaN;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
