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
    private static final double[] RISES_MS = {1, 2, 4, 7, 11, 16, 24, 36, 54, 80, 120};
    private static final int SEARCH_BEFORE_MS = 60;
    private static final int SEARCH_AFTER_MS = 40;
    /** Where a raised cosine passes 5 % of its height. */
    private static final double VISIBLE_SHARE_OF_RISE = 0.1436;

    private static final double COMMON_RISE_MS = 7;
    private static final double GAP_CAP = 2;
    /** Far below the square of any signal, also where a file holds volts without saying so. */
    private static final double TINY = 1e-24;

    /** Below this the exponential function is 0. */
    private static final double UNDERFLOW = -746;

    private final double start;
    private final double cell;
    private final double[] y;
    private final double outside;
    private final double shapeOut;
    private final double shapeIn;
    private final double[] sumY;
    private final double[] sumLog;
    private final double gammaOut;
    private final double gammaIn;

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
        this.y = cells(
                views.joined(start, per * Math.min(excerpt.values().length / per, views.after.values().length / per)),
                per,
                this.outside,
                views.cap * this.outside);
        this.sumY = new double[y.length + 1];
        this.sumLog = new double[y.length + 1];
        for (int i = 0; i < y.length; i++) {
            sumY[i + 1] = sumY[i] + y[i];
            sumLog[i + 1] = sumLog[i] + StrictMath.log(y[i]);
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
                + n * (shape * StrictMath.log(shape / mean) - (shape == shapeOut ? gammaOut : gammaIn));
    }

    /**
     * Places both ends.
     *
     * @param coreFrom certain inside, seconds
     * @param coreTo certain inside, seconds
     * @param earliest the onset is not before, seconds
     * @param latest the offset is not after, seconds
     * @return both ends
     */
    Placed place(double coreFrom, double coreTo, double earliest, double latest) {
        int lo = cellAt(earliest);
        int hi = Math.max(lo + 3, cellAt(latest));
        hi = Math.min(hi, y.length);
        int a = Math.clamp(cellAt(coreFrom), lo, Math.max(lo, hi - 2));
        int b = Math.clamp(cellAt(coreTo), a + 1, Math.max(a + 1, hi));
        int[] step = step(lo, hi, a, b);
        double inside = Math.max(mean(step[0], step[1]), TINY);
        double evidence = likelihood(lo, step[0], outside, shapeOut)
                + likelihood(step[0], step[1], inside, shapeIn)
                + likelihood(step[1], hi, outside, shapeOut)
                - likelihood(lo, hi, outside, shapeOut);
        int middle = (step[0] + step[1] + 1) / 2;
        int mirror = y.length;
        double extra = inside - outside;
        for (int round = 0; round < 2; round++) {
            Ramp on = new Ramp(false, lo, middle, extra);
            Ramp off = new Ramp(true, mirror - hi, mirror - middle, extra);
            on.search(step[0]);
            off.search(mirror - step[1]);
            if (round == 1) {
                return new Placed(on.end(), off.end(), outside + extra, evidence);
            }
            extra = refined(on, off, lo, hi, extra);
        }
        throw new IllegalStateException("unreachable");
    }

    private double mean(int i, int j) {
        return (sumY[j] - sumY[i]) / Math.max(1, j - i);
    }

    /** Step model: the pair of cells with the highest likelihood, durations counted on a log scale; coarse, then fine. */
    private int[] step(int lo, int hi, int coreFrom, int coreTo) {
        int stride = Math.max(1, (Math.max(coreFrom - lo, hi - coreTo) + 39) / 40);
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
                        - StrictMath.log(j - i);
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

    /** One end: foot and rise, averaged over their posterior. Looks at the cells forwards or backwards. */
    private final class Ramp {
        private final boolean backwards;
        private final int from;
        private final int to;
        private final double extra;
        private double foot;
        private double half;
        private double rise;
        private Interval interval = new Interval(0, 0);

        Ramp(boolean backwards, int from, int to, double extra) {
            this.backwards = backwards;
            this.from = from;
            this.to = to;
            this.extra = extra;
        }

        private double at(int i) {
            return y[backwards ? y.length - 1 - i : i];
        }

        void search(int near) {
            int first = Math.max(from, near - (int) Math.round(SEARCH_BEFORE_MS * 1e-3 / cell));
            int last = Math.min(to - 1, near + (int) Math.round(SEARCH_AFTER_MS * 1e-3 / cell));
            int feet = Math.max(1, last - first + 1);
            double[][] value = new double[RISES_MS.length][feet];
            double best = Double.NEGATIVE_INFINITY;
            double[] before = cumulative(first, outside, shapeOut, gammaOut);
            double[] after = cumulative(first, outside + extra, shapeIn, gammaIn);
            for (int r = 0; r < RISES_MS.length; r++) {
                Rise shape = new Rise(RISES_MS[r] * 1e-3 / cell);
                for (int f = 0; f < feet; f++) {
                    int full = Math.min(to, first + f + shape.length);
                    value[r][f] =
                            before[f] + shape.likelihood(first + f, full) + after[to - first] - after[full - first];
                    best = Math.max(best, value[r][f]);
                }
            }
            average(value, first, best);
        }

        /** Log likelihood of the cells up to each one, all at one level. */
        private double[] cumulative(int first, double mean, double shape, double gamma) {
            double level = Math.max(mean, TINY + 1e-4 * outside);
            double constant = shape * StrictMath.log(shape / level) - gamma;
            double[] sum = new double[Math.max(1, to - first + 1)];
            for (int i = first; i < to; i++) {
                sum[i - first + 1] = sum[i - first] + constant + (shape - 1) * logAt(i) - shape * at(i) / level;
            }
            return sum;
        }

        private double logAt(int i) {
            int k = backwards ? y.length - 1 - i : i;
            return sumLog[k + 1] - sumLog[k];
        }

        /** The rising cells of one ramp, with all that does not depend on where it stands. */
        private final class Rise {
            private final int length;
            private final double[] constant;
            private final double[] logFactor;
            private final double[] inverse;

            Rise(double cells) {
                length = (int) Math.max(1, Math.round(cells));
                constant = new double[length];
                logFactor = new double[length];
                inverse = new double[length];
                for (int i = 0; i < length; i++) {
                    double g = 0.5 - 0.5 * StrictMath.cos(StrictMath.PI * (i + 0.5) / length);
                    double mean = Math.max(outside + extra * g * g, TINY + 1e-4 * outside);
                    boolean changed = Math.abs(extra) * g * g >= outside * 0.5;
                    double shape = changed ? shapeIn : shapeOut;
                    constant[i] = shape * StrictMath.log(shape / mean) - (changed ? gammaIn : gammaOut);
                    logFactor[i] = shape - 1;
                    inverse[i] = shape / mean;
                }
            }

            double likelihood(int foot, int full) {
                double sum = 0;
                for (int i = foot; i < full; i++) {
                    int k = i - foot;
                    sum += constant[k] + logFactor[k] * logAt(i) - inverse[k] * at(i);
                }
                return sum;
            }
        }

        private void average(double[][] value, int first, double best) {
            double total = 0;
            double[] feet = new double[value[0].length];
            double sumFoot = 0;
            double sumHalf = 0;
            double sumRise = 0;
            for (int r = 0; r < RISES_MS.length; r++) {
                double cells = RISES_MS[r] * 1e-3 / cell;
                for (int f = 0; f < feet.length; f++) {
                    if (value[r][f] - best < UNDERFLOW) {
                        continue;
                    }
                    double weight = StrictMath.exp(value[r][f] - best) * prior(RISES_MS[r]);
                    total += weight;
                    feet[f] += weight;
                    sumFoot += weight * (first + f + VISIBLE_SHARE_OF_RISE * cells);
                    sumHalf += weight * (first + f + cells / 2);
                    sumRise += weight * RISES_MS[r];
                }
            }
            foot = sumFoot / total;
            half = sumHalf / total;
            rise = sumRise / total * 1e-3;
            interval = new Interval(quantile(feet, total, 0.025) + first, quantile(feet, total, 0.975) + first + 1);
        }

        /** Short rises are common in jerks; a slow one needs evidence. */
        private static double prior(double riseMs) {
            double ratio = riseMs / COMMON_RISE_MS;
            return 1 / (1 + ratio * ratio);
        }

        private static double quantile(double[] weights, double total, double share) {
            double sum = 0;
            for (int i = 0; i < weights.length; i++) {
                sum += weights[i];
                if (sum >= share * total) {
                    return i;
                }
            }
            return weights.length - 1.0;
        }

        double profile(int i) {
            double into = i + 0.5 - foot;
            double cells = Math.max(1, rise / cell);
            return into <= 0 ? 0 : into >= cells ? 1 : 0.5 - 0.5 * StrictMath.cos(StrictMath.PI * into / cells);
        }

        private double seconds(double index) {
            double within = index + 0.5 - shareThatShows();
            return start + (backwards ? y.length - within : within) * cell;
        }

        /**
         * From which share on the changed part of a cell makes the whole cell look changed: where both likelihoods are
         * equal. A strong burst shows in the slightest share, so that its end lies on average half a cell further in.
         */
        private double shareThatShows() {
            double contrast = Math.max((outside + extra) / outside, 1e-4);
            double change = contrast - 1;
            return Math.abs(change) < 1e-3 ? 0.5 : (StrictMath.log(contrast) * contrast / change - 1) / change;
        }

        End end() {
            double low = seconds(interval.low());
            double high = seconds(interval.high());
            double most = seconds(foot);
            return new End(
                    most,
                    new Interval(Math.min(Math.min(low, high), most), Math.max(Math.max(low, high), most)),
                    seconds(half),
                    rise);
        }
    }
}
