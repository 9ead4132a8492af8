package org.polymyo.event;

import org.polymyo.preparation.PreparedPiece;
import org.polymyo.quantity.Interval;
import org.polymyo.quantity.TimeSpan;

/**
 * Where a change of loudness begins and ends: a joint change-point model of the mean squares y of short cells,
 *
 * <pre>
 * y[n] ~ Gamma(shape k, mean b + A² g²(t[n])),   g a raised cosine from 0 to 1 over the rise r
 * </pre>
 *
 * with shape k the effective number of independent samples in a cell, over two. A first search places a plain step at
 * both ends together; for a burst a second weighs how large it is and where its top lies ({@link Fits}), as the bursts of
 * the muscle look ({@link Flanks}); the last lets each end rise over r and averages over foot and rise. Works for a burst
 * (inside louder) and for a silent period (inside quieter).
 */
final class Edges {
    private static final double CELL_SECONDS = 0.001;
    private static final double GAP_CAP = 2;

    private final Cells cells;
    private final Cells flank;

    /**
     * Two views of the same time: one for what lies before the middle of an event, one for what lies after.
     *
     * @param before samples that are exact before the middle
     * @param after samples that are exact after it
     * @param middle the middle, seconds
     * @param cap largest mean square of a cell over that outside, so that a burst beside a gap does not outweigh it
     */
    record Views(PreparedPiece.Excerpt before, PreparedPiece.Excerpt after, double middle, double cap) {
        /** A burst: the forward filter does not smear to before the onset, the backward one not to after the offset. */
        static Views ofBurst(PreparedPiece piece, TimeSpan span, double middle) {
            return new Views(piece.filtered(span), piece.filteredBackwards(span), middle, Double.POSITIVE_INFINITY);
        }

        /** A gap: what surrounds it must not smear into it. */
        static Views ofGap(PreparedPiece piece, TimeSpan span, double middle) {
            return new Views(piece.filteredBackwards(span), piece.filtered(span), middle, GAP_CAP);
        }

        boolean tooShort() {
            return Math.min(before.values().length, after.values().length) < 8;
        }

        double[] joined(double start, int count) {
            double rate = before.rateHz();
            long shift = Math.round((start - after.startSeconds()) * rate);
            // Middles lie between two samples; without the quarter, rounding of the clock would choose the side.
            long switchAt = Math.round((middle - start) * rate - 0.25);
            double[] x = new double[count];
            for (int i = 0; i < count; i++) {
                long other = Math.clamp(i + shift, 0, after.values().length - 1L);
                x[i] = i < switchAt ? before.values()[i] : after.values()[Math.toIntExact(other)];
            }
            return x;
        }
    }

    /**
     * The cells round an event.
     *
     * @param views cleaned samples
     * @param outside mean square outside the event
     * @param freedom effective degrees of freedom in 20 ms
     * @param heeded share of them that the flanks are placed by
     */
    Edges(Views views, double outside, double freedom, double heeded) {
        PreparedPiece.Excerpt excerpt = views.before;
        int per = (int) Math.max(1, Math.round(CELL_SECONDS * excerpt.rateHz()));
        int samples = per * Math.min(excerpt.values().length / per, views.after.values().length / per);
        double floor = Math.max(outside, Cells.TINY);
        double[] y = cells(views.joined(excerpt.startSeconds(), samples), per, floor, views.cap * floor);
        this.cells = new Cells(
                excerpt.startSeconds(), per / excerpt.rateHz(), y, floor, new Cells.Freedom(freedom, freedom));
        this.flank = heeded == 1 ? cells : cells.holding(heeded);
    }

    private static double[] cells(double[] x, int per, double floor, double cap) {
        double[] y = new double[x.length / per];
        for (int i = 0; i < y.length; i++) {
            double sum = 0;
            for (int k = i * per; k < (i + 1) * per; k++) {
                sum += x[k] * x[k];
            }
            y[i] = Math.min(cap, Math.max(sum / per, Cells.TINY + 1e-6 * floor));
        }
        return y;
    }

    /**
     * Where the event is.
     *
     * @param foot most probable onset and its interval
     * @param half half-amplitude point of the onset, seconds
     * @param rise from foot to full, seconds
     */
    record End(double foot, Interval interval, double half, double rise) {}

    /**
     * Both ends.
     *
     * @param onset the onset
     * @param offset the offset
     * @param inside mean square inside, background included
     * @param evidence natural logarithm of the likelihood ratio against no change
     */
    record Placed(End onset, End offset, double inside, double evidence) {}

    /**
     * Where a plain step fits best.
     *
     * @param core certain inside
     * @param limits the onset is not before, the offset not after
     * @return the step
     */
    Step step(TimeSpan core, TimeSpan limits) {
        return Step.of(cells, core, limits);
    }

    /** A burst under every shape. */
    Fits fits(Step step) {
        return new Fits(flank, step);
    }

    /** Both ends as a plain step: nobody asks for more where there is little evidence. */
    Placed plain(Step step) {
        return new Placed(plain(step.first()), plain(step.end()), cells.outside + step.extra(), step.evidence());
    }

    /**
     * Places both ends as a ramp each.
     *
     * @param step where the event is, roughly
     * @param hump how large it is and where its top lies
     * @param flanks what the events of this muscle look like
     * @return both ends
     */
    Placed place(Step step, Hump hump, Flanks flanks) {
        Rise[] rises = Rise.all(flank, hump.extra());
        End onset = hump.onset(flank, rises).end(flanks.rises().weights());
        End offset = hump.offset(flank, rises).end(flanks.falls().weights());
        return new Placed(onset, offset, cells.outside + hump.extra(), step.evidence());
    }

    private End plain(int at) {
        double seconds = cells.start + at * cells.cell;
        return new End(seconds, new Interval(seconds, seconds), seconds, 0);
    }
}
