package org.polymyo.reflex;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.polymyo.quantity.Interval;
import org.polymyo.signal.Quantiles;

/**
 * The peaks N20, P25 and N33 of an average, negative peaks as least and P25 as largest value of their windows, each after
 * the one before, with intervals by bootstrap over stimuli.
 *
 * @param n20 first negative peak
 * @param p25 positive peak
 * @param n33 second negative peak
 * @param rise N20 to P25, µV
 * @param riseInterval 95 % interval of it
 * @param fall P25 to N33, µV
 * @param fallInterval 95 % interval of it
 * @param mean the average, µV by sample
 * @param noise root mean square of the plus-minus average after the stimulus, µV
 * @param n stimuli
 */
record EvokedPeaks(
        Peak n20,
        Peak p25,
        Peak n33,
        double rise,
        Interval riseInterval,
        double fall,
        Interval fallInterval,
        double[] mean,
        double noise,
        int n) {
    private static final int DRAWS = 1000;
    private static final double N20_FROM = 16;
    private static final double N20_TO = 25;
    private static final double P25_AFTER = 2;
    private static final double P25_TO = 12;
    private static final double N33_AFTER = 3;
    private static final double N33_TO = 16;
    private static final double NOISE_FROM = 15;

    /**
     * A peak.
     *
     * @param milliseconds latency
     * @param microvolts value
     * @param interval 95 % interval of the latency, ms
     */
    record Peak(double milliseconds, double microvolts, Interval interval) {}

    /**
     * Finds the peaks.
     *
     * @param epochs epochs, at least one
     * @param seed seed of the bootstrap
     * @return the peaks
     */
    static EvokedPeaks of(EvokedEpochs epochs, long seed) {
        double[][] rows = epochs.values();
        double[] mean = mean(rows);
        int[] found = places(epochs, mean);
        SplittableRandom chance = new SplittableRandom(seed);
        double[][] drawn = new double[rows.length][];
        Draw[] draws = new Draw[DRAWS];
        for (int d = 0; d < DRAWS; d++) {
            Arrays.setAll(drawn, i -> rows[chance.nextInt(rows.length)]);
            double[] average = mean(drawn);
            int[] at = places(epochs, average);
            draws[d] = new Draw(at, average[at[1]] - average[at[0]], average[at[1]] - average[at[2]]);
        }
        Peak[] peaks = new Peak[3];
        Arrays.setAll(
                peaks,
                k -> new Peak(
                        epochs.milliseconds(found[k]),
                        mean[found[k]],
                        interval(draws, d -> epochs.milliseconds(d.at[k]))));
        return new EvokedPeaks(
                peaks[0],
                peaks[1],
                peaks[2],
                mean[found[1]] - mean[found[0]],
                interval(draws, Draw::rise),
                mean[found[1]] - mean[found[2]],
                interval(draws, Draw::fall),
                mean,
                noise(epochs),
                rows.length);
    }

    private record Draw(int[] at, double rise, double fall) {}

    private static Interval interval(Draw[] draws, ToDoubleFunction<Draw> value) {
        double[] values = Arrays.stream(draws).mapToDouble(value).toArray();
        return new Interval(Quantiles.of(values, 0.025), Quantiles.of(values, 0.975));
    }

    private static int[] places(EvokedEpochs epochs, double[] x) {
        int n20 = extreme(x, epochs.index(N20_FROM), epochs.index(N20_TO), -1);
        double first = epochs.milliseconds(n20);
        int p25 = extreme(x, epochs.index(first + P25_AFTER), epochs.index(first + P25_TO), 1);
        double second = epochs.milliseconds(p25);
        int n33 = extreme(x, epochs.index(second + N33_AFTER), epochs.index(second + N33_TO), -1);
        return new int[] {n20, p25, n33};
    }

    private static int extreme(double[] x, int from, int to, int sign) {
        int best = from;
        for (int i = from; i <= to && i < x.length; i++) {
            best = sign * x[i] > sign * x[best] ? i : best;
        }
        return best;
    }

    private static double[] mean(double[][] rows) {
        int length = Arrays.stream(rows).mapToInt(r -> r.length).min().orElse(0);
        double[] mean = new double[length];
        for (double[] row : rows) {
            for (int i = 0; i < length; i++) {
                mean[i] += row[i] / rows.length;
            }
        }
        return mean;
    }

    /** What is left when every second epoch is turned over: the potential cancels, the noise stays. */
    private static double noise(EvokedEpochs epochs) {
        double[][] rows = epochs.values().clone();
        for (int e = 1; e < rows.length; e += 2) {
            rows[e] = Arrays.stream(rows[e]).map(v -> -v).toArray();
        }
        double[] left = mean(rows);
        int from = Math.min(epochs.index(NOISE_FROM), left.length - 1);
        double square = Arrays.stream(left, from, left.length).map(v -> v * v).sum();
        return Math.sqrt(square / (left.length - from));
    }
}
