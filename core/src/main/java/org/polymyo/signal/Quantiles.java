package org.polymyo.signal;

import java.util.Arrays;

/** Quantiles by linear interpolation between order statistics (Hyndman and Fan type 7, doi 10.2307/2684934). */
public final class Quantiles {
    private Quantiles() {}

    /**
     * One quantile.
     *
     * @param values values in any order, at least one, none NaN; left as they are
     * @param share from 0 to 1
     * @return the quantile
     */
    public static double of(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return ofSorted(sorted, share);
    }

    /**
     * One quantile of sorted values.
     *
     * @param sorted ascending, at least one
     * @param share from 0 to 1
     * @return the quantile
     */
    public static double ofSorted(double[] sorted, double share) {
        if (sorted.length == 0) {
            throw new IllegalArgumentException("expected at least one value, found none");
        }
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /**
     * The median.
     *
     * @param values values in any order, at least one
     * @return the median
     */
    public static double median(double[] values) {
        return of(values, 0.5);
    }
}
