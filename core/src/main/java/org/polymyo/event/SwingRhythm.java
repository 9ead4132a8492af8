package org.polymyo.event;

/** Whether an acceleration swings on at 3 to 18 Hz: a limb that was jerked swings two or three times and stops. */
final class SwingRhythm {
    private static final double SLOWEST_HZ = 3;
    private static final double FASTEST_HZ = 18;
    private static final double SHORTEST_SECONDS = 0.8;
    private static final double ALIKE = 0.4;

    private SwingRhythm() {}

    /**
     * Looks for a rhythm by autocorrelation.
     *
     * @param x signed acceleration
     * @param first first sample
     * @param last last sample
     * @param rateHz samples per second
     * @return true where a lag of 3 to 18 Hz makes the stretch alike to itself, and the second half still moves
     */
    static boolean in(double[] x, int first, int last, double rateHz) {
        int n = last - first + 1;
        if (n < SHORTEST_SECONDS * rateHz || power(x, first + n / 2, last) < 0.25 * power(x, first, first + n / 2)) {
            return false;
        }
        double zero = product(x, first, last, 0);
        double best = 0;
        boolean fell = false;
        for (int lag = (int) Math.max(1, rateHz / FASTEST_HZ); lag <= rateHz / SLOWEST_HZ && lag < n / 2; lag++) {
            double alike = product(x, first, last, lag) / (zero * (n - lag) / n);
            fell |= alike < 0.2;
            best = fell ? Math.max(best, alike) : best;
        }
        return best > ALIKE;
    }

    private static double product(double[] x, int first, int last, int lag) {
        double sum = 0;
        for (int i = first; i + lag <= last; i++) {
            sum += x[i] * x[i + lag];
        }
        return sum;
    }

    private static double power(double[] x, int from, int to) {
        return product(x, from, to, 0) / Math.max(1, to - from + 1);
    }
}
