package org.polymyo.finding;

import java.math.BigDecimal;

/**
 * A number by which a measurement becomes a conclusion, with where it comes from.
 *
 * @param code stable name, lower case with hyphens
 * @param text the rule in words
 * @param value the number
 * @param low smallest value that would still be sensible
 * @param high largest value that would still be sensible
 * @param unit unit of the number; {@code 1} for counts and shares
 * @param source citation key, or a decision of the project
 * @param verified whether the number was compared with its primary source
 * @param date day of the last change, year-month-day
 */
public record Criterion(
        String code,
        String text,
        double value,
        double low,
        double high,
        String unit,
        String source,
        boolean verified,
        String date) {
    /** Refuses a value outside its own range. */
    public Criterion {
        if (!(low <= value && value <= high)) {
            throw new IllegalArgumentException(
                    "expected criterion " + code + " from " + low + " to " + high + ", found " + value);
        }
    }

    Presence.Reason reason(Presence.Direction direction, String seen) {
        String mark = verified ? "" : ", not yet compared with its source";
        return new Presence.Reason(direction, seen, text + " (" + number() + mark + ")", source);
    }

    private String number() {
        String plain = BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        return unit.equals("1") ? plain : plain + " " + unit;
    }
}
