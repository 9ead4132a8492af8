package org.polymyo.event;

/** How likely one burst is under each size, top, rise and fall; looked at in longer cells. */
final class Fits {
    /** Sizes tried, over that of the step. */
    static final double[] SIZES = {1, 1.5, 2.2, 3.3};
    /** Tops tried, as shares of the step. */
    static final double[] TOPS = {0.25, 0.5, 0.75};
    /** Tops and sizes together. */
    static final int SHAPES = TOPS.length * SIZES.length;

    private static final int LOOKED = (Rise.MS.length + Rise.APART - 1) / Rise.APART;
    /** Cells the step is looked at in; fewer would make a sharp edge inside a cell look slow. */
    private static final int COARSE = 48;
    /** Farthest foot before the step, over the step's length. */
    private static final double FARTHEST = 1;

    private final Step step;
    private final double[][] peak = new double[TOPS.length][SIZES.length];
    private final double[][][] rises = new double[TOPS.length][SIZES.length][LOOKED];
    private final double[][][] falls = new double[TOPS.length][SIZES.length][LOOKED];

    /**
     * Tries all shapes.
     *
     * @param cells the cells
     * @param step where the burst is, roughly
     */
    Fits(Cells cells, Step step) {
        this.step = step;
        int length = step.end() - step.first();
        int times = Math.max(1, Integer.highestOneBit(length / COARSE));
        int reach = (int) (FARTHEST * length) + 5;
        Cells coarse = cells.longer(times);
        int first = Math.max(step.from(), step.first() - reach) / times;
        int last = Math.min(coarse.count(), Math.min(step.to(), step.end() + reach) / times);
        double best = Double.NEGATIVE_INFINITY;
        for (int s = 0; s < SIZES.length; s++) {
            double extra = SIZES[s] * step.extra();
            Rise[] every = Rise.some(coarse, extra);
            for (int t = 0; t < TOPS.length; t++) {
                int top = Math.clamp(Math.round(topAt(t) / times), first, last);
                var hump = new Hump(first, top, last, extra);
                peak[t][s] = hump.onset(coarse, every).byRise(rises[t][s])
                        + hump.offset(coarse, every).byRise(falls[t][s]);
                best = Math.max(best, peak[t][s]);
            }
        }
        for (double[] row : peak) {
            for (int s = 0; s < row.length; s++) {
                row[s] = Exponential.of(row[s] - best);
            }
        }
    }

    private double topAt(int t) {
        return step.first() + TOPS[t] * (step.end() - step.first());
    }

    private static double product(double[] likely, Flanks.Share share) {
        double sum = 0;
        for (int r = 0; r < likely.length; r++) {
            sum += likely[r] * share.of(r * Rise.APART);
        }
        return sum;
    }

    private double[][] weights(Flanks flanks) {
        double[][] weights = new double[TOPS.length][SIZES.length];
        double total = 0;
        for (int t = 0; t < TOPS.length; t++) {
            for (int s = 0; s < SIZES.length; s++) {
                weights[t][s] = weight(flanks, t, s);
                total += weights[t][s];
            }
        }
        for (double[] row : weights) {
            for (int s = 0; s < row.length; s++) {
                row[s] /= total;
            }
        }
        return weights;
    }

    /** Natural logarithm of how probable the burst is, but for what is the same under all flanks. */
    double probability(Flanks flanks) {
        double sum = 0;
        for (int t = 0; t < TOPS.length; t++) {
            for (int s = 0; s < SIZES.length; s++) {
                sum += weight(flanks, t, s);
            }
        }
        return StrictMath.log(Math.max(sum, Double.MIN_NORMAL));
    }

    /** Where the weight of a top and size is. */
    static int at(int top, int size) {
        return top * SIZES.length + size;
    }

    private double weight(Flanks flanks, int t, int s) {
        return flanks.tops().of(at(t, s))
                * peak[t][s]
                * product(rises[t][s], flanks.rises())
                * product(falls[t][s], flanks.falls());
    }

    /** The mean of all sizes and tops, each weighted by how likely it is. */
    Hump mean(Flanks flanks) {
        double[][] weights = weights(flanks);
        double top = 0;
        double size = 0;
        for (int t = 0; t < TOPS.length; t++) {
            for (int s = 0; s < SIZES.length; s++) {
                top += weights[t][s] * topAt(t);
                size += weights[t][s] * StrictMath.log(SIZES[s]);
            }
        }
        return new Hump(step.from(), (int) Math.round(top), step.to(), step.extra() * StrictMath.exp(size));
    }
}
