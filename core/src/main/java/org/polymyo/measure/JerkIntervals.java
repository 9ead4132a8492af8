package org.polymyo.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.signal.Quantiles;

/** Times from one onset to the next. */
final class JerkIntervals {
    private static final double RARE = 5;

    private JerkIntervals() {}

    /**
     * Moments at which jerks begin. Jerks of two muscles that are no one jerk may begin at the same moment; there is no
     * interval between them.
     *
     * @param onsets ascending, seconds
     * @return each moment once
     */
    static double[] moments(double[] onsets) {
        return Arrays.stream(onsets).distinct().toArray();
    }

    /**
     * Intervals that do not reach over a gap of the recording.
     *
     * @param onsets ascending, seconds
     * @param gaps time without samples
     * @return seconds
     */
    static double[] all(double[] onsets, List<TimeSpan> gaps) {
        List<Double> intervals = new ArrayList<>();
        for (int i = 1; i < onsets.length; i++) {
            var between = new TimeSpan(onsets[i - 1], onsets[i]);
            if (gaps.stream().noneMatch(g -> g.overlaps(between))) {
                intervals.add(between.seconds());
            }
        }
        return intervals.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /**
     * Intervals within runs: those longer than a break are left out. Where jerks are rare the break is five times the
     * median interval, since a fixed one would cut the distribution and make it look regular.
     *
     * @param all intervals
     * @param breakSeconds shortest break
     * @return the intervals of the runs, in order
     */
    static double[] withinRuns(double[] all, double breakSeconds) {
        if (all.length == 0) {
            return all;
        }
        double limit = Math.max(breakSeconds, RARE * Quantiles.median(all));
        return Arrays.stream(all).filter(i -> i <= limit).toArray();
    }

    /**
     * Intervals inside trains: runs of three jerks or more that follow within a longest interval.
     *
     * @param onsets ascending, seconds
     * @param longest longest interval inside a train, seconds
     * @return the intervals; the number of jerks in trains is their number plus that of the trains
     */
    static Trains trains(double[] onsets, double longest) {
        List<Double> inside = new ArrayList<>();
        int trains = 0;
        int from = 0;
        for (int i = 1; i <= onsets.length; i++) {
            if (i == onsets.length || onsets[i] - onsets[i - 1] > longest) {
                if (i - from >= 3) {
                    trains++;
                    for (int k = from + 1; k < i; k++) {
                        inside.add(onsets[k] - onsets[k - 1]);
                    }
                }
                from = i;
            }
        }
        return new Trains(
                trains, inside.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /**
     * What is in trains.
     *
     * @param count number of trains
     * @param inside intervals inside them, seconds
     */
    record Trains(int count, double[] inside) {
        /**
         * Jerks that belong to trains.
         *
         * @return their number
         */
        int jerks() {
            return inside.length + count;
        }
    }

    /**
     * Coefficient of variation.
     *
     * @param intervals at least two
     * @return standard deviation over mean: 0 for a clock, 1 for a Poisson process
     */
    static double variation(double[] intervals) {
        double mean = Arrays.stream(intervals).average().orElse(0);
        double sum = Arrays.stream(intervals).map(i -> (i - mean) * (i - mean)).sum();
        return Math.sqrt(sum / (intervals.length - 1)) / mean;
    }

    /**
     * Local variation, which slow changes of the rate leave alone (Shinomoto, Shima and Tanji 2003, doi
     * 10.1162/089976603322518759).
     *
     * @param intervals at least two
     * @return 0 for a clock, 1 for a Poisson process
     */
    static double localVariation(double[] intervals) {
        double sum = 0;
        for (int i = 1; i < intervals.length; i++) {
            sum += unlike(intervals[i - 1], intervals[i]);
        }
        return sum / (intervals.length - 1);
    }

    /**
     * What two neighbouring intervals add to the local variation.
     *
     * @param first seconds, above 0
     * @param second seconds, above 0
     * @return 0 where they are equal
     */
    static double unlike(double first, double second) {
        double ratio = (first - second) / (first + second);
        return 3 * ratio * ratio;
    }
}
