package org.polymyo.signal;

/**
 * A fundamental and its harmonics: amplitude fit by least squares outside bursts, and subtraction. Subtracting a fitted
 * sinusoid, unlike a notch filter, does not ring and so moves no onset.
 *
 * @param frequencyHz fundamental
 * @param cosine cosine amplitude of each harmonic, fundamental first
 * @param sine sine amplitude of each harmonic
 */
public record Sinusoids(double frequencyHz, double[] cosine, double[] sine) {
    /** Nothing to subtract. */
    public static final Sinusoids NONE = new Sinusoids(0, new double[0], new double[0]);

    /**
     * Fits each harmonic on the samples that are marked as quiet.
     *
     * @param x samples
     * @param quiet which samples count
     * @param rateHz sampling rate
     * @param frequencyHz fundamental
     * @param harmonics how many, the fundamental included; those above 0.45 of the rate are left out
     * @return the fit, phase 0 at the first sample
     */
    public static Sinusoids fit(double[] x, boolean[] quiet, double rateHz, double frequencyHz, int harmonics) {
        int usable = (int) Math.min(harmonics, Math.floor(0.45 * rateHz / frequencyHz));
        double[] cosine = new double[Math.max(0, usable)];
        double[] sine = new double[cosine.length];
        for (int h = 0; h < cosine.length; h++) {
            double[] ab = fitOne(x, quiet, (h + 1) * frequencyHz / rateHz);
            cosine[h] = ab[0];
            sine[h] = ab[1];
        }
        return new Sinusoids(frequencyHz, cosine, sine);
    }

    private static double[] fitOne(double[] x, boolean[] quiet, double cyclesPerSample) {
        double turnC = StrictMath.cos(2 * StrictMath.PI * cyclesPerSample);
        double turnS = StrictMath.sin(2 * StrictMath.PI * cyclesPerSample);
        double c = 1;
        double s = 0;
        double cc = 0;
        double ss = 0;
        double cs = 0;
        double xc = 0;
        double xs = 0;
        for (int i = 0; i < x.length; i++) {
            if (quiet[i]) {
                cc += c * c;
                ss += s * s;
                cs += c * s;
                xc += x[i] * c;
                xs += x[i] * s;
            }
            double next = c * turnC - s * turnS;
            s = s * turnC + c * turnS;
            c = next;
        }
        double determinant = cc * ss - cs * cs;
        return determinant <= 0
                ? new double[] {0, 0}
                : new double[] {(xc * ss - xs * cs) / determinant, (xs * cc - xc * cs) / determinant};
    }

    /**
     * Subtracts the fit.
     *
     * @param x samples, changed in place
     * @param at index in {@code x} of the first sample to change
     * @param count how many
     * @param offset samples from the start of the fit to the first sample
     * @param rateHz sampling rate
     */
    public void subtract(double[] x, int at, int count, long offset, double rateHz) {
        for (int h = 0; h < cosine.length; h++) {
            double w = 2 * StrictMath.PI * (h + 1) * frequencyHz / rateHz;
            double turnC = StrictMath.cos(w);
            double turnS = StrictMath.sin(w);
            double c0 = StrictMath.cos(w * offset);
            double s0 = StrictMath.sin(w * offset);
            double c = cosine[h] * c0 + sine[h] * s0;
            double s = sine[h] * c0 - cosine[h] * s0;
            for (int i = at; i < at + count; i++) {
                x[i] -= c;
                double next = c * turnC + s * turnS;
                s = s * turnC - c * turnS;
                c = next;
            }
        }
    }

    /**
     * Size of the strongest harmonic.
     *
     * @return amplitude in the signal's unit, 0 where there is none
     */
    public double largestAmplitude() {
        double largest = 0;
        for (int h = 0; h < cosine.length; h++) {
            largest = Math.max(largest, StrictMath.hypot(cosine[h], sine[h]));
        }
        return largest;
    }
}
