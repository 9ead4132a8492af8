package org.polymyo.synthetic;

import org.polymyo.quantity.TimeSpan;

/** Measurements on noise-free waves. */
final class Waves {
    private Waves() {}

    /**
     * Squares every sample.
     *
     * @param wave samples
     * @return a new array
     */
    static double[] squared(double[] wave) {
        double[] out = new double[wave.length];
        for (int i = 0; i < wave.length; i++) {
            out[i] = wave[i] * wave[i];
        }
        return out;
    }

    /**
     * Centred moving mean; outside counts as zero.
     *
     * @param values samples
     * @param width window, samples
     * @return a new array
     */
    static double[] movingMean(double[] values, int width) {
        double[] out = new double[values.length];
        int before = width / 2;
        for (int i = 0; i < values.length; i++) {
            double sum = 0;
            int from = Math.max(0, i - before);
            int to = Math.min(values.length, i - before + width);
            for (int j = from; j < to; j++) {
                sum += values[j];
            }
            out[i] = sum / width;
        }
        return out;
    }

    /**
     * The largest sample.
     *
     * @param values samples, none negative
     * @return the largest, 0 for none
     */
    static double peak(double[] values) {
        double peak = 0;
        for (double v : values) {
            peak = Math.max(peak, v);
        }
        return peak;
    }

    /**
     * Mean square of a part.
     *
     * @param wave samples
     * @param from first index, cut to the array
     * @param to end index, cut to the array
     * @return mean of the squares, 0 for an empty part
     */
    static double meanSquare(double[] wave, int from, int to) {
        int first = Math.clamp(from, 0, wave.length);
        int end = Math.clamp(to, first, wave.length);
        double sum = 0;
        for (int i = first; i < end; i++) {
            sum += wave[i] * wave[i];
        }
        return end > first ? sum / (end - first) : 0;
    }

    /**
     * From the first to the last crossing of a level, interpolated between samples.
     *
     * @param values samples
     * @param level the level
     * @param start index of the first sample on the recording's clock
     * @param rateHz samples per second
     * @return the span; empty at the start where nothing is above
     */
    static TimeSpan above(double[] values, double level, int start, double rateHz) {
        int first = 0;
        while (first < values.length - 1 && values[first] <= level) {
            first++;
        }
        int last = values.length - 1;
        while (last > first && values[last] <= level) {
            last--;
        }
        double from = first == 0 ? 0 : first - share(values[first - 1], values[first], level);
        double to = last == values.length - 1 ? last : last + share(values[last + 1], values[last], level);
        return new TimeSpan((start + from) / rateHz, (start + Math.max(from, to)) / rateHz);
    }

    /** How far back from the sample above the level, towards the sample below it, the crossing lies: 0 to 1. */
    private static double share(double below, double above, double level) {
        return above > below ? Math.clamp((above - level) / (above - below), 0, 1) : 0;
    }
}
