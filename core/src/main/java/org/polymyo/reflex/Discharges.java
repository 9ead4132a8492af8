package org.polymyo.reflex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.polymyo.preparation.PreparedSignal;
import org.polymyo.preparation.PreparedTrace;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.signal.Filter;
import org.polymyo.signal.Quantiles;

/**
 * Generalised discharges of the EEG: moments at which at least half of the electrodes exceed six times their own usual
 * deviation, and 50 µV, at once. A coarse count for the comparison of conditions, not a reading of the EEG.
 */
final class Discharges {
    private static final double BIN = 0.1;
    private static final double SLOWEST_HZ = 100;
    private static final double LOW_HZ = 3;
    private static final double HIGH_HZ = 35;
    private static final double FACTOR = 6;
    private static final double LEAST_MICROVOLTS = 50;
    private static final double NORMAL = 0.6745;
    private static final double APART = 1;
    private static final double WARM_UP = 1;
    private static final int FEWEST_SITES = 4;

    private Discharges() {}

    /**
     * Whether there is EEG enough.
     *
     * @param signals EEG channels
     * @return true from four electrodes on
     */
    static boolean possible(List<PreparedSignal> signals) {
        return usable(signals).size() >= FEWEST_SITES;
    }

    private static List<PreparedSignal> usable(List<PreparedSignal> signals) {
        return signals.stream()
                .filter(s -> s.channel().unit().isVoltage() && s.channel().rateHz() >= SLOWEST_HZ)
                .toList();
    }

    /**
     * Counts discharges.
     *
     * @param signals EEG channels
     * @param spans time to look at; the usual deviation is that of all of it
     * @return moments, seconds, ascending, at least one second apart
     */
    static double[] in(List<PreparedSignal> signals, List<TimeSpan> spans) {
        List<double[][]> sites =
                usable(signals).stream().map(s -> peaks(s, spans)).toList();
        List<Double> found = new ArrayList<>();
        for (int span = 0; span < spans.size(); span++) {
            double start = spans.get(span).startSeconds();
            int bins = (int) Math.floor(spans.get(span).seconds() / BIN);
            for (int bin = 0; bin < bins; bin++) {
                double at = start + bin * BIN;
                if ((found.isEmpty() || at - found.getLast() >= APART) && general(sites, span, bin)) {
                    found.add(at);
                }
            }
        }
        return found.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static boolean general(List<double[][]> sites, int span, int bin) {
        int over = 0;
        for (double[][] site : sites) {
            over += bin < site[span].length && site[span][bin] >= 1 ? 1 : 0;
        }
        return 2 * over >= sites.size();
    }

    /** Largest deviation of each bin of each span, as a multiple of the limit. */
    private static double[][] peaks(PreparedSignal signal, List<TimeSpan> spans) {
        double[][] peaks = new double[spans.size()][];
        List<Double> sizes = new ArrayList<>();
        for (int s = 0; s < peaks.length; s++) {
            peaks[s] = new double[(int) Math.floor(spans.get(s).seconds() / BIN)];
            for (PreparedTrace piece : signal.pieces()) {
                fill(piece, spans.get(s), peaks[s], sizes);
            }
        }
        double usual = sizes.isEmpty()
                ? 0
                : Quantiles.median(
                                sizes.stream().mapToDouble(Double::doubleValue).toArray())
                        / NORMAL;
        double limit = Math.max(LEAST_MICROVOLTS, FACTOR * usual);
        return Arrays.stream(peaks)
                .map(row -> Arrays.stream(row).map(v -> v / limit).toArray())
                .toArray(double[][]::new);
    }

    private static void fill(PreparedTrace piece, TimeSpan span, double[] peaks, List<Double> sizes) {
        double rate = piece.raw().rateHz();
        long from = Math.clamp(
                piece.raw().indexOf(span.startSeconds() - WARM_UP),
                0,
                piece.raw().length());
        long to = Math.clamp(
                piece.raw().indexOf(span.endSeconds()), from, piece.raw().length());
        double[] x = piece.read(from, Math.toIntExact(to - from));
        if (x.length == 0) {
            return;
        }
        double level = x[0];
        for (int i = 0; i < x.length; i++) {
            x[i] -= level;
        }
        Filter.highPass(2, LOW_HZ, rate)
                .then(Filter.lowPass(2, HIGH_HZ, rate))
                .start()
                .apply(x, 0, x.length);
        int every = (int) Math.max(1, Math.round(BIN * rate));
        for (int i = 0; i < x.length; i++) {
            double at = piece.raw().timeOf(from + i) - span.startSeconds();
            int bin = (int) Math.floor(at / BIN);
            if (at >= 0 && bin < peaks.length) {
                peaks[bin] = Math.max(peaks[bin], Math.abs(x[i]));
                if (i % every == 0) {
                    sizes.add(Math.abs(x[i]));
                }
            }
        }
    }
}
