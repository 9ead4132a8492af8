package org.polymyo.signal;

/** Reads a band-limited signal between its samples: a windowed sinc over sixteen samples. */
public final class Interpolation {
    private static final int HALF = 8;

    private Interpolation() {}

    /**
     * Copies evenly spaced samples that begin between two samples.
     *
     * @param x the signal
     * @param position index of the first value wanted; at least 8 samples from both ends of what is read
     * @param into where to; filled
     */
    public static void read(float[] x, double position, double[] into) {
        int base = (int) Math.floor(position);
        double share = position - base;
        if (share == 0) {
            for (int i = 0; i < into.length; i++) {
                into[i] = x[base + i];
            }
            return;
        }
        double[] taps = taps(share);
        for (int i = 0; i < into.length; i++) {
            double sum = 0;
            for (int j = 0; j < 2 * HALF; j++) {
                sum += taps[j] * x[base + i + j - HALF + 1];
            }
            into[i] = sum;
        }
    }

    private static double[] taps(double share) {
        double[] taps = new double[2 * HALF];
        double sum = 0;
        for (int j = 0; j < taps.length; j++) {
            double d = StrictMath.PI * (j - HALF + 1 - share);
            double window = StrictMath.cos(d / (2 * HALF));
            taps[j] = StrictMath.sin(d) / d * window * window;
            sum += taps[j];
        }
        for (int j = 0; j < taps.length; j++) {
            taps[j] /= sum;
        }
        return taps;
    }
}
