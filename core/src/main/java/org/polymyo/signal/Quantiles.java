package org.polymyo.signal;

import java.util.Arrays;

/** Quantiles by linear interpolation between order statistics (Hyndman and Fan type 7, doi 10.2307/2684934). */
public final class Quantiles {
    private static final int SMALL = 24;

    private Quantiles() {}

    /**
     * One quantile.
     *
     * @param values values in any order, at least one, none NaN; left as they are
     * @param share from 0 to 1
     * @return the quantile
     */
    public static double of(double[] values, double share) {
        double[] some = values.clone();
        int below = (int) Math.floor(share * (some.length - 1));
        if (some.length > SMALL && below >= 0 && below + 1 < some.length) {
            select(some, below);
            moveLeastTo(some, below + 1);
        } else {
            Arrays.sort(some);
        }
        return ofSorted(some, share);
    }

    /** Hoare's selection: the value of that rank in its place, none larger before it, none smaller after. */
    private static void select(double[] values, int rank) {
        int low = 0;
        int high = values.length - 1;
        while (low < high) {
            double pivot = middle(values[low], values[(low + high) >>> 1], values[high]);
            int i = low;
            int j = high;
            while (i <= j) {
                while (values[i] < pivot) {
                    i++;
                }
                while (values[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    double kept = values[i];
                    values[i++] = values[j];
                    values[j--] = kept;
                }
            }
            low = rank >= i ? i : rank <= j ? low : rank;
            high = rank <= j ? j : rank >= i ? high : rank;
        }
    }

    private static double middle(double a, double b, double c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }

    private static void moveLeastTo(double[] values, int from) {
        int least = from;
        for (int i = from; i < values.length; i++) {
            least = values[i] < values[least] ? i : least;
        }
        double kept = values[from];
        values[from] = values[least];
        values[least] = kept;
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
