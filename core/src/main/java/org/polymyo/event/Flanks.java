package org.polymyo.event;

import java.util.Arrays;
import java.util.List;

/**
 * What the bursts of one muscle look like: how often each rise, each fall, and each place and height of the top occurs.
 * Single bursts hold too few independent samples to tell a bell from a box; the bursts of a muscle together do, since they
 * are alike. Learned by expectation maximisation from how likely each burst is under every shape, beginning with what is
 * usual in jerks, which counts as {@value #USUAL_BURSTS} bursts.
 *
 * @param rises weight of each of {@link Ramp#RISES_MS} at the onset
 * @param falls the same at the offset
 * @param tops weight of each top and size of {@link Fits}
 */
record Flanks(double[] rises, double[] falls, double[][] tops) {
    private static final double COMMON_RISE_MS = 5;
    private static final double USUAL_BURSTS = 4;
    private static final int ROUNDS = 12;

    /** Short rises are common in jerks; a slow one needs evidence. */
    static Flanks usual() {
        double[] rises = Arrays.stream(Ramp.RISES_MS)
                .map(r -> 1 / (1 + (r / COMMON_RISE_MS) * (r / COMMON_RISE_MS)))
                .toArray();
        double[][] tops = new double[Fits.TOPS.length][Fits.SIZES.length];
        for (double[] row : tops) {
            Arrays.fill(row, 1);
        }
        return new Flanks(rises, rises, tops).normal();
    }

    /**
     * What some bursts of a muscle have in common.
     *
     * @param bursts each under every shape
     * @return the weights; of no burst the usual ones
     */
    static Flanks learned(List<Fits> bursts) {
        Flanks usual = usual();
        Flanks flanks = usual;
        for (int round = 0; round < ROUNDS && !bursts.isEmpty(); round++) {
            Flanks sum = usual.times(USUAL_BURSTS);
            for (Fits burst : bursts) {
                burst.addTo(sum, flanks);
            }
            flanks = sum.normal();
        }
        return flanks;
    }

    private Flanks times(double factor) {
        return new Flanks(
                scaled(rises, factor),
                scaled(falls, factor),
                Arrays.stream(tops).map(row -> scaled(row, factor)).toArray(double[][]::new));
    }

    private Flanks normal() {
        double all = Arrays.stream(tops).flatMapToDouble(Arrays::stream).sum();
        return new Flanks(
                scaled(rises, 1 / Arrays.stream(rises).sum()),
                scaled(falls, 1 / Arrays.stream(falls).sum()),
                Arrays.stream(tops).map(row -> scaled(row, 1 / all)).toArray(double[][]::new));
    }

    private static double[] scaled(double[] values, double factor) {
        return Arrays.stream(values).map(v -> v * factor).toArray();
    }
}
