package org.polymyo.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.hipparchus.distribution.continuous.BetaDistribution;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;
import org.polymyo.quantity.Interval;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.signal.Quantiles;

/** Exact intervals of counts and shares, and how far events cluster. */
final class Counts {
    private static final double TAIL = 0.025;
    private static final int MOST_BLOCKS = 2000;

    private Counts() {}

    /**
     * Exact 95 % interval of the mean of a Poisson count (Garwood 1936, doi 10.2307/2333958).
     *
     * @param n events counted
     * @return interval of the expected number; for no event its upper end is the one-sided 95 % limit, 3.00
     */
    static Interval poisson(int n) {
        if (n == 0) {
            return new Interval(0, -StrictMath.log(0.05));
        }
        double low = new ChiSquaredDistribution(2.0 * n).inverseCumulativeProbability(TAIL) / 2;
        double high = new ChiSquaredDistribution(2.0 * n + 2).inverseCumulativeProbability(1 - TAIL) / 2;
        return new Interval(low, high);
    }

    /**
     * Exact 95 % interval of a share (Clopper and Pearson 1934, doi 10.2307/2331986).
     *
     * @param hits how many
     * @param n of how many, at least 1
     * @return interval from 0 to 1
     */
    static Interval share(int hits, int n) {
        double low = hits == 0 ? 0 : new BetaDistribution(hits, n - hits + 1.0).inverseCumulativeProbability(TAIL);
        double high = hits == n ? 1 : new BetaDistribution(hits + 1.0, n - hits).inverseCumulativeProbability(1 - TAIL);
        return new Interval(low, high);
    }

    /**
     * Counts in blocks of equal length.
     *
     * @param onsets ascending
     * @param covered ordered, disjoint spans with samples; what is left over at the end of a span makes no block
     * @param seconds length of a block; whole multiples are used where there would be more than 2000 blocks
     * @return one count a block
     */
    static double[] blocks(double[] onsets, List<TimeSpan> covered, double seconds) {
        double all = covered.stream().mapToDouble(TimeSpan::seconds).sum();
        double length = seconds * Math.max(1, StrictMath.ceil(all / seconds / MOST_BLOCKS));
        int blocks =
                covered.stream().mapToInt(s -> (int) (s.seconds() / length)).sum();
        double[] counts = new double[blocks];
        int first = 0;
        for (TimeSpan span : covered) {
            int here = (int) (span.seconds() / length);
            int at = Arrays.binarySearch(onsets, span.startSeconds());
            for (int k = at < 0 ? -at - 1 : at; k < onsets.length && onsets[k] < span.endSeconds(); k++) {
                int block = (int) ((onsets[k] - span.startSeconds()) / length);
                if (block < here) {
                    counts[first + block]++;
                }
            }
            first += here;
        }
        return counts;
    }

    /**
     * Variance of block counts over their mean: 1 for a Poisson process, more where events cluster.
     *
     * @param counts counts in blocks
     * @return the ratio; 1 where there is nothing to tell it from
     */
    static double dispersion(double[] counts) {
        double mean = Arrays.stream(counts).average().orElse(0);
        if (counts.length < 2 || mean == 0) {
            return 1;
        }
        double sum = 0;
        for (double count : counts) {
            sum += (count - mean) * (count - mean);
        }
        return sum / (counts.length - 1) / mean;
    }

    /**
     * 95 % interval of the mean count of a block, by drawing whole blocks with replacement (percentile bootstrap).
     *
     * @param counts counts in blocks
     * @param draws number of draws
     * @return interval of the mean count, relative to the mean
     */
    static Interval bootstrap(double[] counts, int draws) {
        Random chance = new Random(20_030_405L + counts.length);
        double mean = Arrays.stream(counts).average().orElse(0);
        double[] means = new double[draws];
        for (int d = 0; d < draws; d++) {
            double sum = 0;
            for (int i = 0; i < counts.length; i++) {
                sum += counts[chance.nextInt(counts.length)];
            }
            means[d] = sum / counts.length / mean;
        }
        Arrays.sort(means);
        return new Interval(Quantiles.ofSorted(means, TAIL), Quantiles.ofSorted(means, 1 - TAIL));
    }
}
