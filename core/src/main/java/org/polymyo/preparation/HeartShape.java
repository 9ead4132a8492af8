package org.polymyo.preparation;

import java.util.Arrays;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.signal.Quantiles;

/**
 * What a beat looks like in a muscle's channel, round its R peak. Beats that a pop, a cable or a contraction hid from the
 * search by energy are found again by it, where the rhythm leaves a place for them.
 */
final class HeartShape {
    private static final double ALIKE = 0.6;
    private static final double MOST_SIZE = 3;
    private static final double QRS_SECONDS = 0.05;
    private static final double JITTER_SECONDS = 0.01;
    private static final double MISSING = 1.5;
    private static final double NEAREST = 0.5;
    private static final double LONGEST_GAP_SECONDS = 20;

    private final PreparedPiece piece;
    private final double[] core;
    private final double interval;

    /**
     * A shape.
     *
     * @param piece where the beats are
     * @param shape median beat, filtered, from {@link HeartShare#BEFORE_SECONDS} before its R peak
     * @param interval usual time from beat to beat, seconds
     */
    HeartShape(PreparedPiece piece, double[] shape, double interval) {
        double rate = piece.raw().rateHz();
        this.piece = piece;
        this.core = Arrays.copyOfRange(
                shape, (int) ((HeartShare.BEFORE_SECONDS - QRS_SECONDS) * rate), Math.min(shape.length, (int)
                        ((HeartShare.BEFORE_SECONDS + QRS_SECONDS) * rate)));
        this.interval = interval;
    }

    /** The best match in a stretch: time of its R peak, and its correlation with the shape. */
    private record Match(double seconds, double likeness) {}

    /** Whether most beats look alike. */
    boolean fits(double[] beats) {
        return Quantiles.of(Arrays.stream(beats).map(b -> near(b).likeness).toArray(), 0.3) > ALIKE;
    }

    /** The beats with those that had been missed; what looks like none stays only where no other took its place. */
    double[] completed(double[] beats) {
        NavigableSet<Double> sure = new TreeSet<>();
        for (double beat : beats) {
            if (near(beat).likeness > ALIKE) {
                fill(sure, beat);
                sure.add(beat);
            }
        }
        NavigableSet<Double> all = new TreeSet<>(sure);
        for (double beat : beats) {
            if (sure.subSet(beat - NEAREST * interval, beat + NEAREST * interval)
                    .isEmpty()) {
                all.add(beat);
            }
        }
        return all.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Adds the beats between the last of the sure ones and the next, as many as fit and are seen. */
    private void fill(NavigableSet<Double> sure, double next) {
        double last = sure.isEmpty() ? piece.raw().startSeconds() : sure.last();
        if (next - last < MISSING * interval || next - last > LONGEST_GAP_SECONDS) {
            return;
        }
        Match best = best(new TimeSpan(last + NEAREST * interval, next - NEAREST * interval));
        if (best.likeness > ALIKE) {
            fill(sure, best.seconds);
            sure.add(best.seconds);
            fill(sure, next);
        }
    }

    private Match near(double beat) {
        return best(new TimeSpan(beat - JITTER_SECONDS, beat + JITTER_SECONDS));
    }

    private Match best(TimeSpan peaks) {
        var excerpt =
                piece.filtered(new TimeSpan(peaks.startSeconds() - QRS_SECONDS, peaks.endSeconds() + QRS_SECONDS));
        double[] x = excerpt.values();
        Match best = new Match(peaks.startSeconds(), -1);
        for (int i = 0; i + core.length <= x.length; i++) {
            double likeness = likeness(x, i);
            if (likeness > best.likeness) {
                best = new Match(excerpt.startSeconds() + i / excerpt.rateHz() + QRS_SECONDS, likeness);
            }
        }
        return best;
    }

    /** Correlation with the shape; none with what is far larger or smaller, as pops are. */
    private double likeness(double[] x, int from) {
        double ab = 0;
        double aa = 1e-30;
        double bb = 1e-30;
        for (int i = 0; i < core.length; i++) {
            ab += x[from + i] * core[i];
            aa += x[from + i] * x[from + i];
            bb += core[i] * core[i];
        }
        boolean sized = ab * MOST_SIZE > bb && ab < MOST_SIZE * bb;
        return sized ? ab / Math.sqrt(aa * bb) : 0;
    }
}
