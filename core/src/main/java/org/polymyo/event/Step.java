package org.polymyo.event;

import org.polymyo.quantity.TimeSpan;

/**
 * Where a plain step fits best: something of one level between cells of the level outside.
 *
 * @param from first cell it could begin in
 * @param to cell after the last it could end in
 * @param first its first cell
 * @param end the cell after its last
 * @param extra mean square inside less that outside
 * @param evidence natural logarithm of the likelihood ratio against no change
 */
record Step(int from, int to, int first, int end, double extra, double evidence) {
    private static final double[] LOGARITHMS = logarithms();

    /**
     * Looks for it.
     *
     * @param cells the cells
     * @param core certain inside
     * @param limits it begins not before, and ends not after
     * @return the step
     */
    static Step of(Cells cells, TimeSpan core, TimeSpan limits) {
        int lo = cells.at(limits.startSeconds());
        int hi = Math.min(cells.count(), Math.max(lo + 3, cells.at(limits.endSeconds())));
        int a = Math.clamp(cells.at(core.startSeconds()), lo, Math.max(lo, hi - 2));
        int b = Math.clamp(cells.at(core.endSeconds()), a + 1, Math.max(a + 1, hi));
        int[] place = search(cells, lo, hi, a, b);
        double outside = cells.outside;
        double inside = Math.max(cells.mean(place[0], place[1]), Cells.TINY);
        double evidence = cells.likelihood(lo, place[0], outside, cells.shapeOut)
                + cells.likelihood(place[0], place[1], inside, cells.shapeIn)
                + cells.likelihood(place[1], hi, outside, cells.shapeOut)
                - cells.likelihood(lo, hi, outside, cells.shapeOut);
        return new Step(lo, hi, place[0], place[1], inside - outside, evidence);
    }

    private static double[] logarithms() {
        double[] table = new double[2000];
        for (int n = 1; n < table.length; n++) {
            table[n] = StrictMath.log(n);
        }
        return table;
    }

    /** Step model: the pair of cells with the highest likelihood, durations counted on a log scale; coarse, then fine. */
    private static int[] search(Cells cells, int lo, int hi, int coreFrom, int coreTo) {
        int stride = Math.max(1, (Math.max(coreFrom - lo, hi - coreTo) + 19) / 20);
        int[] rough = search(cells, new int[] {lo, coreFrom, coreTo, hi}, stride, lo, hi);
        if (stride == 1) {
            return rough;
        }
        int[] near = {
            Math.max(lo, rough[0] - stride),
            Math.min(coreFrom, rough[0] + stride),
            Math.max(coreTo, rough[1] - stride),
            Math.min(hi, rough[1] + stride)
        };
        return search(cells, near, 1, lo, hi);
    }

    private static int[] search(Cells cells, int[] range, int stride, int lo, int hi) {
        double best = Double.NEGATIVE_INFINITY;
        int[] place = {range[1], Math.max(range[2], range[1] + 1)};
        for (int i = range[0]; i <= range[1]; i += stride) {
            double before = cells.likelihood(lo, i, cells.outside, cells.shapeOut);
            for (int j = Math.max(range[2], i + 2); j <= range[3]; j += stride) {
                double inside = Math.max(cells.mean(i, j), Cells.TINY);
                double value = before
                        + cells.likelihood(i, j, inside, cells.shapeIn)
                        + cells.likelihood(j, hi, cells.outside, cells.shapeOut)
                        - LOGARITHMS[Math.min(j - i, LOGARITHMS.length - 1)];
                if (value > best) {
                    best = value;
                    place = new int[] {i, j};
                }
            }
        }
        return place;
    }
}
