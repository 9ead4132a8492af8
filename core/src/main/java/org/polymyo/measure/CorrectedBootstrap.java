package org.polymyo.measure;

import java.util.Arrays;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.polymyo.quantity.Interval;
import org.polymyo.signal.Quantiles;

/** Bias-corrected and accelerated bootstrap (BCa; Efron 1987, doi 10.1080/01621459.1987.10478410). */
final class CorrectedBootstrap {
    private static final NormalDistribution NORMAL = new NormalDistribution();
    private static final double TAIL = 0.025;
    private static final long SEED = 19_870;

    private CorrectedBootstrap() {}

    /**
     * 95 % interval of a statistic.
     *
     * @param values at least three independent values or runs of values, each drawn as one
     * @param statistic the statistic of any such list
     * @param draws number of draws
     * @return the interval
     */
    static Interval interval(double[][] values, ToDoubleFunction<double[][]> statistic, int draws) {
        double value = statistic.applyAsDouble(values);
        Random chance = new Random(SEED + values.length);
        double[] drawn = new double[draws];
        for (int d = 0; d < draws; d++) {
            double[][] again = new double[values.length][];
            for (int i = 0; i < again.length; i++) {
                again[i] = values[chance.nextInt(values.length)];
            }
            drawn[d] = statistic.applyAsDouble(again);
        }
        Arrays.sort(drawn);
        long below = Arrays.stream(drawn).filter(v -> v < value).count();
        double bias = NORMAL.inverseCumulativeProbability(Math.clamp((below + 0.5) / (draws + 1.0), 1e-6, 1 - 1e-6));
        double acceleration = acceleration(values, statistic);
        double low = Quantiles.ofSorted(drawn, share(bias, acceleration, TAIL));
        double high = Quantiles.ofSorted(drawn, share(bias, acceleration, 1 - TAIL));
        return new Interval(Math.min(low, value), Math.max(high, value));
    }

    private static double share(double bias, double acceleration, double tail) {
        double z = bias + NORMAL.inverseCumulativeProbability(tail);
        return NORMAL.cumulativeProbability(bias + z / Math.max(1 - acceleration * z, 1e-3));
    }

    /** From the statistic without each value in turn. */
    private static double acceleration(double[][] values, ToDoubleFunction<double[][]> statistic) {
        int n = values.length;
        double[] without = new double[n];
        for (int i = 0; i < n; i++) {
            double[][] left = new double[n - 1][];
            System.arraycopy(values, 0, left, 0, i);
            System.arraycopy(values, i + 1, left, i, n - 1 - i);
            without[i] = statistic.applyAsDouble(left);
        }
        double mean = Arrays.stream(without).average().orElse(0);
        double squares = 0;
        double cubes = 0;
        for (double w : without) {
            squares += (mean - w) * (mean - w);
            cubes += (mean - w) * (mean - w) * (mean - w);
        }
        return squares > 0 ? cubes / (6 * squares * Math.sqrt(squares)) : 0;
    }
}
