package org.polymyo.event;

import java.util.Arrays;
import java.util.List;
import org.polymyo.signal.Filter;
import org.polymyo.signal.Quantiles;
import org.polymyo.signal.Signal;

/**
 * Acceleration of one sensor over a stretch: gravity and slow sway taken out of each axis, then the length of the vector.
 *
 * @param startSeconds time of the first sample, delay of the filter subtracted
 * @param rateHz samples per second
 * @param size m/s²
 * @param main the axis that moves most, signed, m/s²
 */
record Swings(double startSeconds, double rateHz, double[] size, double[] main) {
    private static final double GRAVITY_HZ = 1;
    private static final double FASTEST_HZ = 40;
    private static final double TILE_SECONDS = 5;
    private static final int TILES_AROUND = 6;
    private static final double QUIET = 0.2;
    private static final double NORMAL = 1.4826;

    /**
     * Reads a stretch.
     *
     * @param axes the same piece of each axis
     * @param from index of the first sample
     * @param count how many
     * @return the swings
     */
    static Swings of(List<Signal> axes, long from, int count) {
        Signal first = axes.getFirst();
        Filter filter = Filter.highPass(2, GRAVITY_HZ, first.rateHz());
        if (first.rateHz() > 2.5 * FASTEST_HZ) {
            filter = filter.then(Filter.lowPass(2, FASTEST_HZ, first.rateHz()));
        }
        double[] size = new double[count];
        double[] main = new double[count];
        double most = -1;
        for (Signal axis : axes) {
            double[] x = held(axis, from, count);
            filter.start().apply(x, 0, count);
            double power = 0;
            for (int i = 0; i < count; i++) {
                size[i] += x[i] * x[i];
                power += x[i] * x[i];
            }
            if (power > most) {
                most = power;
                main = x;
            }
        }
        for (int i = 0; i < count; i++) {
            size[i] = Math.sqrt(size[i]);
        }
        return new Swings(first.timeOf(from) - filter.frontDelaySeconds(), first.rateHz(), size, main);
    }

    /** Samples with missing ones held, from the level of the first, so that neither makes a step. */
    private static double[] held(Signal axis, long from, int count) {
        double[] x = new double[count];
        axis.read(from, count, x, 0);
        double last = Arrays.stream(x).filter(Double::isFinite).findFirst().orElse(0);
        double level = last;
        for (int i = 0; i < count; i++) {
            last = Double.isFinite(x[i]) ? x[i] : last;
            x[i] = last - level;
        }
        return x;
    }

    /**
     * Median and deviation at rest for each tile of five seconds: of the quiet fifth of the minute round it.
     *
     * @return one entry a tile, m/s²
     */
    Rest[] rest() {
        int perTile = (int) Math.max(1, Math.round(TILE_SECONDS * rateHz));
        int tiles = Math.max(1, size.length / perTile);
        double[] medians = new double[tiles];
        double[] deviations = new double[tiles];
        for (int t = 0; t < tiles; t++) {
            double[] x = Arrays.copyOfRange(size, t * perTile, t + 1 == tiles ? size.length : (t + 1) * perTile);
            double middle = Quantiles.median(x.clone());
            medians[t] = middle;
            deviations[t] = NORMAL
                    * Quantiles.median(
                            Arrays.stream(x).map(v -> Math.abs(v - middle)).toArray());
        }
        Rest[] rest = new Rest[tiles];
        for (int t = 0; t < tiles; t++) {
            int a = Math.max(0, t - TILES_AROUND);
            int b = Math.min(tiles, t + TILES_AROUND + 1);
            rest[t] = new Rest(
                    Quantiles.of(Arrays.copyOfRange(medians, a, b), QUIET),
                    Quantiles.of(Arrays.copyOfRange(deviations, a, b), QUIET));
        }
        return rest;
    }

    /**
     * The sensor at rest.
     *
     * @param level median size, m/s²
     * @param deviation standard deviation from the median deviation, m/s²
     */
    record Rest(double level, double deviation) {}

    /**
     * The tile of a sample.
     *
     * @param index the sample
     * @param tiles number of tiles
     * @return from 0
     */
    int tile(int index, int tiles) {
        return Math.min(tiles - 1, (int) (index / Math.max(1, Math.round(TILE_SECONDS * rateHz))));
    }

    /**
     * Time of a sample.
     *
     * @param index the sample; may lie between two
     * @return seconds on the recording's clock
     */
    double timeOf(double index) {
        return startSeconds + index / rateHz;
    }
}
