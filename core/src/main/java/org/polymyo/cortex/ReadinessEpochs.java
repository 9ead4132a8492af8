package org.polymyo.cortex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.polymyo.preparation.Execution;
import org.polymyo.preparation.PreparedSignal;
import org.polymyo.preparation.PreparedTrace;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.signal.Quantiles;

/**
 * Slow courses round moments: means over 100 ms, every 50 ms from −2.45 to +0.45 s, so that the alpha rhythm cancels and
 * nothing after a moment reaches what goes before it. A straight line through the medians of the six seconds before and
 * after the epoch is subtracted, against electrode drift; then the mean from −2.5 to −2.0 s. No filter is used, because
 * any that takes drift away also takes the slow potential.
 *
 * @param values one row an epoch, µV by point
 * @param kept index of each epoch among the moments
 */
record ReadinessEpochs(double[][] values, int[] kept) {
    /** Number of points. */
    static final int POINTS = 59;

    /** Points that lie wholly before the moment. */
    static final int BEFORE = 49;

    /** Points of the baseline. */
    static final int BASELINE = 9;

    /** First point of the last 650 ms. */
    static final int LATE = 37;

    private static final double START = -2.5;
    private static final double END = 0.5;
    private static final double STEP = 0.05;
    private static final double HALF = 0.05;
    private static final double TREND = 6;
    private static final double SETTLED = 1;
    private static final double SHORTEST_TREND = 2;
    private static final double PART = 0.5;

    /**
     * Time of a point.
     *
     * @param point its index
     * @return seconds from the moment
     */
    static double seconds(int point) {
        return START + HALF + point * STEP;
    }

    /**
     * Reads the epochs of one channel.
     *
     * @param signal the channel
     * @param moments seconds on the recording's clock
     * @param rejectMicrovolts largest excursion before the moment, from the baseline
     * @return the clean epochs
     */
    static ReadinessEpochs of(PreparedSignal signal, double[] moments, double rejectMicrovolts) {
        List<double[]> rows = new ArrayList<>();
        List<Integer> kept = new ArrayList<>();
        for (int m = 0; m < moments.length; m++) {
            Optional<double[]> row = row(signal, moments[m], rejectMicrovolts);
            if (row.isPresent()) {
                rows.add(row.get());
                kept.add(m);
            }
        }
        return new ReadinessEpochs(
                rows.toArray(double[][]::new),
                kept.stream().mapToInt(Integer::intValue).toArray());
    }

    /**
     * Reads the epochs of several channels.
     *
     * @param signals the channels
     * @param moments seconds on the recording's clock
     * @param rejectMicrovolts largest excursion
     * @param execution how to run
     * @return one entry a channel
     */
    static List<ReadinessEpochs> each(
            List<PreparedSignal> signals, double[] moments, double rejectMicrovolts, Execution execution) {
        return execution.each(signals, signal -> of(signal, moments, rejectMicrovolts));
    }

    /**
     * The row of a moment.
     *
     * @param moment index among the moments
     * @return its place in {@link #values}; negative where it was left out
     */
    int rowOf(int moment) {
        return Arrays.binarySearch(kept, moment);
    }

    private static Optional<double[]> row(PreparedSignal signal, double moment, double reject) {
        TimeSpan span = new TimeSpan(moment + START, moment + END);
        return signal.holding(span)
                .flatMap(piece -> new Slow(piece, moment).course())
                .filter(course -> course.excursion <= reject)
                .map(course -> course.points);
    }

    private record Course(double[] points, double excursion) {}

    /** One epoch of one channel with its surroundings. */
    private static final class Slow {
        private final double[] x;
        private final double first;
        private final double rate;

        Slow(PreparedTrace piece, double moment) {
            rate = piece.raw().rateHz();
            long from = Math.clamp(
                    piece.raw().indexOf(moment + START - TREND), 0, piece.raw().length());
            long to = Math.clamp(
                    piece.raw().indexOf(moment + SETTLED + TREND),
                    from,
                    piece.raw().length());
            x = piece.read(from, Math.toIntExact(to - from));
            first = piece.raw().timeOf(from) - moment;
        }

        Optional<Course> course() {
            double[] before = level(START - TREND, START);
            double[] after = level(SETTLED, SETTLED + TREND);
            if (before[0] < SHORTEST_TREND || after[0] < SHORTEST_TREND) {
                return Optional.empty();
            }
            double slope = (after[2] - before[2]) / (after[1] - before[1]);
            for (int i = 0; i < x.length; i++) {
                x[i] -= slope * (first + i / rate);
            }
            double base = mean(START, seconds(BASELINE - 1) + HALF);
            double[] points = new double[POINTS];
            for (int p = 0; p < POINTS; p++) {
                points[p] = mean(seconds(p) - HALF, seconds(p) + HALF) - base;
            }
            double excursion = 0;
            for (int i = index(START); i < index(0); i++) {
                excursion = Math.max(excursion, Math.abs(x[i] - base));
            }
            return Optional.of(new Course(points, excursion));
        }

        /** Length covered, middle and median level of a stretch; halves of a second, so that a blink does not count. */
        private double[] level(double from, double to) {
            int start = index(from);
            int end = index(to);
            int size = Math.max(1, (int) Math.round(PART * rate));
            int parts = (end - start) / size;
            double[] means = new double[parts];
            for (int p = 0; p < parts; p++) {
                for (int i = start + p * size; i < start + (p + 1) * size; i++) {
                    means[p] += x[i] / size;
                }
            }
            return new double[] {
                parts * PART, first + (start + parts * size / 2.0) / rate, parts == 0 ? 0 : Quantiles.median(means)
            };
        }

        private int index(double seconds) {
            return Math.clamp(Math.round((seconds - first) * rate), 0, x.length);
        }

        private double mean(double from, double to) {
            int start = index(from);
            int end = Math.max(index(to), start + 1);
            double sum = 0;
            for (int i = start; i < end; i++) {
                sum += x[i];
            }
            return sum / (end - start);
        }
    }
}
