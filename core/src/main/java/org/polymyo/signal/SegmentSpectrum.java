package org.polymyo.signal;

import org.jtransforms.fft.DoubleFFT_1D;

/**
 * Fourier coefficients of segments of one length, at the few frequencies that are wanted. A straight line is taken off
 * each segment first. Coefficients are divided by the number of samples and their phase counts from the middle of the
 * segment, so that channels with different rates are comparable. Not for several threads at once.
 */
public final class SegmentSpectrum {
    private final int samples;
    private final int firstBin;
    private final int bins;
    private final double[][] tapers;
    private final double[] turn;
    private final double[] scratch;
    private final DoubleFFT_1D fft;

    /**
     * A transform.
     *
     * @param samples samples of a segment
     * @param firstBin first wanted frequency, in cycles per segment, at least 1
     * @param bins how many frequencies; the last must lie below half the rate
     * @param tapers windows of {@code samples} values each; one window of ones for none
     * @throws IllegalArgumentException if a frequency lies at or above half the sampling rate
     */
    public SegmentSpectrum(int samples, int firstBin, int bins, double[][] tapers) {
        if (firstBin < 1 || bins < 1 || 2 * (firstBin + bins) >= samples) {
            throw new IllegalArgumentException("expected frequencies below half the rate, found bins " + firstBin
                    + " to " + (firstBin + bins - 1) + " of " + samples + " samples");
        }
        this.samples = samples;
        this.firstBin = firstBin;
        this.bins = bins;
        this.tapers = tapers;
        this.scratch = new double[samples];
        this.fft = new DoubleFFT_1D(samples);
        this.turn = new double[2 * bins];
        for (int k = 0; k < bins; k++) {
            double angle = StrictMath.PI * (firstBin + k) * (samples - 1) / samples;
            turn[2 * k] = StrictMath.cos(angle) / samples;
            turn[2 * k + 1] = StrictMath.sin(angle) / samples;
        }
    }

    /**
     * Numbers that {@link #transform} writes: the real parts of all frequencies, then the imaginary parts, taper after taper.
     *
     * @return the count
     */
    public int size() {
        return 2 * bins * tapers.length;
    }

    /**
     * Transforms one segment.
     *
     * @param x samples, left as they are
     * @param from index of the first
     * @param into where to write
     * @param at index of the first number written
     */
    public void transform(double[] x, int from, double[] into, int at) {
        double middle = (samples - 1) / 2.0;
        double sum = 0;
        double moment = 0;
        for (int i = 0; i < samples; i++) {
            sum += x[from + i];
            moment += (i - middle) * x[from + i];
        }
        double slope = moment * 12 / (samples * ((double) samples * samples - 1));
        double level = sum / samples - slope * middle;
        for (int t = 0; t < tapers.length; t++) {
            double[] taper = tapers[t];
            for (int i = 0; i < samples; i++) {
                scratch[i] = (x[from + i] - level - slope * i) * taper[i];
            }
            fft.realForward(scratch);
            store(into, at + 2 * bins * t);
        }
    }

    private void store(double[] into, int at) {
        for (int k = 0; k < bins; k++) {
            double re = scratch[2 * (firstBin + k)];
            double im = scratch[2 * (firstBin + k) + 1];
            into[at + k] = re * turn[2 * k] - im * turn[2 * k + 1];
            into[at + bins + k] = re * turn[2 * k + 1] + im * turn[2 * k];
        }
    }

    /**
     * The window that leaves every sample as it is.
     *
     * @param samples samples of a segment
     * @return one taper of ones
     */
    public static double[][] untapered(int samples) {
        double[] ones = new double[samples];
        java.util.Arrays.fill(ones, 1);
        return new double[][] {ones};
    }
}
