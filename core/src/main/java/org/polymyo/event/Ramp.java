package org.polymyo.event;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.polymyo.quantity.Interval;

/** One end: foot and rise, averaged over their posterior. Looks at the cells forwards or backwards. */
final class Ramp {
    private static final double[] RISES_MS = {1, 2, 4, 7, 11, 16, 24, 36, 54, 80, 120};
    /** Enough for a first look. */
    private static final double[] FEW_RISES_MS = {2, 7, 16, 36, 80};

    private static final int MOST_STEPS = 24;
    /** Where a raised cosine passes 5 % of its height. */
    private static final double VISIBLE_SHARE_OF_RISE = 0.1436;

    /** Few lengths occur, each thousands of times. */
    private static final Map<Integer, double[]> SQUARES = new ConcurrentHashMap<>();

    private static final double COMMON_RISE_MS = 7;
    /** Logarithm of a weight too small to move an end by a thousandth of a sample. */
    private static final double NEGLIGIBLE = -30;

    private final Edges cells;
    private final boolean backwards;
    private final int from;
    private final int to;
    private final double extra;
    private double foot;
    private double half;
    private double rise;
    private Interval interval = new Interval(0, 0);

    /**
     * A ramp not placed yet.
     *
     * @param cells the cells
     * @param backwards whether the offset is sought, cells counted from the end
     * @param from first cell
     * @param to cell after the last
     * @param extra mean square inside less that outside
     */
    Ramp(Edges cells, boolean backwards, int from, int to, double extra) {
        this.cells = cells;
        this.backwards = backwards;
        this.from = from;
        this.to = to;
        this.extra = extra;
    }

    /** Cells in the order in which the ramp meets them. */
    private double[] met(double[] values) {
        double[] met = new double[Math.max(0, to - from)];
        for (int i = 0; i < met.length; i++) {
            met[i] = values[backwards ? values.length - 1 - from - i : from + i];
        }
        return met;
    }

    /** The raised cosine, squared, at the middle of each of its cells. */
    private static double[] squares(int length) {
        double[] squares = new double[length];
        for (int i = 0; i < length; i++) {
            double g = 0.5 - 0.5 * StrictMath.cos(StrictMath.PI * (i + 0.5) / length);
            squares[i] = g * g;
        }
        return squares;
    }

    /** A first look, for the size of the event. */
    Ramp roughly() {
        search(FEW_RISES_MS);
        return this;
    }

    Ramp finely() {
        search(RISES_MS);
        return this;
    }

    /** Over all feet from the first cell to the last; a place that another search chose would make its jumps ours. */
    private void search(double[] rises) {
        int feet = Math.max(1, to - from);
        double[][] value = new double[rises.length][feet];
        double best = Double.NEGATIVE_INFINITY;
        double[] y = met(cells.y);
        double[] logs = cumulative(met(cells.logY));
        double[] before = likelihoods(y, logs, cells.outside, cells.shapeOut, cells.gammaOut);
        double[] after = likelihoods(y, logs, cells.outside + extra, cells.shapeIn, cells.gammaIn);
        for (int r = 0; r < rises.length; r++) {
            Rise shape = new Rise(rises[r] * 1e-3 / cells.cell);
            for (int f = 0; f < feet; f++) {
                int full = Math.min(y.length, f + shape.length);
                value[r][f] = before[f] + shape.likelihood(y, logs, f, full) + after[y.length] - after[full];
                best = Math.max(best, value[r][f]);
            }
        }
        average(value, rises, best);
    }

    private static double[] cumulative(double[] values) {
        double[] sum = new double[values.length + 1];
        for (int i = 0; i < values.length; i++) {
            sum[i + 1] = sum[i] + values[i];
        }
        return sum;
    }

    /** Log likelihood of the cells up to each one, all at one level. */
    private double[] likelihoods(double[] y, double[] logs, double mean, double shape, double gamma) {
        double level = Math.max(mean, Edges.TINY + 1e-4 * cells.outside);
        double constant = shape * StrictMath.log(shape / level) - gamma;
        double inverse = shape / level;
        double[] sum = new double[y.length + 1];
        double sumY = 0;
        for (int i = 0; i < y.length; i++) {
            sumY += y[i];
            sum[i + 1] = (i + 1) * constant + (shape - 1) * logs[i + 1] - inverse * sumY;
        }
        return sum;
    }

