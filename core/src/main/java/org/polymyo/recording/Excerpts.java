package org.polymyo.recording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.polymyo.signal.Signal;

/** A few seconds of a channel from several places; recognition never reads more. */
final class Excerpts {
    private static final double SECONDS = 10;
    private static final double[] PLACES = {0.05, 0.5, 0.95};

    private Excerpts() {}

    /**
     * Reads excerpts of the longest piece.
     *
     * @param channel where from
     * @return one excerpt when the piece is short, else three; empty when there are no samples
     */
    static List<double[]> of(Channel channel) {
        return channel.pieces().stream()
                .max(Comparator.comparingLong(Signal::length))
                .map(Excerpts::of)
                .orElse(List.of());
    }

    private static List<double[]> of(Signal piece) {
        int wanted = (int) Math.min(Math.max(1, Math.round(SECONDS * piece.rateHz())), 1 << 20);
        List<double[]> excerpts = new ArrayList<>();
        if (piece.length() <= 2L * wanted) {
            int count = (int) Math.min(piece.length(), wanted);
            excerpts.add(read(piece, 0, count));
        } else {
            for (double place : PLACES) {
                excerpts.add(read(piece, Math.round(place * (piece.length() - wanted)), wanted));
            }
        }
        excerpts.removeIf(excerpt -> excerpt.length == 0);
        return excerpts;
    }

    private static double[] read(Signal piece, long from, int count) {
        double[] values = new double[count];
        piece.read(from, count, values, 0);
        for (int i = 0; i < count; i++) {
            values[i] = Double.isFinite(values[i]) ? values[i] : 0;
        }
        return values;
    }

    /**
     * Takes slow drift away: each sample minus the mean of the 44 ms round it, a high-pass of about 10 Hz.
     *
     * @param values samples
     * @param rateHz their rate
     * @return a new array of the same length
     */
    static double[] withoutDrift(double[] values, double rateHz) {
        int half = (int) Math.max(1, Math.round(0.022 * rateHz));
        double[] sums = new double[values.length + 1];
        for (int i = 0; i < values.length; i++) {
            sums[i + 1] = sums[i] + (values[i] - values[0]);
        }
        double[] out = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            int from = Math.max(0, i - half);
            int to = Math.min(values.length, i + half + 1);
            out[i] = values[i] - values[0] - (sums[to] - sums[from]) / (to - from);
        }
        return out;
    }
}
