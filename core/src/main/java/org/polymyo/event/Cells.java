package org.polymyo.event;

import java.util.Arrays;
import org.hipparchus.special.Gamma;

/**
 * The mean squares of short cells of a signal, one after the other, and how likely they are round a level: each is Gamma
 * distributed, its shape the effective number of independent samples in a cell, over two.
 */
final class Cells {
    /** Far below the square of any signal, also where a file holds volts without saying so. */
    static final double TINY = 1e-24;

    final double start;
    final double cell;
    final double[] y;
    final double[] logY;
    final double outside;
    final double shapeOut;
    final double shapeIn;
    final double gammaOut;
    final double gammaIn;
    private final double[] sumY;
    private final double[] sumLog;
    private final double perCellOutside;

    /**
     * Cells.
     *
     * @param start where the first begins, seconds
     * @param cell length of each, seconds
     * @param y mean squares, all positive; kept
     * @param outside mean square outside the event
     * @param freedom effective degrees of freedom in 20 ms
     */
    Cells(double start, double cell, double[] y, double outside, Freedom freedom) {
        this.start = start;
        this.cell = cell;
        this.y = y;
        this.outside = outside;
        this.shapeOut = freedom.outside * cell / Background.WINDOW_SECONDS / 2;
        this.shapeIn = freedom.inside * cell / Background.WINDOW_SECONDS / 2;
        this.gammaOut = Gamma.logGamma(shapeOut);
        this.gammaIn = Gamma.logGamma(shapeIn);
        this.perCellOutside = perCell(outside, shapeOut);
        this.sumY = new double[y.length + 1];
        this.sumLog = new double[y.length + 1];
        this.logY = new double[y.length];
        for (int i = 0; i < y.length; i++) {
            sumY[i + 1] = sumY[i] + y[i];
            logY[i] = Logarithm.of(y[i]);
            sumLog[i + 1] = sumLog[i] + logY[i];
        }
    }

    /**
     * Effective degrees of freedom in 20 ms.
     *
     * @param outside outside the event
     * @param inside inside
     */
    record Freedom(double outside, double inside) {}

    int count() {
        return y.length;
    }

    /** Which cell a time falls nearest to the beginning of; the count where it lies behind all. */
    int at(double seconds) {
        return (int) Math.clamp(Math.round((seconds - start) / cell), 0L, y.length);
    }

    double mean(int i, int j) {
        return (sumY[j] - sumY[i]) / Math.max(1, j - i);
    }

    /** Log density of the cells from i to j around one mean. */
    double likelihood(int i, int j, double mean, double shape) {
        double n = j - i;
        return (shape - 1) * (sumLog[j] - sumLog[i])
                - shape * (sumY[j] - sumY[i]) / mean
                + n * (mean == outside && shape == shapeOut ? perCellOutside : perCell(mean, shape));
    }

    private double perCell(double mean, double shape) {
        return shape * Logarithm.of(shape / mean) - (shape == shapeOut ? gammaOut : gammaIn);
    }

    /** The same cells, said to hold that share of the independent samples. */
    Cells holding(double share) {
        double windows = 2 * Background.WINDOW_SECONDS / cell;
        return new Cells(start, cell, y, outside, new Freedom(share * shapeOut * windows, share * shapeIn * windows));
    }

    /** The same time in cells that many times as long; what does not fill one at the end is left out. */
    Cells longer(int times) {
        if (times == 1) {
            return this;
        }
        double[] means = new double[y.length / times];
        Arrays.setAll(means, i -> mean(i * times, (i + 1) * times));
        double windows = Background.WINDOW_SECONDS / cell;
        return new Cells(
                start, cell * times, means, outside, new Freedom(2 * shapeOut * windows, 2 * shapeIn * windows));
    }
}
