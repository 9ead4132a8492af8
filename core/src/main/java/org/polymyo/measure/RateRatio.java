package org.polymyo.measure;

import java.util.List;
import org.hipparchus.distribution.continuous.BetaDistribution;
import org.polymyo.quantity.Interval;
import org.polymyo.quantity.TimeSpan;

/**
 * Ratio of two rates. Given the sum of both counts, the first is binomial, so that the interval of its share (Clopper and
 * Pearson 1934, doi 10.2307/2331986) is an exact one of the ratio (Przyborowski and Wilenski 1940, doi 10.2307/2332612).
 * Where jerks cluster, both counts are first divided by their dispersion, as in a quasi-Poisson model: so many independent
 * jerks tell as much as these.
 *
 * @param value first over second; with half a jerk added to each where one has none
 * @param interval 95 % interval, open above where the second has no jerk
 * @param dispersion variance over mean of block counts, the largest of blocks of one, two and four lengths
 * @param clustered whether the counts were divided by it
 */
record RateRatio(double value, Interval interval, double dispersion, boolean clustered) {
    private static final double TAIL = 0.025;
    private static final int FEWEST_BLOCKS = 8;

    /**
     * Jerks of a condition.
     *
     * @param onsets their onsets inside the time, ascending
     * @param time ordered, disjoint valid spans
     */
    record Counted(double[] onsets, List<TimeSpan> time) {
        /**
         * Length of the time.
         *
         * @return seconds
         */
        double seconds() {
            return time.stream().mapToDouble(TimeSpan::seconds).sum();
        }

        /**
         * Number of jerks.
         *
         * @return the count
         */
        int jerks() {
            return onsets.length;
        }
    }

    /**
     * Compares.
     *
     * @param first jerks of one condition
     * @param second jerks of the other; not both without a jerk
     * @param settings block length and limit of the dispersion
     * @return the ratio
     */
    static RateRatio of(Counted first, Counted second, MeasuringSettings settings) {
        double dispersion = dispersion(first, second, settings.blockSeconds());
        boolean clustered = dispersion > settings.dispersion();
        double by = clustered ? dispersion : 1;
        double time = second.seconds() / first.seconds();
        Interval odds = odds(first.jerks() / by, second.jerks() / by);
        double add = first.jerks() == 0 || second.jerks() == 0 ? 0.5 : 0;
        double value = (first.jerks() + add) / (second.jerks() + add) * time;
        return new RateRatio(value, new Interval(time * odds.low(), time * odds.high()), dispersion, clustered);
    }

    /**
     * How far jerks cluster, pooled within the conditions, so that their difference does not count as clustering.
     *
     * @param first jerks of one condition
     * @param second jerks of the other
     * @param blockSeconds length of the shortest blocks
     * @return variance over mean, at least 1
     */
    static double dispersion(Counted first, Counted second, double blockSeconds) {
        double most = 1;
        for (int lengths = 1; lengths <= 4; lengths *= 2) {
            double[] a = Counts.blocks(first.onsets(), first.time(), lengths * blockSeconds);
            double[] b = Counts.blocks(second.onsets(), second.time(), lengths * blockSeconds);
            int blocks = a.length + b.length;
            if (blocks >= FEWEST_BLOCKS) {
                double pooled = (a.length * Counts.dispersion(a) + b.length * Counts.dispersion(b)) / blocks;
                most = Math.max(most, pooled);
            }
        }
        return most;
    }

    /** Exact limits of p / (1 - p); counts need not be whole. */
    private static Interval odds(double a, double b) {
        double low = a == 0 ? 0 : new BetaDistribution(a, b + 1).inverseCumulativeProbability(TAIL);
        double high = b == 0 ? 1 : new BetaDistribution(a + 1, b).inverseCumulativeProbability(1 - TAIL);
        return new Interval(low / (1 - low), high >= 1 ? Double.POSITIVE_INFINITY : high / (1 - high));
    }
}
