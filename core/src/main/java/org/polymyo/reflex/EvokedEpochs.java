package org.polymyo.reflex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.polymyo.preparation.PreparedSignal;
import org.polymyo.preparation.PreparedTrace;
import org.polymyo.quantity.TimeSpan;

/**
 * EEG round electric stimuli at its own rate, from 50 ms before to 100 ms after. Nothing is filtered but by the recorder;
 * the stimulus artefact is bridged by a straight line and the mean of 50 to 5 ms before the stimulus is subtracted.
 *
 * @param values one row an epoch, µV by sample
 * @param rateHz samples per second
 */
record EvokedEpochs(double[][] values, double rateHz) {
    private static final double BEFORE = 0.05;
    private static final double AFTER = 0.1;
    private static final double BASE_END = 0.005;
    private static final double ARTEFACT_BEFORE = 0.002;
    private static final double LONGEST_ARTEFACT = 0.14;

    /**
     * Reads a channel.
     *
     * @param signal the channel
     * @param moments stimuli, seconds
     * @param blank seconds after each stimulus that are bridged
     * @param reject largest excursion outside the bridge, µV
     * @return the clean epochs
     */
    static EvokedEpochs of(PreparedSignal signal, double[] moments, double blank, double reject) {
        List<double[]> rows = new ArrayList<>();
        for (double moment : moments) {
            row(signal, moment, blank).filter(x -> excursion(x) <= reject).ifPresent(rows::add);
        }
        return new EvokedEpochs(rows.toArray(double[][]::new), signal.channel().rateHz());
    }

    /**
     * Time of a sample.
     *
     * @param index its index, fractions allowed
     * @return milliseconds from the stimulus
     */
    double milliseconds(double index) {
        return 1000 * (index / rateHz - BEFORE);
    }

    /**
     * The sample of a moment.
     *
     * @param milliseconds from the stimulus
     * @return nearest index
     */
    int index(double milliseconds) {
        return (int) Math.round((milliseconds / 1000 + BEFORE) * rateHz);
    }

    private static Optional<double[]> row(PreparedSignal signal, double moment, double blank) {
        TimeSpan span = new TimeSpan(moment - BEFORE, moment + AFTER);
        return signal.pieces().stream()
                .filter(piece -> piece.raw().span().startSeconds() <= span.startSeconds()
                        && piece.raw().span().endSeconds() >= span.endSeconds())
                .filter(piece -> piece.invalid().stream()
                        .filter(bad -> bad.seconds() > LONGEST_ARTEFACT
                                || bad.startSeconds() > moment + blank
                                || bad.endSeconds() < moment - ARTEFACT_BEFORE)
                        .noneMatch(span::overlaps))
                .findFirst()
                .map(piece -> bridged(piece, moment, blank));
    }

    private static double[] bridged(PreparedTrace piece, double moment, double blank) {
        double rate = piece.raw().rateHz();
        long first = piece.raw().indexOf(moment - BEFORE);
        int count =
                (int) Math.min(Math.round((BEFORE + AFTER) * rate), piece.raw().length() - first);
        double[] x = piece.read(first, count);
        int start = (int) Math.max(0, Math.floor((BEFORE - ARTEFACT_BEFORE) * rate));
        int end = (int) Math.min(count - 1, Math.ceil((BEFORE + blank) * rate));
        double slope = (x[end] - x[start]) / (end - start);
        double from = x[start];
        for (int i = start; i < end; i++) {
            x[i] = from + slope * (i - start);
        }
        int base = (int) Math.max(1, (BEFORE - BASE_END) * rate);
        double mean = 0;
        for (int i = 0; i < base; i++) {
            mean += x[i] / base;
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
}
