package org.polymyo.event;

import org.hipparchus.special.Gamma;
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
 * both ends together; a second lets each end rise over r and averages over foot and rise. Works for a burst (inside
 * louder) and for a silent period (inside quieter).
 */
final class Edges {
    private static final double CELL_SECONDS = 0.001;
    private static final double GAP_CAP = 2;
    /** Far below the square of any signal, also where a file holds volts without saying so. */
    private static final double[] LOGARITHMS = logarithms();

    static final double TINY = 1e-24;

    final double start;
    final double cell;
    final double[] y;
    final double outside;
    final double shapeOut;
    final double shapeIn;
    private final double[] sumY;
    private final double[] sumLog;
    final double[] logY;
    final double gammaOut;
    final double gammaIn;
    private final double perCellOutside;

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
     * @param freedomOut effective degrees of freedom in 20 ms outside
     * @param freedomIn the same inside
     */
    Edges(Views views, double outside, double freedomOut, double freedomIn) {
        PreparedPiece.Excerpt excerpt = views.before;
        int per = (int) Math.max(1, Math.round(CELL_SECONDS * excerpt.rateHz()));
        this.cell = per / excerpt.rateHz();
        this.start = excerpt.startSeconds();
        this.outside = Math.max(outside, TINY);
        this.shapeOut = freedomOut * cell / Background.WINDOW_SECONDS / 2;
        this.shapeIn = freedomIn * cell / Background.WINDOW_SECONDS / 2;
        this.gammaOut = Gamma.logGamma(shapeOut);
        this.gammaIn = Gamma.logGamma(shapeIn);
        this.perCellOutside = perCell(this.outside, shapeOut);
        this.y = cells(
                views.joined(start, per * Math.min(excerpt.values().length / per, views.after.values().length / per)),
                per,
                this.outside,
                views.cap * this.outside);
        this.sumY = new double[y.length + 1];
        this.sumLog = new double[y.length + 1];
        this.logY = new double[y.length];
        for (int i = 0; i < y.length; i++) {
            sumY[i + 1] = sumY[i] + y[i];
            logY[i] = Logarithm.of(y[i]);
            sumLog[i + 1] = sumLog[i] + logY[i];
        }
    }

