package org.polymyo.reflex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.polymyo.preparation.PreparedMuscle;
import org.polymyo.preparation.PreparedPiece;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.signal.Filter;

/**
 * Rectified EMG of one muscle round stimuli, means over 2 ms. The stimulus artefact is bridged by a straight line before
 * the causal filter, which would otherwise drag it into the response.
 *
 * @param values one row an epoch, µV by bin
 * @param kept index of each epoch among the moments
 * @param beforeSeconds time from the first bin to the stimulus
 */
record MuscleEpochs(double[][] values, int[] kept, double beforeSeconds) {
    /** Width of a bin. */
    static final double BIN = 0.002;

    private static final double WARM_UP = 0.25;
    private static final double ARTEFACT_BEFORE = 0.002;
    private static final double BRIDGE_END = 0.005;
    private static final double LONGEST_ARTEFACT = 0.14;

    /**
     * Time round the stimuli.
     *
     * @param before seconds read before each
     * @param after seconds read after each
     * @param blank seconds after an electric stimulus that are bridged; 0 for other stimuli
     */
    record Reach(double before, double after, double blank) {}

    /**
     * Reads a muscle.
     *
     * @param muscle the muscle
     * @param moments stimuli, seconds
     * @param reach time round them
     * @return the epochs
     */
    static MuscleEpochs of(PreparedMuscle muscle, double[] moments, Reach reach) {
        List<double[]> rows = new ArrayList<>();
        List<Integer> kept = new ArrayList<>();
        for (int m = 0; m < moments.length; m++) {
            Optional<double[]> row = row(muscle, moments[m], reach);
            if (row.isPresent()) {
                rows.add(row.get());
                kept.add(m);
            }
        }
        return new MuscleEpochs(
                rows.toArray(double[][]::new),
                kept.stream().mapToInt(Integer::intValue).toArray(),
                reach.before);
    }

    /**
     * The epochs whose moments another reading has as well.
     *
     * @param other the other reading, of as many moments
     * @return these epochs without the rest
     */
    MuscleEpochs sharedWith(MuscleEpochs other) {
        int[] rows = IntStream.range(0, kept.length)
                .filter(row -> Arrays.binarySearch(other.kept, kept[row]) >= 0)
                .toArray();
        return new MuscleEpochs(
                Arrays.stream(rows).mapToObj(row -> values[row]).toArray(double[][]::new),
                Arrays.stream(rows).map(row -> kept[row]).toArray(),
                beforeSeconds);
    }

    /**
     * The bin of a moment.
     *
     * @param seconds time from the stimulus
     * @return index, inside the epoch
     */
    int bin(double seconds) {
        int bins = values.length == 0 ? 0 : values[0].length;
        return Math.clamp(Math.round((seconds + beforeSeconds) / BIN), 0, bins);
    }

    /**
     * The middle of a bin.
     *
     * @param bin index, fractions allowed
     * @return milliseconds from the stimulus
     */
    double milliseconds(double bin) {
        return 1000 * ((bin + 0.5) * BIN - beforeSeconds);
    }

    private static Optional<double[]> row(PreparedMuscle muscle, double moment, Reach reach) {
        TimeSpan span = new TimeSpan(moment - reach.before - WARM_UP, moment + reach.after + BIN);
        TimeSpan read = new TimeSpan(moment - reach.before, moment + reach.after);
        return muscle.pieces().stream()
                .filter(piece -> piece.raw().span().startSeconds() <= read.startSeconds()
                        && piece.raw().span().endSeconds() >= span.endSeconds() + piece.delaySeconds())
                .filter(piece -> piece.invalid().stream()
                        .filter(bad -> !artefact(bad, moment, reach.blank))
                        .noneMatch(read::overlaps))
                .findFirst()
                .map(piece -> rectified(piece, span, moment, reach));
    }

    /** A stimulus may drive the amplifier to its rail for a moment; that is bridged, not a reason to leave the epoch out. */
    private static boolean artefact(TimeSpan bad, double moment, double blank) {
        return blank > 0
                && bad.seconds() <= LONGEST_ARTEFACT
                && bad.startSeconds() <= moment + blank
                && bad.endSeconds() >= moment - ARTEFACT_BEFORE;
    }

    private static double[] rectified(PreparedPiece piece, TimeSpan span, double moment, Reach reach) {
        double delay = piece.delaySeconds();
        var excerpt = piece.unfiltered(new TimeSpan(span.startSeconds(), span.endSeconds() + delay));
        double[] x = excerpt.values();
        double rate = excerpt.rateHz();
        if (reach.blank > 0) {
            bridge(
                    x,
                    (moment - ARTEFACT_BEFORE - excerpt.startSeconds()) * rate,
                    (reach.blank + ARTEFACT_BEFORE) * rate,
                    (int) Math.round(BRIDGE_END * rate));
        }
        double level = x[0];
        for (int i = 0; i < x.length; i++) {
            x[i] -= level;
        }
        Filter.Run run = piece.filter().start();
        run.apply(x, 0, x.length);
        double[] bins = new double[(int) Math.round((reach.before + reach.after) / BIN)];
        double origin = (moment - reach.before + delay - excerpt.startSeconds()) * rate;
        Arrays.setAll(bins, b -> mean(x, origin + b * BIN * rate, origin + (b + 1) * BIN * rate));
        return bins;
    }

    /** Between local means, because a line that ends at a single noisy sample would end with a step. */
    private static void bridge(double[] x, double from, double count, int width) {
        int start = (int) Math.clamp(Math.floor(from), 0, x.length - 1);
        int end = (int) Math.clamp(Math.ceil(from + count), start, x.length - 1);
        double first = level(x, Math.max(0, start - width), start + 1);
        double last = level(x, end, Math.min(x.length, end + width + 1));
        for (int i = start; i < end; i++) {
            x[i] = first + (last - first) * (i - start) / (end - start);
        }
    }

    private static double level(double[] x, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += x[i];
        }
        return sum / (to - from);
    }

    private static double mean(double[] x, double from, double to) {
        int start = Math.clamp(Math.round(from), 0, x.length - 1);
        int end = Math.clamp(Math.round(to), start + 1, x.length);
        double sum = 0;
        for (int i = start; i < end; i++) {
            sum += Math.abs(x[i]);
        }
        return sum / (end - start);
    }
}
