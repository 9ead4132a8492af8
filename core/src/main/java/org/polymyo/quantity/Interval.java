package org.polymyo.quantity;

/**
 * A range in which the true value lies with 95 % confidence (or credibility, where the method is Bayesian).
 *
 * @param low lower end
 * @param high upper end, not below the lower
 */
public record Interval(double low, double high) {
    /** Refuses NaN and an inverted range; infinite ends are allowed and mean that side is open. */
    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("expected low <= high, found " + low + " and " + high);
        }
    }

    /**
     * Width of the range.
     *
     * @return high minus low
     */
    public double width() {
        return high - low;
    }
}
