package org.polymyo.measure;

import java.util.Arrays;
import org.hipparchus.distribution.discrete.BinomialDistribution;
import org.polymyo.quantity.Interval;
import org.polymyo.signal.Quantiles;

/**
 * The median with its exact 95 % interval from order statistics; assumes nothing about the distribution but that the
 * events are independent (Conover, Practical Nonparametric Statistics, 3.2).
 */
public final class Medians {
    /** Fewest values from which an interval of 95 % exists. */
    static final int FEWEST = 6;

    /** How it is done, for the report. */
    static final String METHOD = "median; exact interval of the median from order statistics, open below 6 events";

    private static final double TAIL = 0.025;

    private Medians() {}

    /**
     * Median and interval.
     *
     * @param median the median
     * @param interval 95 % interval; open on both sides below {@link #FEWEST} values
     * @param n number of values
     */
    public record Found(double median, Interval interval, int n) {}

    /**
     * The median of values.
     *
     * @param values at least one, none NaN
     * @return median and interval
     */
    public static Found of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int rank = rank(sorted.length);
        Interval interval = rank == 0
                ? new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)
                : new Interval(sorted[rank - 1], sorted[sorted.length - rank]);
        return new Found(Quantiles.ofSorted(sorted, 0.5), interval, sorted.length);
    }

    /**
     * Rank, from each end, of the order statistics that bound the median.
     *
     * @param n number of values
     * @return from 1; 0 where there are too few values for 95 %
     */
    static int rank(int n) {
        if (n < FEWEST) {
            return 0;
        }
        var coin = new BinomialDistribution(n, 0.5);
        int rank = Math.max(1, (int) (n / 2.0 - 1.1 * Math.sqrt(n)) - 2);
        while (coin.cumulativeProbability(rank) <= TAIL) {
            rank++;
        }
        return rank;
    }
}
