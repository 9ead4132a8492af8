package org.polymyo.reflex;

import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;
import org.polymyo.quantity.Interval;
import org.polymyo.signal.Quantiles;
import org.polymyo.signal.SignFlips;

/**
 * What a muscle does in a window after stimuli, against the same window after sham moments just before
 * them, bridged and filtered alike. Chance: before and after are
 * swapped at random, stimulus by stimulus; without a response the two are alike, whatever the EMG looks like.
 *
 * @param n stimuli
 * @param probability of as much activity by chance, anywhere in the window
 * @param latencyMilliseconds onset of the average response: a fifth of its peak
 * @param interval 95 % interval of the latency; bootstrap over stimuli; open below where it begins with the window
 * @param hits stimuli followed by a burst larger than 95 % of the windows before
 * @param peakMicrovolts peak of the average in the window above the level before
 * @param sizeMicrovolts mean of the rectified EMG in the window less that before
 * @param error its standard error
 */
record MuscleResponse(
        int n,
        double probability,
        double latencyMilliseconds,
        Interval interval,
        boolean[] hits,
        double peakMicrovolts,
        double sizeMicrovolts,
        double error) {
    private static final int FLIPS = 2000;
    private static final int DRAWS = 1000;
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
     * @param epochs epochs of the stimuli
     * @param shams epochs of moments just before the same stimuli, treated the same way; as many, row by row
     * @param window the window
     * @param seed seed of chance
     * @return the response
     */
    static MuscleResponse of(MuscleEpochs epochs, MuscleEpochs shams, Window window, long seed) {
        double[][] after = windows(epochs, window);
        double[][] before = windows(shams, window);
        double[][] falls = new double[after.length][];
        Arrays.setAll(falls, e -> difference(before[e], after[e]));
        double probability = SignFlips.below(falls, falls[0].length, FLIPS, seed)[0].probability();
        double[] sizes = Arrays.stream(falls)
                .mapToDouble(row -> -Arrays.stream(row).average().orElse(0))
                .toArray();
        double size = Arrays.stream(sizes).average().orElse(0);
        double square = Arrays.stream(sizes).map(v -> (v - size) * (v - size)).sum();
        double start = epochs.bin(window.from);
        double[] average = mean(after, i -> i);
        double base = Arrays.stream(mean(before, i -> i)).average().orElse(0);
        return new MuscleResponse(
                after.length,
                probability,
                epochs.milliseconds(start + onset(average, base)),
                interval(epochs, start, after, base, seed),
                hits(before, after),
                Arrays.stream(average).max().orElse(0) - base,
                size,
                Math.sqrt(square / Math.max(1, sizes.length - 1) / sizes.length));
    }

    private static double[][] windows(MuscleEpochs epochs, Window window) {
        return Arrays.stream(epochs.values())
                .map(row -> Arrays.copyOfRange(smooth(row), epochs.bin(window.from), epochs.bin(window.to)))
                .toArray(double[][]::new);
    }

    /**
     * The lower end of the interval in words.
     *
     * @return milliseconds
     */
    String earliest() {
        return Double.isInfinite(interval.low())
                ? "the window's start"
                : String.format(Locale.ROOT, "%.1f", interval.low());
    }

    /**
     * How many stimuli were answered.
     *
     * @return count
     */
    int answered() {
        int count = 0;
        for (boolean hit : hits) {
            count += hit ? 1 : 0;
        }
        return count;
    }

    /**
     * Onset in a single curve or average.
     *
     * @param curve smoothed, rectified
     * @param base level without a response
     * @return bin, with fraction, where the rise to the peak passes a fifth of it
     */
    static double onset(double[] curve, double base) {
        int peak = 0;
        for (int i = 0; i < curve.length; i++) {
            peak = curve[i] > curve[peak] ? i : peak;
        }
        double limit = base + ONSET_SHARE * (curve[peak] - base);
        int i = peak;
        while (i > 0 && curve[i - 1] > limit) {
            i--;
        }
        double step = i == 0 ? 0 : curve[i] - curve[i - 1];
        return step > 0 ? i - (curve[i] - limit) / step : i;
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
    private static double[] difference(double[] before, double[] after) {
        double[] out = new double[after.length];
        Arrays.setAll(out, i -> before[i] - after[i]);
        return out;
    }

    private static double[] mean(double[][] rows, IntUnaryOperator choice) {
        double[] mean = new double[rows[0].length];
        for (int r = 0; r < rows.length; r++) {
            double[] row = rows[choice.applyAsInt(r)];
            for (int i = 0; i < mean.length; i++) {
                mean[i] += row[i] / rows.length;
            }
        }
        return mean;
    }

    private static Interval interval(MuscleEpochs epochs, double start, double[][] after, double base, long seed) {
        SplittableRandom chance = new SplittableRandom(seed + 1);
        double[] onsets = new double[DRAWS];
        Arrays.setAll(onsets, d -> {
            double[] drawn = mean(after, i -> chance.nextInt(after.length));
            return epochs.milliseconds(start + onset(drawn, base));
        });
        double low = Quantiles.of(onsets, 0.025);
        boolean open = low <= epochs.milliseconds(start);
        return new Interval(open ? Double.NEGATIVE_INFINITY : low, Quantiles.of(onsets, 0.975));
    }

    private static boolean[] hits(double[][] before, double[][] after) {
        double[] earlier = Arrays.stream(before)
                .mapToDouble(row -> Arrays.stream(row).max().orElse(0))
                .toArray();
        double limit = Quantiles.of(earlier, LARGE);
        boolean[] hits = new boolean[after.length];
        for (int e = 0; e < hits.length; e++) {
            hits[e] = Arrays.stream(after[e]).max().orElse(0) > limit;
        }
        return hits;
    }
}
