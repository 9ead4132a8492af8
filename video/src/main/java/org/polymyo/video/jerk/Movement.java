package org.polymyo.video.jerk;

import java.util.Arrays;
import org.polymyo.signal.Quantiles;
import org.polymyo.video.motion.State;
import org.polymyo.video.motion.Trace;

/** One part's movement with its slow drift taken out, summed over short windows. Frames may be uneven in time. */
final class Movement {
    /** Median length of a vector whose two axes have standard deviation 1. */
    private static final double MEDIAN_LENGTH = 1.17741;

    private final Trace trace;
    private final JerkSettings settings;
    private final double stepSeconds;
    private final int scales;
    private final double[] x;
    private final double[] y;

    Movement(Trace trace, JerkSettings settings) {
        this.trace = trace;
        this.settings = settings;
        this.stepSeconds = typicalStep(trace);
        double longest = settings.longestWindowMilliseconds() / 1000;
        this.scales = Math.max(1, (int) Math.floor(longest / stepSeconds + 0.2));
        this.x = withoutDrift(trace.dx());
        this.y = withoutDrift(trace.dy());
    }

    private static double typicalStep(Trace trace) {
        double[] steps = new double[trace.steps()];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = trace.times()[i + 1] - trace.times()[i];
        }
        return steps.length == 0 ? 1 : Math.max(1e-4, Quantiles.median(steps));
    }

    /** Running sums, one longer than the values. */
    private static double[] sums(double[] values) {
        double[] sums = new double[values.length + 1];
        for (int i = 0; i < values.length; i++) {
            sums[i + 1] = sums[i] + values[i];
        }
        return sums;
    }

    /** The way to each frame, with the running median of the speed taken out. */
    private double[] withoutDrift(double[] way) {
        int half = Math.max(1, (int) Math.round(settings.driftSeconds() / 2 / stepSeconds));
        double[] speed = new double[way.length];
        for (int i = 0; i < way.length; i++) {
            speed[i] = way[i] / Math.max(1e-4, trace.times()[i + 1] - trace.times()[i]);
        }
        double[] left = new double[way.length];
        for (int i = 0; i < way.length; i++) {
            double[] near = Arrays.copyOfRange(speed, Math.max(0, i - half), Math.min(way.length, i + half + 1));
            boolean seen = trace.states()[i] != State.LOST;
            left[i] = seen ? way[i] - Quantiles.median(near) * (trace.times()[i + 1] - trace.times()[i]) : 0;
        }
        return sums(left);
    }

    Trace trace() {
        return trace;
    }

    int steps() {
        return trace.steps();
    }

    int scales() {
        return scales;
    }

    double stepSeconds() {
        return stepSeconds;
    }

    /** Way to the right over some steps, pixels. */
    double x(int from, int to) {
        return x[to] - x[from];
    }

    double y(int from, int to) {
        return y[to] - y[from];
    }

    double way(int from, int to) {
        double dx = x(from, to);
        double dy = y(from, to);
        return Math.sqrt(dx * dx + dy * dy);
    }

    /** Speed in one step, pixels a second. */
    double speed(int step) {
        return way(step, step + 1) / Math.max(1e-4, seconds(step + 1) - seconds(step));
    }

    /**
     * What the measurement itself says of its error over some steps, pixels: that of the worst of them, as what one
     * step has too much the next has too little.
     */
    double error(int from, int to) {
        double most = 0;
        for (int i = from; i < to; i++) {
            most = Math.max(most, trace.error()[i]);
        }
        return most;
    }

    int inSteps(double seconds) {
        return Math.max(1, (int) Math.round(seconds / stepSeconds));
    }

    /** Typical size along one axis of the way over so many steps, from windows within a stretch; 0 where there is none. */
    double spread(int from, int to, int window) {
        int first = Math.max(0, from);
        int last = Math.min(steps(), to) - window;
        if (last < first) {
            return 0;
        }
        double[] sizes = new double[last - first + 1];
        int n = 0;
        for (int i = first; i <= last; i++) {
            if (trace.states()[i] != State.LOST) {
                sizes[n++] = way(i, i + window);
            }
        }
        return n == 0 ? 0 : Quantiles.median(Arrays.copyOf(sizes, n)) / MEDIAN_LENGTH;
    }

    double seconds(int frame) {
        return trace.times()[frame];
    }
}
