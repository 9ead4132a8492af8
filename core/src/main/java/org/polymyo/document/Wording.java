package org.polymyo.document;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.polymyo.measure.Measurement;
import org.polymyo.quantity.Interval;
import org.polymyo.quantity.Unit;

/** Numbers, times and answers as a person reads them. Rounds for the eye; computes nothing. */
final class Wording {
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_EVEN);
    private static final double LARGE = 1e9;
    private static final double SMALL = 1e-3;

    private Wording() {}

    /**
     * A number with about three digits that count.
     *
     * @param value any number
     * @return for example {@code 46.2}
     */
    static String number(double value) {
        return number(value, decimals(value));
    }

    private static String number(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return Double.isNaN(value) ? "–" : value > 0 ? "∞" : "−∞";
        }
        if (value == 0) {
            return "0";
        }
        var exact = BigDecimal.valueOf(value);
        return signed(
                Math.abs(value) >= LARGE || Math.abs(value) < SMALL
                        ? exact.round(THREE_DIGITS).toString()
                        : exact.setScale(decimals, RoundingMode.HALF_EVEN).toPlainString());
    }

    private static String signed(String plain) {
        return plain.startsWith("-") ? "−" + plain.substring(1) : plain;
    }

    /**
     * A latency in milliseconds.
     *
     * @param milliseconds how long
     * @return with one decimal and the unit
     */
    static String latency(double milliseconds) {
        return number(milliseconds, 1) + " ms";
    }

    private static int decimals(double value) {
        double size = Math.abs(value);
        return size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
    }

    /**
     * A number in full, without trailing zeros, for settings.
     *
     * @param value any number
     * @return for example {@code 0.35}
     */
    static String exact(double value) {
        return Double.isFinite(value)
                ? signed(BigDecimal.valueOf(value).stripTrailingZeros().toPlainString())
                : number(value);
    }

    /**
     * A sampling rate as people say it; the exact one is for programs.
     *
     * @param hertz samples per second
     * @return for example {@code 29.97 Hz}, of a hundredth where it is one or more
     */
    static String rate(double hertz) {
        return exact(hertz < 1 ? hertz : Math.rint(100 * hertz) / 100) + " Hz";
    }

    /**
     * The value with its unit, for example {@code 46.2 ms}.
     *
     * @param number a measured number
     * @return value and unit
     */
    static String value(Measurement.Number number) {
        return number(number.value(), decimals(number)) + unit(number.unit());
    }

    /**
     * The 95 % interval, rounded like the value; an open end is said in words.
     *
     * @param number a measured number
     * @return for example {@code 43.1 to 48.9}
     */
    static String interval(Measurement.Number number) {
        return interval(number.interval(), decimals(number));
    }

    private static int decimals(Measurement.Number number) {
        return number.value() == 0 && Double.isFinite(number.interval().high())
                ? decimals(number.interval().high())
                : decimals(number.value());
    }

    private static String interval(Interval interval, int decimals) {
        boolean openBelow = interval.low() == Double.NEGATIVE_INFINITY;
        boolean openAbove = interval.high() == Double.POSITIVE_INFINITY;
        if (openBelow || openAbove) {
            return openBelow && openAbove
                    ? "open"
                    : openBelow
                            ? "up to " + number(interval.high(), decimals)
                            : number(interval.low(), decimals) + " or more";
        }
        return number(interval.low(), decimals) + " to " + number(interval.high(), decimals);
    }

    /**
     * An interval on its own.
     *
     * @param interval the interval
     * @return for example {@code 11.2 to 13.7}
     */
    static String interval(Interval interval) {
        return interval(interval, 1);
    }

    /**
     * A unit as it follows a number.
     *
     * @param unit the unit
     * @return with a leading blank; empty for a plain count
     */
    static String unit(Unit unit) {
        return unit.equals(Unit.ONE) || unit.equals(Unit.UNSTATED)
                ? ""
                : unit.equals(Unit.PER_MINUTE) ? " per minute" : " " + unit.symbol();
    }

    /**
     * A length of time.
     *
     * @param seconds how long
     * @return for example {@code 20 min 3 s}
     */
    static String duration(double seconds) {
        if (!Double.isFinite(seconds) || seconds < 60) {
            return number(seconds) + " s";
        }
        long whole = Math.round(seconds);
        String rest = whole % 60 == 0 ? "" : " " + whole % 60 + " s";
        return whole < 3600 ? whole / 60 + " min" + rest : whole / 3600 + " h " + whole / 60 % 60 + " min" + rest;
    }

    /**
     * A moment on the recording's clock.
     *
     * @param seconds from the recording's start
     * @return hours, minutes, seconds, milliseconds, for example {@code 0:20:03.250}
     */
    static String clock(double seconds) {
        long thousandths = Math.round(Math.abs(seconds) * 1000);
        return (seconds < 0 ? "−" : "")
                + String.format(
                        Locale.ROOT,
                        "%d:%02d:%02d.%03d",
                        thousandths / 3_600_000,
                        thousandths / 60_000 % 60,
                        thousandths / 1000 % 60,
                        thousandths % 1000);
    }

    /**
     * A date with time of day.
     *
     * @param at the moment
     * @return for example {@code 2 March 2024, 09:05}
     */
    static String date(LocalDateTime at) {
        return String.format(
                Locale.ROOT,
                "%d %s %d, %02d:%02d",
                at.getDayOfMonth(),
                MONTHS.get(at.getMonthValue() - 1),
                at.getYear(),
                at.getHour(),
                at.getMinute());
    }

    /**
     * A text cut to fit a drawing.
     *
     * @param text any text
     * @param characters most characters to keep
     * @return the text, or its beginning with an ellipsis
     */
    static String cut(String text, int characters) {
        return text.codePointCount(0, text.length()) <= characters
                ? text
                : text.substring(0, text.offsetByCodePoints(0, characters - 1)) + "…";
    }
}