    /** The rising cells of one ramp, with all that does not depend on where it stands. */
    private final class Rise {
        private final int length;
        private final int changes;
        private final double[] constant;
        private final double[] inverse;

        /** A long rise changes little from cell to cell: it is taken in at most {@value #MOST_STEPS} steps. */
        Rise(double span) {
            length = (int) Math.max(1, Math.round(span));
            constant = new double[length + 1];
            inverse = new double[length];
            int stride = (length + MOST_STEPS - 1) / MOST_STEPS;
            double[] squares = SQUARES.computeIfAbsent(length, Ramp::squares);
            double least = Edges.TINY + 1e-4 * cells.outside;
            int same = 0;
            for (int i = 0; i < length; i += stride) {
                int end = Math.min(length, i + stride);
                double g2 = squares[(i + end) / 2];
                boolean changed = Math.abs(extra) * g2 >= cells.outside * 0.5;
                same = changed ? same : end;
                double shape = changed ? cells.shapeIn : cells.shapeOut;
                double factor = shape / Math.max(cells.outside + extra * g2, least);
                double perCell = shape * Logarithm.of(factor) - (changed ? cells.gammaIn : cells.gammaOut);
                for (int k = i; k < end; k++) {
                    inverse[k] = factor;
                    constant[k + 1] = constant[k] + perCell;
                }
            }
            changes = same;
        }

        /** Of the cells from the foot to where it is full, or to where they end. */
        double likelihood(double[] y, double[] logs, int foot, int full) {
            int change = Math.min(full, foot + changes);
            double sum = 0;
            for (int i = foot; i < full; i++) {
                sum += inverse[i - foot] * y[i];
            }
            return constant[full - foot]
                    + (cells.shapeOut - 1) * (logs[change] - logs[foot])
                    + (cells.shapeIn - 1) * (logs[full] - logs[change])
                    - sum;
        }
    }

    private void average(double[][] value, double[] rises, double best) {
        double total = 0;
        double[] feet = new double[value[0].length];
        double sumFoot = 0;
        double sumHalf = 0;
        double sumRise = 0;
        for (int r = 0; r < rises.length; r++) {
            double span = rises[r] * 1e-3 / cells.cell;
            for (int f = 0; f < feet.length; f++) {
                if (value[r][f] - best < NEGLIGIBLE) {
                    continue;
                }
                double weight = StrictMath.exp(value[r][f] - best) * prior(rises[r]);
                total += weight;
                feet[f] += weight;
                sumFoot += weight * (from + f + VISIBLE_SHARE_OF_RISE * span);
                sumHalf += weight * (from + f + span / 2);
                sumRise += weight * rises[r];
            }
        }
        foot = sumFoot / total;
        half = sumHalf / total;
        rise = sumRise / total * 1e-3;
        interval = new Interval(quantile(feet, total, 0.025) + from, quantile(feet, total, 0.975) + from + 1);
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
        double span = Math.max(1, rise / cells.cell);
        return into <= 0 ? 0 : into >= span ? 1 : 0.5 - 0.5 * StrictMath.cos(StrictMath.PI * into / span);
    }

    private double seconds(double index) {
        double within = index + 0.5 - shareThatShows();
        return cells.start + (backwards ? cells.y.length - within : within) * cells.cell;
    }

    /**
     * From which share on the changed part of a cell makes the whole cell look changed: where both likelihoods are
     * equal. A strong burst shows in the slightest share, so that its end lies on average half a cell further in.
     */
    private double shareThatShows() {
        double contrast = Math.max((cells.outside + extra) / cells.outside, 1e-4);
        double change = contrast - 1;
        return Math.abs(change) < 1e-3 ? 0.5 : (StrictMath.log(contrast) * contrast / change - 1) / change;
    }

    Edges.End end() {
        double low = seconds(interval.low());
        double high = seconds(interval.high());
        double most = seconds(foot);
        return new Edges.End(
                most,
                new Interval(Math.min(Math.min(low, high), most), Math.max(Math.max(low, high), most)),
                seconds(half),
                rise);
    }
}
