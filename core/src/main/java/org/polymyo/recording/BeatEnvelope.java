package org.polymyo.recording;

import java.util.Arrays;

/** How regularly a signal beats like a heart. */
final class BeatEnvelope {
    private static final double BIN_SECONDS = 0.02;
    private static final int SHORTEST_LAG = 20;
    private static final int LONGEST_LAG = 75;

    private BeatEnvelope() {}

    /**
     * Correlates the envelope of slopes with itself 0.4 to 1.5 s later.
     *
     * @param values samples
     * @param rateHz their rate
     * @return the highest correlation; 0 when there are fewer than 6 s or fewer than 50 samples a second
     */
    static double of(double[] values, double rateHz) {
        int width = (int) Math.round(BIN_SECONDS * rateHz);
        if (width < 1 || values.length < 6 * rateHz) {
            return 0;
        }
        double[] slopes = slopes(values, width);
        double[] sorted = slopes.clone();
        Arrays.sort(sorted);
        double cap = sorted[(int) (0.98 * (sorted.length - 1))];
        double mean = 0;
        for (int i = 0; i < slopes.length; i++) {
            slopes[i] = Math.min(slopes[i], cap);
            mean += slopes[i] / slopes.length;
        }
        double own = correlation(slopes, mean, 0);
        double best = 0;
        for (int lag = SHORTEST_LAG; lag <= LONGEST_LAG; lag++) {
            best = Math.max(best, correlation(slopes, mean, lag));
        }
        return own > 0 ? best / own : 0;
    }

    private static double[] slopes(double[] values, int width) {
        double[] bins = new double[values.length / width];
        for (int bin = 0; bin < bins.length; bin++) {
            for (int i = 0; i < width; i++) {
                bins[bin] += values[bin * width + i] / width;
            }
        }
        double[] slopes = new double[bins.length - 1];
        for (int i = 0; i < slopes.length; i++) {
            slopes[i] = Math.abs(bins[i + 1] - bins[i]);
        }
        return slopes;
    }

    private static double correlation(double[] values, double mean, int lag) {
        double sum = 0;
        for (int i = lag; i < values.length; i++) {
            sum += (values[i] - mean) * (values[i - lag] - mean);
        }
        return sum / (values.length - lag);
    }
}
