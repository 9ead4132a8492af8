package org.polymyo.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.polymyo.recording.Placement;
import org.polymyo.recording.Side;

/** Numbers and places as people read them. */
final class Words {
    private static final MathContext THREE_DIGITS = new MathContext(3);

    private Words() {}

    /**
     * A number with at least three digits, never in scientific notation.
     *
     * @param value a finite number
     * @return for example {@code 31.4}
     */
    static String number(double value) {
        BigDecimal exact = BigDecimal.valueOf(value);
        BigDecimal rounded =
                Math.abs(value) >= 100 ? exact.setScale(0, RoundingMode.HALF_EVEN) : exact.round(THREE_DIGITS);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /**
     * A rate or other number without loss.
     *
     * @param value a finite number
     * @return all digits, no trailing zeros
     */
    static String exact(double value) {
        return value == 0 ? "0" : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /**
     * A length of time.
     *
     * @param seconds seconds, not negative
     * @return hours, minutes and seconds
     */
    static String clock(double seconds) {
        long whole = Math.round(seconds);
        return "%d:%02d:%02d".formatted(whole / 3600, whole / 60 % 60, whole % 60);
    }

    /**
     * Text out of a file, fit for a terminal: a hostile label must not move the cursor or hide a line.
     *
     * @param text any text
     * @return the text with a dot for each control character except the line feed
     */
    static String harmless(String text) {
        return text.replaceAll("[\\p{Cntrl}\\x{80}-\\x{9f}&&[^\n]]", "·");
    }

    /**
     * A size.
     *
     * @param bytes bytes
     * @return in the unit that fits
     */
    static String size(long bytes) {
        if (bytes < 1000) {
            return bytes + " bytes";
        }
        String[] units = {"kB", "MB", "GB", "TB", "PB", "EB"};
        double value = bytes / 1000.0;
        int unit = 0;
        while (value >= 1000) {
            value /= 1000;
            unit++;
        }
        return number(value) + " " + units[unit];
    }

    /**
     * A placement.
     *
     * @param placement the placement
     * @return for example {@code biceps, left}
     */
    static String place(Placement placement) {
        return switch (placement) {
            case Placement.Muscle(String name, Side side, var part) -> name + side(side);
            case Placement.Scalp(String position) -> position;
            case Placement.Eye() -> "eye";
            case Placement.Heart() -> "heart";
            case Placement.Segment(String name, Side side, String axis) ->
                name + side(side) + (axis.isEmpty() ? "" : ", " + axis);
            case Placement.InView(String name, var side, var part) -> name;
            case Placement.Trigger() -> "trigger";
            case Placement.Other(String kind) -> kind;
            case Placement.Unknown() -> "not recognised";
        };
    }

    private static String side(Side side) {
        return switch (side) {
            case LEFT -> ", left";
            case RIGHT -> ", right";
            case MIDLINE -> ", midline";
            case UNSTATED -> "";
        };
    }
}
