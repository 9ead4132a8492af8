package org.polymyo.event;

import org.polymyo.quantity.Interval;

/** One end: foot and rise, averaged over their posterior. Looks at the cells forwards or backwards. */
final class Ramp {
    /** Where a raised cosine passes 5 % of its height. */
    private static final double VISIBLE_SHARE_OF_RISE = 0.1436;

    /** Logarithm of a weight too small to move an end by a thousandth of a sample. */
    private static final double NEGLIGIBLE = -30;
    /** Logarithm of a weight too small to count for a look. */
    private static final double UNHEARD = -12;

    private final Cells cells;
    private final boolean backwards;
    private final int from;
    private final int to;
    private final double extra;
    private final Rise[] rises;
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
     * @param rises every rise to that
     */
    Ramp(Cells cells, boolean backwards, int from, int to, double extra, Rise[] rises) {
        this.cells = cells;
        this.backwards = backwards;
        this.from = from;
        this.to = to;
        this.extra = extra;
        this.rises = rises;
    }

    /** Cells in the order in which the ramp meets them. */
    private double[] met(double[] values) {
        double[] met = new double[Math.max(0, to - from)];
        for (int i = 0; i < met.length; i++) {
            met[i] = values[backwards ? values.length - 1 - from - i : from + i];
        }
        return met;
    }

    /**
     * Places the ramp.
     *
     * @param weights how common each rise is
     * @return the end
     */
    Edges.End end(double[] weights) {
        average(search(), weights);
        return end();
    }

    /**
     * How likely the cells are under each rise, over all feet.
     *
     * @param likely gets it, over that of the likeliest foot and rise
     * @return the natural logarithm of that one
     */
    double byRise(double[] likely) {
        double[][] value = search();
        double best = Double.NEGATIVE_INFINITY;
        for (double[] feet : value) {
            best = Math.max(best, most(feet));
        }
        for (int r = 0; r < value.length; r++) {
            double sum = 0;
            for (double v : value[r]) {
                sum += v - best < UNHEARD ? 0 : Exponential.of(v - best);
            }
            likely[r] = sum;
        }
        return best;
    }

    private static double most(double[] values) {
        double most = Double.NEGATIVE_INFINITY;
        for (double v : values) {
            most = Math.max(most, v);
        }
        return most;
    }

    /** Over all feet from the first cell to the last; a place that another search chose would make its jumps ours. */
    private double[][] search() {
        int feet = Math.max(1, to - from);
        double[][] value = new double[rises.length][feet];
        double[] y = met(cells.y);
        double[] sums = cumulative(y);
        double[] logs = cumulative(met(cells.logY));
        double[] before = likelihoods(y, logs, cells.outside, cells.shapeOut, cells.gammaOut);
        double[] after = likelihoods(y, logs, cells.outside + extra, cells.shapeIn, cells.gammaIn);
        for (int r = 0; r < rises.length; r++) {
            Rise shape = rises[r];
            if (r > 0 && shape == rises[r - 1]) {
                value[r] = value[r - 1];
                continue;
            }
            double[] likely = value[r];
            shape.likelihoods(sums, logs, backwards, likely);
            for (int f = 0; f < feet; f++) {
                likely[f] = before[f] + likely[f] + after[y.length] - after[Math.min(y.length, f + shape.length)];
            }
        }
        return value;
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
        double level = Math.max(mean, Cells.TINY + 1e-4 * cells.outside);
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

    private void average(double[][] value, double[] weights) {
        double best = Double.NEGATIVE_INFINITY;
        for (double[] feet : value) {
            best = Math.max(best, most(feet));
        }
        double total = 0;
        double[] feet = new double[value[0].length];
        double sumFoot = 0;
        double sumHalf = 0;
        double sumRise = 0;
        for (int r = 0; r < value.length; r++) {
            double span = Rise.MS[r] * 1e-3 / cells.cell;
            double visible = VISIBLE_SHARE_OF_RISE * span;
            for (int f = 0; f < feet.length; f++) {
                if (value[r][f] - best < NEGLIGIBLE) {
                    continue;
                }
                double weight = Exponential.of(value[r][f] - best) * weights[r];
                total += weight;
                feet[Math.min(feet.length - 1, f + (int) visible)] += weight;
                sumFoot += weight * (from + f + visible);
                sumHalf += weight * (from + f + span / 2);
                sumRise += weight * Rise.MS[r];
            }
        }
        foot = sumFoot / total;
        half = sumHalf / total;
        rise = sumRise / total * 1e-3;
        interval = new Interval(quantile(feet, total, 0.025) + from, quantile(feet, total, 0.975) + from + 1);
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

    private Edges.End end() {
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
