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

    /**
     * Curves over a common axis: an average with the band of chance, a coherence with its limit, a phase with its line.
     *
     * @param name what is drawn, for example {@code back-average}
     * @param caption what it shows and how to read it
     * @param x horizontal axis
     * @param y vertical axis
     * @param lines curves, the most important first
     * @param bands areas between two curves, drawn behind
     * @param points single values with their intervals
     */
    record Curves(String name, String caption, Axis x, Axis y, List<Line> lines, List<Band> bands, List<Point> points)
            implements Figure {
        /** Copies the lists. */
        public Curves {
            lines = List.copyOf(lines);
            bands = List.copyOf(bands);
            points = List.copyOf(points);
        }

        /**
         * An axis.
         *
         * @param label quantity
         * @param unit unit, empty for a ratio
         * @param reversed whether larger values stand at the bottom or left, as negative-up EEG
         */
        public record Axis(String label, String unit, boolean reversed) {}

        /**
         * A curve.
         *
         * @param label what it is
         * @param x horizontal values, ascending
         * @param y vertical values, as many
         */
        public record Line(String label, List<Double> x, List<Double> y) {
            /** Copies the lists. */
            public Line {
                x = List.copyOf(x);
                y = List.copyOf(y);
            }
        }

        /**
         * An area.
         *
         * @param label what it is
         * @param x horizontal values, ascending
         * @param low lower edge
         * @param high upper edge
         */
        public record Band(String label, List<Double> x, List<Double> low, List<Double> high) {
            /** Copies the lists. */
            public Band {
                x = List.copyOf(x);
                low = List.copyOf(low);
                high = List.copyOf(high);
            }
        }

        /**
         * A value with its interval.
         *
         * @param label what it is
         * @param x horizontal value
         * @param y vertical value
         * @param interval 95 % interval of {@code y}
         */
        public record Point(String label, double x, double y, Interval interval) {}
    }

    /**
     * Single epochs as a picture, one row an epoch, in order of time.
     *
     * @param name what is drawn
     * @param caption what it shows and how to read it
     * @param startMilliseconds time of the first column
     * @param stepMilliseconds width of a column
     * @param unit unit of the values
     * @param rows the epochs
     */
    record Epochs(
            String name,
            String caption,
            double startMilliseconds,
            double stepMilliseconds,
            String unit,
            List<List<Double>> rows)
            implements Figure {
        /** Copies the lists. */
        public Epochs {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * Values over the scalp, seen from above, nose up.
     *
     * @param name what is drawn
     * @param caption what it shows and how to read it
     * @param unit unit of the values
     * @param sites values by position of the 10-20 or 10-10 system
     */
    record ScalpMap(String name, String caption, String unit, List<Site> sites) implements Figure {
        /** Copies the list. */
        public ScalpMap {
            sites = List.copyOf(sites);
        }

        /**
         * One electrode.
         *
         * @param position for example {@code C3}
         * @param value value there
         */
        public record Site(String position, double value) {}
    }
}
