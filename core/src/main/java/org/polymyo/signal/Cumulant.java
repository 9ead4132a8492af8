package org.polymyo.signal;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Cumulant density of second order: what two channels share at each lag, as a covariance limited to the frequencies of
 * the cross-spectrum (Halliday 1995). Limits come from pairing each segment of one channel with another segment of the
 * other (doi 10.1016/S0079-6107(96)00009-0).
 *
 * @param stepSeconds distance of the lags
 * @param values covariance at lags from {@code −values.length / 2} steps on; positive lags where the second follows
 * @param pointwise absolute value that unrelated segments exceed at 5 % of the lags
 * @param anywhere absolute value that unrelated segments exceed anywhere in 5 % of recordings
 */
public record Cumulant(double stepSeconds, double[] values, double pointwise, double anywhere) {
    /**
     * Lags to look at.
     *
     * @param stepSeconds distance of the lags
     * @param each how many on either side of 0
     */
    public record Lags(double stepSeconds, int each) {}

    /**
     * Coefficients of one channel, segment after segment, as {@link SegmentSpectrum} writes them (one taper).
     *
     * @param stepHz distance of the frequencies
     * @param firstBin the first frequency is this many steps
     * @param bins number of frequencies
     * @param values for each segment the real parts of all frequencies, then the imaginary parts
     */
    public record Segments(double stepHz, int firstBin, int bins, double[] values) {
        int count() {
            return values.length / (2 * bins);
        }
    }

    /**
     * The density without limits.
     *
     * @param spectrum the cross-spectrum
     * @param lags the lags
     * @return covariance at each lag
     */
    public static double[] density(CrossSpectrum spectrum, Lags lags) {
        double[] cross = new double[2 * spectrum.bins()];
        for (int k = 0; k < spectrum.bins(); k++) {
            cross[k] = spectrum.re()[k] / spectrum.estimates();
            cross[spectrum.bins() + k] = spectrum.im()[k] / spectrum.estimates();
        }
        return new Waves(spectrum.stepHz(), spectrum.firstBin(), spectrum.bins(), lags).sum(cross);
    }

    /**
     * The density with limits from shuffled pairings.
     *
     * @param x segments of the first channel, at least two
     * @param y the same segments of the second
     * @param lags the lags
     * @param shuffles how many pairings
     * @param seed seed of the shuffles
     * @return density and limits
     */
    public static Cumulant of(Segments x, Segments y, Lags lags, int shuffles, long seed) {
        Waves waves = new Waves(x.stepHz, x.firstBin, x.bins, lags);
        int[] order = new int[x.count()];
        Arrays.setAll(order, i -> i);
        double[] values = waves.sum(cross(x, y, order));
        SplittableRandom random = new SplittableRandom(seed);
        double[] all = new double[shuffles * values.length];
        double[] largest = new double[shuffles];
        for (int s = 0; s < shuffles; s++) {
            derange(order, random);
            double[] chance = waves.sum(cross(x, y, order));
            for (int i = 0; i < chance.length; i++) {
                all[s * chance.length + i] = Math.abs(chance[i]);
                largest[s] = Math.max(largest[s], Math.abs(chance[i]));
            }
        }
        return new Cumulant(lags.stepSeconds, values, Quantiles.of(all, 0.95), Quantiles.of(largest, 0.95));
    }

    /** A random cycle through all segments (Sattolo): no segment keeps its partner. */
    private static void derange(int[] order, SplittableRandom random) {
        Arrays.setAll(order, i -> i);
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
    }

    private static double[] cross(Segments x, Segments y, int[] order) {
        int bins = x.bins;
        double[] sum = new double[2 * bins];
        for (int l = 0; l < order.length; l++) {
            int a = l * sum.length;
            int b = order[l] * sum.length;
            for (int k = 0; k < bins; k++) {
                double xr = x.values[a + k];
                double xi = x.values[a + bins + k];
                double yr = y.values[b + k];
                double yi = y.values[b + bins + k];
                sum[k] += xr * yr + xi * yi;
                sum[bins + k] += xi * yr - xr * yi;
            }
        }
        for (int k = 0; k < sum.length; k++) {
            sum[k] /= order.length;
        }
        return sum;
    }

    /** Cosines and sines of every frequency at every lag, known once. */
    private static final class Waves {
        private final double[][] byLag;

        Waves(double stepHz, int firstBin, int bins, Lags lags) {
            byLag = new double[2 * lags.each + 1][2 * bins];
            for (int u = 0; u < byLag.length; u++) {
                for (int k = 0; k < bins; k++) {
                    double turn = 2 * StrictMath.PI * (firstBin + k) * stepHz * (u - lags.each) * lags.stepSeconds;
                    byLag[u][k] = 2 * StrictMath.cos(turn);
                    byLag[u][bins + k] = 2 * StrictMath.sin(turn);
                }
            }
        }

        double[] sum(double[] cross) {
            double[] sums = new double[byLag.length];
            for (int u = 0; u < sums.length; u++) {
                double sum = 0;
                for (int k = 0; k < cross.length; k++) {
                    sum += cross[k] * byLag[u][k];
                }
                sums[u] = sum;
            }
            return sums;
        }
    }
}
