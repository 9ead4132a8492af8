package org.polymyo.cortex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.polymyo.preparation.PreparedSignal;
import org.polymyo.preparation.PreparedTrace;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.signal.Morlet;

/**
 * How much the power of 13 to 45 Hz differs between the time before a moment and a time well before it, epoch by epoch
 * and frequency by frequency. Mean logarithms of power are compared, so that windows of different length are alike under
 * chance. Nothing at or after the moment takes part.
 *
 * @param values one row an epoch: natural logarithm of the ratio of powers, by frequency
 * @param kept index of each epoch among the moments
 */
record BetaEpochs(double[][] values, int[] kept) {
    /** Number of frequencies. */
    static final int FREQUENCIES = 17;

    private static final double LOWEST = 13;
    private static final double STEP_HZ = 2;
    private static final double CYCLES = 7;
    private static final double SLOWEST_RATE = 250;
    private static final double BASE_FROM = -3;
    private static final double BASE_TO = -2;
    private static final double ACTIVE_FROM = -1.5;
    private static final double STEP = 0.02;
    private static final double MARGIN = 0.3;
    private static final double FLOOR = 1e-9;

    /**
     * A frequency.
     *
     * @param index from 0
     * @return Hz
     */
    static double hertz(int index) {
        return LOWEST + index * STEP_HZ;
    }

    /**
     * Reads one channel.
     *
     * @param signal the channel, at least 100 Hz
     * @param moments seconds
     * @param reject largest excursion from the mean, µV
     * @return the clean epochs
     */
    static BetaEpochs of(PreparedSignal signal, double[] moments, double reject) {
        List<double[]> rows = new ArrayList<>();
        List<Integer> kept = new ArrayList<>();
        int every = (int) Math.max(1, Math.floor(signal.channel().rateHz() / SLOWEST_RATE));
        double rate = signal.channel().rateHz() / every;
        Morlet[] wavelets = new Morlet[FREQUENCIES];
        for (int f = 0; f < FREQUENCIES; f++) {
            wavelets[f] = new Morlet(hertz(f), CYCLES, rate);
        }
        for (int m = 0; m < moments.length; m++) {
            double moment = moments[m];
            Optional<double[]> x = signal.holding(new TimeSpan(moment + BASE_FROM - MARGIN, moment))
                    .map(piece -> before(piece, moment, every))
                    .filter(samples -> excursion(samples) <= reject);
            if (x.isPresent()) {
                rows.add(ratios(x.get(), rate, wavelets));
                kept.add(m);
            }
        }
        return new BetaEpochs(
                rows.toArray(double[][]::new),
                kept.stream().mapToInt(Integer::intValue).toArray());
    }

    /** Means over a few samples; the last ends with the moment. */
    private static double[] before(PreparedTrace piece, double moment, int every) {
        long end = piece.raw().indexOf(moment);
        int count = (int) Math.floor((MARGIN - BASE_FROM) * piece.raw().rateHz() / every) - 1;
        double[] fine = piece.read(end - (long) count * every, count * every);
        double[] x = new double[count];
        double mean = 0;
        for (int i = 0; i < fine.length; i++) {
            x[i / every] += fine[i] / every;
            mean += fine[i] / fine.length;
        }
        for (int i = 0; i < count; i++) {
            x[i] -= mean;
        }
        return x;
    }

    private static double excursion(double[] x) {
        double most = 0;
        for (double v : x) {
            most = Math.max(most, Math.abs(v));
        }
        return most;
    }

    private static double[] ratios(double[] x, double rate, Morlet[] wavelets) {
        double[] ratios = new double[wavelets.length];
        for (int f = 0; f < ratios.length; f++) {
            ratios[f] = level(x, rate, wavelets[f], ACTIVE_FROM, 0) - level(x, rate, wavelets[f], BASE_FROM, BASE_TO);
        }
        return ratios;
    }

    private static double level(double[] x, double rate, Morlet wavelet, double from, double to) {
        int step = (int) Math.max(1, Math.round(STEP * rate));
        int start = Math.max(wavelet.half(), x.length + (int) Math.ceil(from * rate));
        int end = Math.min(x.length - 1 - wavelet.half(), x.length + (int) Math.floor(to * rate));
        double sum = 0;
        int n = 0;
        for (int i = start; i <= end; i += step) {
            sum += StrictMath.log(wavelet.power(x, i) + FLOOR);
            n++;
        }
        return sum / Math.max(1, n);
    }
}
