package org.polymyo.signal;

import java.util.Optional;
import org.jtransforms.fft.DoubleFFT_1D;

/**
 * How much later one even series shows what another shows: where their cross-correlation is largest, if it is clearly
 * larger there than anywhere else.
 *
 * @param samples samples of the second series before its first value belongs to the first value of the other; the first
 *     series lies that far into the second, may be negative
 * @param error standard error of that, by leaving out one stretch after the other, samples
 * @param likeness correlation there, over the time both cover
 * @param rival largest correlation at any other place, as a share of that
 */
public record Delay(double samples, double error, double likeness, double rival) {
    private static final int FEWEST = 64;
    private static final int BLOCKS = 8;

    /**
     * Compares two series.
     *
     * @param first one series
     * @param second the other, at the same rate
     * @param overlap fewest samples that both must cover
     * @return the delay, or nothing where they are too short or one of them never changes
     */
    public static Optional<Delay> between(double[] first, double[] second, int overlap) {
        int least = Math.max(FEWEST, overlap);
        if (Math.min(first.length, second.length) < least) {
            return Optional.empty();
        }
        double[] likeness = likeness(first, second, least);
        int from = least - first.length;
        int best = 0;
        for (int i = 1; i < likeness.length; i++) {
            best = likeness[i] > likeness[best] ? i : best;
        }
        if (!(likeness[best] > 0)) {
            return Optional.empty();
        }
        double[] places = places(first, second, from + best);
        double mean = 0;
        for (double place : places) {
            mean += place / places.length;
        }
        double square = 0;
        for (double place : places) {
            square += (place - mean) * (place - mean);
        }
        double error = Math.sqrt(square * (places.length - 1) / places.length);
        return Optional.of(
                new Delay(from + best + mean, error, likeness[best], rival(likeness, best) / likeness[best]));
    }

    /** Correlation at every delay at which both cover enough, from the most negative one on. */
    private static double[] likeness(double[] first, double[] second, int least) {
        double[] products = products(first, second);
        double[] squaresOfFirst = squares(first);
        double[] squaresOfSecond = squares(second);
        int from = least - first.length;
        int to = second.length - least;
        double[] likeness = new double[to - from + 1];
        for (int delay = from; delay <= to; delay++) {
            int begin = Math.max(0, -delay);
            int end = Math.min(first.length, second.length - delay);
            double both = (squaresOfFirst[end] - squaresOfFirst[begin])
                    * (squaresOfSecond[end + delay] - squaresOfSecond[begin + delay]);
            int at = delay < 0 ? products.length + delay : delay;
            likeness[delay - from] = both > 1e-12 ? products[at] / Math.sqrt(both) : 0;
        }
        return likeness;
    }

    private static double[] squares(double[] values) {
        double[] sums = new double[values.length + 1];
        for (int i = 0; i < values.length; i++) {
            sums[i + 1] = sums[i] + values[i] * values[i];
        }
        return sums;
    }

    /** Sum of products at each delay; negative delays stand at the end. */
    private static double[] products(double[] first, double[] second) {
        int size = Integer.highestOneBit(first.length + second.length) * 2;
        double[] a = new double[2 * size];
        double[] b = new double[2 * size];
        System.arraycopy(first, 0, a, 0, first.length);
        System.arraycopy(second, 0, b, 0, second.length);
        DoubleFFT_1D transform = new DoubleFFT_1D(size);
        transform.realForwardFull(a);
        transform.realForwardFull(b);
        for (int i = 0; i < size; i++) {
            double real = a[2 * i] * b[2 * i] + a[2 * i + 1] * b[2 * i + 1];
            double imaginary = a[2 * i] * b[2 * i + 1] - a[2 * i + 1] * b[2 * i];
            a[2 * i] = real;
            a[2 * i + 1] = imaginary;
        }
        transform.complexInverse(a, true);
        double[] products = new double[size];
        for (int i = 0; i < size; i++) {
            products[i] = a[2 * i];
        }
        return products;
    }

    /** The largest value outside of the hill on which the best one stands. */
    private static double rival(double[] likeness, int best) {
        int left = best;
        while (left > 0 && likeness[left - 1] > 0.3 * likeness[best]) {
            left--;
        }
        int right = best;
        while (right < likeness.length - 1 && likeness[right + 1] > 0.3 * likeness[best]) {
            right++;
        }
        double rival = 0;
        for (int i = 0; i < likeness.length; i++) {
            rival = i < left || i > right ? Math.max(rival, likeness[i]) : rival;
        }
        return rival;
    }

    /** Where the top is, counted from a delay, without each stretch of the first series in turn. */
    private static double[] places(double[] first, double[] second, int delay) {
        int near = 30;
        double[][] parts = new double[BLOCKS][2 * near + 1];
        double[] all = new double[2 * near + 1];
        int begin = Math.max(0, -delay);
        int end = Math.min(first.length, second.length - delay);
        for (int i = begin; i < end; i++) {
            int block = (int) ((long) BLOCKS * (i - begin) / (end - begin));
            for (int k = -near; k <= near; k++) {
                int at = i + delay + k;
                double product = at >= 0 && at < second.length ? first[i] * second[at] : 0;
                parts[block][k + near] += product;
                all[k + near] += product;
            }
        }
        double[] places = new double[BLOCKS];
        for (int block = 0; block < BLOCKS; block++) {
            double[] left = new double[all.length];
            for (int k = 0; k < all.length; k++) {
                left[k] = all[k] - parts[block][k];
            }
            places[block] = top(left) - near;
        }
        return places;
    }

    /** The top between samples, by a parabola through the largest and its neighbours. */
    private static double top(double[] values) {
        int best = 1;
        for (int i = 2; i < values.length - 1; i++) {
            best = values[i] > values[best] ? i : best;
        }
        double curve = values[best - 1] - 2 * values[best] + values[best + 1];
        double slope = (values[best + 1] - values[best - 1]) / 2;
        return curve < 0 ? best + Math.clamp(-slope / curve, -1, 1) : best;
    }
}
