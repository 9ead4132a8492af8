package org.polymyo.event;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How likely rising cells are, with all that does not depend on where the rise stands. */
final class Rise {
    /** From foot to full. */
    static final double[] MS = {1, 2, 4, 7, 11, 16, 24, 36, 54, 80, 120, 180, 270};

    /** Of how many rises one shows how a burst looks. */
    static final int APART = 2;

    private static final int FINE = 24;
    private static final int ROUGH = 8;

    /** Few lengths occur, each thousands of times. */
    private static final Map<Integer, double[]> SQUARES = new ConcurrentHashMap<>();

    final int length;
    private final int changes;
    private final double shapeOut;
    private final double shapeIn;
    private final double[] constant;
    private final double[] inverse;
    private final int stride;
    private final double[][] wholes = {{}, {}};

    /**
     * A long rise changes little from cell to cell: it is taken in a few steps.
     *
     * @param cells the cells
     * @param extra mean square inside less that outside
     * @param length cells from foot to full
     * @param steps at most so many steps
     */
    private Rise(Cells cells, double extra, int length, int steps) {
        this.length = length;
        this.shapeOut = cells.shapeOut;
        this.shapeIn = cells.shapeIn;
        constant = new double[length + 1];
        stride = (length + steps - 1) / steps;
        inverse = new double[(length + stride - 1) / stride];
        double[] squares = SQUARES.computeIfAbsent(length, Rise::squares);
        double least = Cells.TINY + 1e-4 * cells.outside;
        int same = 0;
        for (int i = 0; i < length; i += stride) {
            int end = Math.min(length, i + stride);
            double g2 = squares[(i + end) / 2];
            boolean changed = Math.abs(extra) * g2 >= cells.outside * 0.5;
            same = changed ? same : end;
            double shape = changed ? shapeIn : shapeOut;
            double factor = shape / Math.max(cells.outside + extra * g2, least);
            double perCell = shape * Logarithm.of(factor) - (changed ? cells.gammaIn : cells.gammaOut);
            inverse[i / stride] = factor;
            for (int k = i; k < end; k++) {
                constant[k + 1] = constant[k] + perCell;
            }
        }
        changes = same;
    }

    /**
     * Every rise, to place an end by.
     *
     * @param cells the cells
     * @param extra mean square inside less that outside
     * @return one for each of {@link #MS}; short ones that fill the same cells are the same
     */
    static Rise[] all(Cells cells, double extra) {
        return every(1, FINE, cells, extra);
    }

    /**
     * Every {@value #APART}nd rise, to see by how a burst looks.
     *
     * @param cells the cells
     * @param extra mean square inside less that outside
     * @return one for each of these of {@link #MS}
     */
    static Rise[] some(Cells cells, double extra) {
        return every(APART, ROUGH, cells, extra);
    }

    private static Rise[] every(int apart, int steps, Cells cells, double extra) {
        Rise[] all = new Rise[(MS.length + apart - 1) / apart];
        for (int r = 0; r < all.length; r++) {
            int length = (int) Math.max(1, Math.round(MS[r * apart] * 1e-3 / cells.cell));
            all[r] = r > 0 && all[r - 1].length == length ? all[r - 1] : new Rise(cells, extra, length, steps);
        }
        return all;
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

    /**
     * Natural logarithm of how likely the cells from each foot to where it is full are, or to where they end. One step of
     * the rise after the other is taken over all feet: no foot waits for its own last sum then.
     *
     * @param sums mean squares summed up to each cell
     * @param logs their logarithms summed
     * @param backwards whether these are the cells from the end; each way they always begin at the same one
     * @param into gets the logarithms, one for each foot from the first cell on; holds 0 before
     */
    void likelihoods(double[] sums, double[] logs, boolean backwards, double[] into) {
        int cells = sums.length - 1;
        int whole = Math.clamp(cells - length + 1L, 0, into.length);
        System.arraycopy(wholes(sums, backwards, whole), 0, into, 0, whole);
        for (int k = 0; k < inverse.length; k++) {
            add(k, sums, whole, into);
        }
        for (int foot = 0; foot < into.length; foot++) {
            int full = Math.min(cells, foot + length);
            int change = Math.min(full, foot + changes);
            into[foot] = constant[full - foot]
                    + (shapeOut - 1) * (logs[change] - logs[foot])
                    + (shapeIn - 1) * (logs[full] - logs[change])
                    - into[foot];
        }
    }

    /** The sums of the feet whose whole rise fits: they are the same wherever the top lies, so they are kept. */
    private double[] wholes(double[] sums, boolean backwards, int whole) {
        int way = backwards ? 1 : 0;
        int known = wholes[way].length;
        if (known < whole) {
            wholes[way] = Arrays.copyOf(wholes[way], whole);
            for (int k = 0; k < inverse.length; k++) {
                add(k, sums, known, wholes[way]);
            }
        }
        return wholes[way];
    }

    /** Adds one step of the rise for the feet from the first on. */
    private void add(int step, double[] sums, int first, double[] into) {
        double factor = inverse[step];
        int begin = step * stride;
        int end = Math.min(length, begin + stride);
        int cells = sums.length - 1;
        int whole = Math.clamp(cells - end + 1L, first, into.length);
        for (int foot = first; foot < whole; foot++) {
            into[foot] += factor * (sums[foot + end] - sums[foot + begin]);
        }
        int cut = Math.clamp((long) cells - begin, whole, into.length);
        for (int foot = whole; foot < cut; foot++) {
            into[foot] += factor * (sums[cells] - sums[foot + begin]);
        }
    }
}
