package org.polymyo.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Histogram of the intervals from one jerk to the next, in ten logarithmic steps a decade. */
final class IntervalsFigure {
    private static final double SHORTEST_SECONDS = 0.01;
    private static final int STEPS_PER_DECADE = 10;
    private static final int FEWEST = 3;

    private IntervalsFigure() {}

    static List<Figure> of(Observed observed) {
        double[] intervals = JerkIntervals.all(JerkIntervals.moments(observed.onsets()), observed.gaps());
        if (intervals.length < FEWEST) {
            return List.of();
        }
        int low = step(Arrays.stream(intervals).min().orElseThrow());
        int high = step(Arrays.stream(intervals).max().orElseThrow()) + 1;
        Integer[] counts = new Integer[high - low];
        Arrays.fill(counts, 0);
        for (double interval : intervals) {
            counts[step(interval) - low]++;
        }
        List<Double> edges = new ArrayList<>();
        for (int k = low; k <= high; k++) {
            edges.add(SHORTEST_SECONDS * StrictMath.pow(10, (double) k / STEPS_PER_DECADE));
        }
        return List.of(new Figure.Intervals(edges, List.of(counts)));
    }

    private static int step(double seconds) {
        double decades = StrictMath.log10(Math.max(seconds, 1e-6) / SHORTEST_SECONDS);
        return (int) StrictMath.floor(STEPS_PER_DECADE * decades);
    }
}
