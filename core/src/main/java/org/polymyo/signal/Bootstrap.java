package org.polymyo.signal;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/** Draws epochs again to see how a number computed from them would vary. */
public final class Bootstrap {
    private Bootstrap() {}

    /**
     * The number under drawing with replacement.
     *
     * @param epochs how many epochs there are
     * @param draws how often to draw
     * @param seed seed
     * @param number computes the number from how often each epoch was drawn; NaN where it has none
     * @return the finite numbers, ascending
     */
    public static double[] of(int epochs, int draws, long seed, ToDoubleFunction<double[]> number) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] drawn = new double[draws];
        double[] counts = new double[epochs];
        for (int d = 0; d < draws; d++) {
            Arrays.fill(counts, 0);
            for (int k = 0; k < epochs; k++) {
                counts[random.nextInt(epochs)]++;
            }
            drawn[d] = number.applyAsDouble(counts);
        }
        return Arrays.stream(drawn).filter(Double::isFinite).sorted().toArray();
    }
}
