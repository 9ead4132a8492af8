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
 * @param verifiedBy who compared the number with its primary source; empty: nobody yet
 * @param verifiedOn when, year-month-day; empty where nobody did
 */
public record Criterion(
        String code,
        String text,
        double value,
        double low,
        double high,
        String unit,
        String source,
        String verifiedBy,
        String verifiedOn) {
    /** Refuses a value outside its own range. */
    public Criterion {
        if (!(low <= value && value <= high)) {
            throw new IllegalArgumentException(
                    "expected criterion " + code + " from " + low + " to " + high + ", found " + value);
        }
    }

    Presence.Reason reason(Presence.Direction direction, String seen) {
        return new Presence.Reason(direction, seen, words(), source);
    }

    /** The rule with its number, and whether somebody compared it with its source ({@code unverified} when not). */
    String words() {
        String mark = verifiedBy.isEmpty() ? ", unverified" : "";
        return text + " (" + number() + mark + ")";
    }

    private String number() {
        String plain = BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        return unit.equals("1") ? plain : plain + " " + unit;
    }
}
