package org.polymyo.video.jerk;

import java.util.Arrays;
import org.polymyo.signal.Quantiles;

/**
 * How much a part moves when nothing happens, over windows of 1, 2, … steps.
 *
 * @param deviations standard deviation along one axis for each window, pixels
 */
record Quiet(double[] deviations) {
    private static final double SHARE = 0.4;

    /** The lower middle of short stretches, so that some activity in the clip does not count. */
    static Quiet of(Movement movement) {
        int stretch = movement.inSteps(1);
        double[] all = new double[movement.scales()];
        for (int scale = 1; scale <= all.length; scale++) {
            double[] some = new double[Math.max(1, movement.steps() / stretch)];
            for (int i = 0; i < some.length; i++) {
                some[i] = movement.spread(i * stretch, (i + 1) * stretch, scale);
            }
            double[] seen = Arrays.stream(some).filter(s -> s > 0).toArray();
            all[scale - 1] = seen.length == 0 ? 0 : Quantiles.of(seen, SHARE);
        }
        return new Quiet(all);
    }

    double of(int window) {
        return deviations[window - 1];
    }
}
