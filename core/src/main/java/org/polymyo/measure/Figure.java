package org.polymyo.measure;

import java.util.List;
import org.polymyo.event.Polarity;
import org.polymyo.quantity.Interval;
import org.polymyo.quantity.TimeSpan;

/** Curves and marks that a report draws. Carried by the report, so that a document computes nothing. */
public sealed interface Figure {
    /**
     * Jerks by muscle and time.
     *
     * @param shown time shown
     * @param gaps time without any samples
     * @param rows one row a muscle
     */
    record Raster(TimeSpan shown, List<TimeSpan> gaps, List<Row> rows) implements Figure {
        /**
         * One muscle.
         *
         * @param channel label as in the file
         * @param marks its bursts and silent periods
         * @param others spans of activity that is not a jerk
         */
        public record Row(String channel, List<Mark> marks, List<TimeSpan> others) {}

        /**
         * One burst or silent period.
         *
         * @param onsetSeconds onset on the recording's clock
         * @param polarity of the part: positive for a burst, negative for a silent period
         */
        public record Mark(double onsetSeconds, Polarity polarity) {}
    }

    /**
     * Rectified bursts (or silent periods) of one muscle, aligned at their onset.
     *
     * @param channel label as in the file
     * @param polarity positive for bursts, negative for silent periods
     * @param startMilliseconds time of the first point, from the onset
     * @param stepMilliseconds time from point to point
     * @param single up to 40 single curves, rectified, µV
     * @param mean mean of all curves, rectified, µV
     * @param n number of curves in the mean
     */
    record Aligned(
            String channel,
            Polarity polarity,
            double startMilliseconds,
            double stepMilliseconds,
            List<List<Double>> single,
            List<Double> mean,
            int n)
            implements Figure {}

    /**
     * Order of recruitment.
     *
     * @param reference label of the muscle that counts as 0
     * @param steps one entry a muscle, in order of median latency
     */
    record Recruitment(String reference, List<Latency> steps) implements Figure {
        /**
         * Latency of one muscle.
         *
         * @param channel label as in the file
         * @param medianMilliseconds median latency after the reference
         * @param interval 95 % interval of the median, ms
         * @param n number of jerks
         */
        public record Latency(String channel, double medianMilliseconds, Interval interval, int n) {}
    }

    /**
     * Histogram of the intervals from one jerk to the next.
     *
     * @param edgesSeconds bin edges, one more than the counts, ascending (logarithmic steps)
     * @param counts number of intervals in each bin
     */
    record Intervals(List<Double> edgesSeconds, List<Integer> counts) implements Figure {}

    /**
     * One of the clearest jerks, as it was recorded.
     *
     * @param jerk its number
     * @param shown time shown
     * @param traces the muscles, filtered, µV
     */
    record Clearest(int jerk, TimeSpan shown, List<Trace> traces) implements Figure {
        /**
         * One muscle.
         *
         * @param channel label as in the file
         * @param rateHz points per second
         * @param microvolts the trace
         * @param marked onset and offset of its part of the jerk; empty where it takes no part
         */
        public record Trace(String channel, double rateHz, List<Double> microvolts, List<TimeSpan> marked) {}
    }
}
