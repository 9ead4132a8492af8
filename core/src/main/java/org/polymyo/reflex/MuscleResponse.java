package org.polymyo.reflex;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.polymyo.quantity.Interval;
import org.polymyo.signal.Quantiles;
import org.polymyo.signal.SignFlips;

/**
 * What a muscle does in a window after stimuli, against windows just as long before them. Chance: before and after are
 * swapped at random, stimulus by stimulus; without a response the two are alike, whatever the EMG looks like.
 *
 * @param n stimuli
 * @param probability of as much activity by chance, anywhere in the window
 * @param latencyMilliseconds onset of the average response: a fifth of its peak
 * @param interval 95 % interval of the latency; bootstrap over stimuli
 * @param hits stimuli followed by a burst larger than 95 % of the windows before
 * @param sizeMicrovolts mean of the rectified EMG in the window less that before
 * @param error its standard error
 */
record MuscleResponse(
        int n,
        double probability,
        double latencyMilliseconds,
        Interval interval,
        boolean[] hits,
        double sizeMicrovolts,
        double error) {
    private static final int FLIPS = 2000;
    private static final int DRAWS = 1000;
    private static final double FREE = 0.01;
    private static final double ONSET_SHARE = 0.2;
    private static final double LARGE = 0.95;

    /**
     * The window that is judged.
     *
     * @param from seconds after the stimulus
     * @param to seconds after the stimulus
     */
    record Window(double from, double to) {
        double seconds() {
            return to - from;
        }
    }

    /**
     * Judges a window.
     *
     * @param epochs epochs that reach back at least the window's length and 10 ms
     * @param window the window
     * @param seed seed of chance
     * @return the response
     */
    static MuscleResponse of(MuscleEpochs epochs, Window window, long seed) {
        double[][] smooth =
                Arrays.stream(epochs.values()).map(MuscleResponse::smooth).toArray(double[][]::new);
        int from = epochs.bin(window.from);
        int bins = epochs.bin(window.to) - from;
        int before = epochs.bin(-FREE) - bins;
        double[][] falls = Arrays.stream(smooth)
                .map(row -> difference(row, before, from, bins))
                .toArray(double[][]::new);
        double probability = SignFlips.below(falls, bins, FLIPS, seed)[0].probability();
        double[] sizes = Arrays.stream(falls)
                .mapToDouble(row -> -Arrays.stream(row).average().orElse(0))
                .toArray();
        double size = Arrays.stream(sizes).average().orElse(0);
        double square = Arrays.stream(sizes).map(v -> (v - size) * (v - size)).sum();
        return new MuscleResponse(
                smooth.length,
                probability,
                epochs.milliseconds(onset(mean(smooth, smooth.length, i -> i), before, from, bins)),
                interval(epochs, smooth, new int[] {before, from, bins}, seed),
                hits(smooth, before, from, bins),
                size,
                Math.sqrt(square / Math.max(1, sizes.length - 1) / sizes.length));
    }

    /**
     * How many stimuli were answered.
     *
     * @return count
     */
    int answered() {
        return answered(0, hits.length);
    }

    /**
     * How many of some stimuli were answered.
     *
     * @param from first
     * @param to after the last; cut to what there is
     * @return count
     */
    int answered(int from, int to) {
        int count = 0;
        for (int i = from; i < Math.min(to, hits.length); i++) {
            count += hits[i] ? 1 : 0;
        }
        return count;
    }

    /**
     * Onset in a single curve or average.
     *
     * @param curve smoothed, rectified
     * @param before first bin of the window before
     * @param from first bin of the window
     * @param bins bins of both
     * @return bin, with fraction, where the rise to the window's peak passes a fifth of it
     */
    static double onset(double[] curve, int before, int from, int bins) {
        double base = Arrays.stream(curve, before, before + bins).average().orElse(0);
        int peak = from;
        for (int i = from; i < from + bins; i++) {
            peak = curve[i] > curve[peak] ? i : peak;
        }
        double limit = base + ONSET_SHARE * (curve[peak] - base);
        int i = peak;
        while (i > from && curve[i - 1] > limit) {
            i--;
        }
        double step = i == 0 ? 0 : curve[i] - curve[i - 1];
        return i > from && step > 0 ? i - (curve[i] - limit) / step : i;
    }

    /**
     * A curve smoothed over three bins.
     *
     * @param row a row of {@link MuscleEpochs}
     * @return as long
     */
    static double[] smooth(double[] row) {
        double[] out = new double[row.length];
        for (int i = 0; i < row.length; i++) {
            int low = Math.max(0, i - 1);
            int high = Math.min(row.length - 1, i + 1);
            for (int k = low; k <= high; k++) {
                out[i] += row[k] / (high - low + 1);
            }
        }
        return out;
    }

    /** Before less after, so that a response is a fall. */
    private static double[] difference(double[] row, int before, int from, int bins) {
        double[] out = new double[bins];
        Arrays.setAll(out, i -> row[before + i] - row[from + i]);
        return out;
    }

    private interface Choice {
        int row(int i);
    }

    private static double[] mean(double[][] rows, int count, Choice choice) {
        double[] mean = new double[rows[0].length];
        for (int r = 0; r < count; r++) {
            double[] row = rows[choice.row(r)];
            for (int i = 0; i < mean.length; i++) {
                mean[i] += row[i] / count;
            }
        }
        return mean;
    }

    private static Interval interval(MuscleEpochs epochs, double[][] smooth, int[] place, long seed) {
        SplittableRandom chance = new SplittableRandom(seed + 1);
        double[] onsets = new double[DRAWS];
        Arrays.setAll(onsets, d -> {
            double[] drawn = mean(smooth, smooth.length, i -> chance.nextInt(smooth.length));
            return epochs.milliseconds(onset(drawn, place[0], place[1], place[2]));
        });
        return new Interval(Quantiles.of(onsets, 0.025), Quantiles.of(onsets, 0.975));
    }

    private static boolean[] hits(double[][] smooth, int before, int from, int bins) {
        double[] earlier = Arrays.stream(smooth)
                .mapToDouble(
                        row -> Arrays.stream(row, before, before + bins).max().orElse(0))
                .toArray();
        double limit = Quantiles.of(earlier, LARGE);
        boolean[] hits = new boolean[smooth.length];
        for (int e = 0; e < hits.length; e++) {
            hits[e] = Arrays.stream(smooth[e], from, from + bins).max().orElse(0) > limit;
        }
        return hits;
    }
}
