package org.polymyo.signal;

/**
 * Symmetric low-pass and fewer samples in one step: a windowed sinc, evaluated only where a sample is kept. Delays
 * nothing.
 */
public final class Decimator {
    private static final double HALF_SECONDS = 0.02;

    private final double[] taps;
    private final int factor;

    /**
     * A decimator.
     *
     * @param edgeHz frequency of half amplitude
     * @param rateHz sampling rate
     * @param factor one of so many samples is kept
     */
    public Decimator(double edgeHz, double rateHz, int factor) {
        this.factor = factor;
        int half = (int) Math.ceil(HALF_SECONDS * rateHz);
        taps = new double[2 * half + 1];
        double sum = 0;
        for (int i = -half; i <= half; i++) {
            double angle = 2 * StrictMath.PI * edgeHz * i / rateHz;
            double sinc = i == 0 ? 1 : StrictMath.sin(angle) / angle;
            double window = 0.54 + 0.46 * StrictMath.cos(StrictMath.PI * i / (half + 1));
            taps[i + half] = sinc * window;
            sum += taps[i + half];
        }
        for (int i = 0; i < taps.length; i++) {
            taps[i] /= sum;
        }
    }

    /**
     * Samples that must be known before and after each kept one.
     *
     * @return count on each side
     */
    public int margin() {
        return taps.length / 2;
    }

    /**
     * Filters and keeps.
     *
     * @param x samples, with {@link #margin()} more at both ends
     * @param into where to; {@code into[at + i]} belongs to {@code x[margin + i * factor]}
     * @param at first index in {@code into}
     * @param count how many are kept
     */
    public void apply(double[] x, float[] into, int at, int count) {
        for (int k = 0; k < count; k++) {
            int from = k * factor;
            double sum = 0;
            for (int i = 0; i < taps.length; i++) {
                sum += taps[i] * x[from + i];
            }
            into[at + k] = (float) sum;
        }
    }
}
