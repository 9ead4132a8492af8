package org.polymyo.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A straight scale from values to pixels.
 *
 * @param low value at the first pixel
 * @param high value at the last pixel, above the low one
 * @param from first pixel
 * @param to last pixel; may lie before the first
 */
record Axis(double low, double high, double from, double to) {
    private static final double[] NICE_SECONDS = {
        0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600,
        7200, 10800, 14400, 21600, 43200, 86400, 172800
    };

    /** Makes an empty range one wide. */
    Axis {
        if (!(high > low) || !Double.isFinite(high - low)) {
            low = Double.isFinite(low) ? low : 0;
            high = low + 1;
        }
    }

    /**
     * Where a value lies.
     *
     * @param value the value; values outside are put at the nearer end
     * @return pixels
     */
    double at(double value) {
        double inside = Math.max(low, Math.min(high, value));
        return from + (inside - low) / (high - low) * (to - from);
    }

    /**
     * Round values to label.
     *
     * @param most how many at most, at least 2
     * @return ascending, steps of 1, 2 or 5 times a power of ten
     */
    List<Double> ticks(int most) {
        double step = 1e-9;
        double[] factors = {2, 2.5, 2};
        for (int i = 0; (high - low) / step > most && i < 60; i++) {
            step *= factors[i % factors.length];
        }
        return multiples(step);
    }

    /**
     * Round moments to label.
     *
     * @param most how many at most, at least 2
     * @return ascending, seconds, in steps that suit seconds, minutes or hours
     */
    List<Double> moments(int most) {
        for (double step : NICE_SECONDS) {
            if ((high - low) / step <= most) {
                return multiples(step);
            }
        }
        return ticks(most);
    }

    private List<Double> multiples(double step) {
        List<Double> ticks = new ArrayList<>();
        long first = (long) Math.ceil(low / step - 1e-9);
        for (long i = first; i * step <= high + step * 1e-9 && ticks.size() < 100; i++) {
            ticks.add(Math.rint(i * step * 1e9) / 1e9); // 3 * 0.2 is not 0.6
        }
        return ticks;
    }
}