    private static double[] cells(double[] x, int per, double floor, double cap) {
        double[] y = new double[x.length / per];
        for (int i = 0; i < y.length; i++) {
            double sum = 0;
            for (int k = i * per; k < (i + 1) * per; k++) {
                sum += x[k] * x[k];
            }
            y[i] = Math.min(cap, Math.max(sum / per, TINY + 1e-6 * floor));
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

    int cells() {
        return y.length;
    }

    private int cellAt(double seconds) {
        return (int) Math.clamp(Math.round((seconds - start) / cell), 0L, y.length);
    }

    /** Log density of the cells from i to j around one mean. */
    private double likelihood(int i, int j, double mean, double shape) {
        double n = j - i;
        return (shape - 1) * (sumLog[j] - sumLog[i])
                - shape * (sumY[j] - sumY[i]) / mean
                + n * (mean == outside && shape == shapeOut ? perCellOutside : perCell(mean, shape));
    }

    private double perCell(double mean, double shape) {
        return shape * Logarithm.of(shape / mean) - (shape == shapeOut ? gammaOut : gammaIn);
    }

    /**
     * Places both ends: of what has enough evidence as a ramp each, of anything else as a plain step.
     *
     * @param core certain inside
     * @param limits the onset is not before, the offset not after
     * @param leastEvidence natural logarithm of the likelihood ratio below which nobody asks for more than a step
     * @return both ends
     */
    Placed place(TimeSpan core, TimeSpan limits, double leastEvidence) {
        int lo = cellAt(limits.startSeconds());
        int hi = Math.max(lo + 3, cellAt(limits.endSeconds()));
        hi = Math.min(hi, y.length);
        int a = Math.clamp(cellAt(core.startSeconds()), lo, Math.max(lo, hi - 2));
        int b = Math.clamp(cellAt(core.endSeconds()), a + 1, Math.max(a + 1, hi));
        int[] step = step(lo, hi, a, b);
        double inside = Math.max(mean(step[0], step[1]), TINY);
        double evidence = likelihood(lo, step[0], outside, shapeOut)
                + likelihood(step[0], step[1], inside, shapeIn)
                + likelihood(step[1], hi, outside, shapeOut)
                - likelihood(lo, hi, outside, shapeOut);
        if (evidence < leastEvidence) {
            return new Placed(plain(step[0]), plain(step[1]), inside, evidence);
        }
        int middle = (step[0] + step[1] + 1) / 2;
        int mirror = y.length;
        double extra = inside - outside;
        Ramp on = new Ramp(this, false, lo, middle, extra).roughly();
        Ramp off = new Ramp(this, true, mirror - hi, mirror - middle, extra).roughly();
        double size = refined(on, off, lo, hi, extra);
        Ramp onset = new Ramp(this, false, lo, middle, size).finely();
        Ramp offset = new Ramp(this, true, mirror - hi, mirror - middle, size).finely();
        return new Placed(onset.end(), offset.end(), outside + size, evidence);
    }

    private End plain(int at) {
        double seconds = start + at * cell;
        return new End(seconds, new Interval(seconds, seconds), seconds, 0);
    }

    private static double[] logarithms() {
        double[] table = new double[2000];
        for (int n = 1; n < table.length; n++) {
            table[n] = StrictMath.log(n);
        }
        return table;
    }

    private double mean(int i, int j) {
        return (sumY[j] - sumY[i]) / Math.max(1, j - i);
    }

    /** Step model: the pair of cells with the highest likelihood, durations counted on a log scale; coarse, then fine. */
    private int[] step(int lo, int hi, int coreFrom, int coreTo) {
        int stride = Math.max(1, (Math.max(coreFrom - lo, hi - coreTo) + 19) / 20);
        int[] rough = step(new int[] {lo, coreFrom, coreTo, hi}, stride, lo, hi);
        if (stride == 1) {
            return rough;
        }
        int[] near = {
            Math.max(lo, rough[0] - stride),
            Math.min(coreFrom, rough[0] + stride),
            Math.max(coreTo, rough[1] - stride),
            Math.min(hi, rough[1] + stride)
        };
        return step(near, 1, lo, hi);
    }

    private int[] step(int[] range, int stride, int lo, int hi) {
        double best = Double.NEGATIVE_INFINITY;
        int[] place = {range[1], Math.max(range[2], range[1] + 1)};
        for (int i = range[0]; i <= range[1]; i += stride) {
            double before = likelihood(lo, i, outside, shapeOut);
            for (int j = Math.max(range[2], i + 2); j <= range[3]; j += stride) {
                double inside = Math.max(mean(i, j), TINY);
                double value = before
                        + likelihood(i, j, inside, shapeIn)
                        + likelihood(j, hi, outside, shapeOut)
                        - LOGARITHMS[Math.min(j - i, LOGARITHMS.length - 1)];
                if (value > best) {
                    best = value;
                    place = new int[] {i, j};
                }
            }
        }
        return place;
    }

    /** Least-squares size of a burst given both ramps; the floor of a gap is already known well from its middle. */
    private double refined(Ramp on, Ramp off, int lo, int hi, double before) {
        if (before <= 0) {
            return before;
        }
        double top = 0;
        double bottom = 0;
        for (int i = lo; i < hi; i++) {
            double g = Math.min(on.profile(i), off.profile(y.length - 1 - i));
            top += g * g * (y[i] - outside);
            bottom += g * g * g * g;
        }
        double size = bottom > 0 ? top / bottom : before;
        return size > 0 ? size : before;
    }
}
