package org.polymyo.synthetic;

import java.util.ArrayList;
import java.util.List;

/** A heart with variable rate, seen as ECG. */
final class Heart {
    /** Half of the time a QRS complex is seen in EMG, seconds. */
    static final double QRS_HALF_SECONDS = 0.05;

    private static final double[] WAVE_AT = {-0.16, -0.022, 0, 0.024, 0.26};
    private static final double[] WAVE_WIDTH = {0.022, 0.008, 0.009, 0.010, 0.045};
    private static final double[] WAVE_HEIGHT = {0.12, -0.15, 1, -0.28, 0.28};

    private final List<Double> beats = new ArrayList<>();

    /**
     * Draws the beats: 55 to 85 a minute, breathing and slow variation, a few per cent of chance.
     *
     * @param seconds length
     * @param chance chance
     */
    Heart(double seconds, Chance chance) {
        double mean = 60 / chance.uniform(55, 85);
        double breath = chance.uniform(0.2, 0.3);
        double t = chance.uniform(0, mean);
        double slow = 0;
        while (t < seconds) {
            beats.add(t);
            slow = 0.95 * slow + 0.01 * chance.normal();
            double respiration = 0.03 * StrictMath.sin(6.283185307179586 * breath * t);
            t += mean * Math.max(0.5, 1 + respiration + slow + 0.01 * chance.normal());
        }
    }

    /**
     * Moments of the R waves.
     *
     * @return seconds, in order
     */
    List<Double> beats() {
        return beats;
    }

    /**
     * Adds the ECG to a channel.
     *
     * @param into samples
     * @param rateHz samples per second
     * @param height of the R wave
     */
    void addTo(double[] into, double rateHz, double height) {
        int before = (int) (0.25 * rateHz);
        double[] beat = new double[before + (int) (0.45 * rateHz)];
        for (int i = 0; i < beat.length; i++) {
            double t = (i - before) / rateHz;
            for (int k = 0; k < WAVE_AT.length; k++) {
                double z = (t - WAVE_AT[k]) / WAVE_WIDTH[k];
                beat[i] += height * WAVE_HEIGHT[k] * StrictMath.exp(-z * z / 2);
            }
        }
        for (double r : beats) {
            int start = (int) Math.round(r * rateHz) - before;
            for (int i = Math.max(0, -start); i < beat.length && start + i < into.length; i++) {
                into[start + i] += beat[i];
            }
        }
    }
}
