package org.polymyo.format.edf;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers in the eight characters that the header has for them, without exponent. */
final class EightCharacters {
    private static final int WIDTH = 8;
    private static final int MOST_DECIMALS = 6;

    private EightCharacters() {}

    /**
     * The number that fits and is nearest.
     *
     * @param value a finite number
     * @return its text
     * @throws IllegalArgumentException if it is too large for eight characters
     */
    static String nearest(double value) {
        return text(value, RoundingMode.HALF_EVEN);
    }

    /**
     * The largest number that fits and is not above.
     *
     * @param value a finite number
     * @return its text
     * @throws IllegalArgumentException if it is too large for eight characters
     */
    static String atMost(double value) {
        return text(value, RoundingMode.FLOOR);
    }

    /**
     * The smallest number that fits and is not below.
     *
     * @param value a finite number
     * @return its text
     * @throws IllegalArgumentException if it is too large for eight characters
     */
    static String atLeast(double value) {
        return text(value, RoundingMode.CEILING);
    }

    private static String text(double value, RoundingMode mode) {
        BigDecimal exact = new BigDecimal(value);
        for (int decimals = MOST_DECIMALS; decimals >= 0; decimals--) {
            BigDecimal rounded = exact.setScale(decimals, mode);
            String text =
                    rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
            if (text.length() <= WIDTH) {
                return text;
            }
        }
        throw new IllegalArgumentException("expected a number of at most 8 characters, found " + value);
    }
}
