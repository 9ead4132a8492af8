package org.polymyo.event;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the bursts of one muscle look like: how often each rise, each fall, and each place and height of the top occurs.
 * Single bursts hold too few independent samples to tell a bell from a box; the bursts of a muscle together do, since they
 * are alike. Of a few such looks the one under which they are clearly most probable is taken, so that a small change of the
 * signal leaves it as it is.
 *
 * @param rises of each of {@link Rise#MS} at the onset
 * @param falls the same at the offset
 * @param tops of each top and size of {@link Fits}, by {@link Fits#at}
 */
record Flanks(Share rises, Share falls, Share tops) {
    private static final double COMMON_RISE_MS = 4;
    /** Flanks a muscle's bursts may have in common, ms from foot to full. */
    private static final double[] COMMON_MS = {3, 7, 14, 28, 56, 112, 200};
    /** Standard deviation of the logarithm of a flank among bursts that are alike. */
    private static final double SPREAD = 0.5;
    /** Share of bursts that are unlike the others. */
    private static final double UNLIKE = 0.2;
    /** Natural logarithm of how much more probable all bursts must be before a look is taken for theirs. */
    private static final double CONVINCING = 3;
    /** And for each burst on average: loudness wanders within bursts, which looks like slow flanks. */
    private static final double CONVINCING_EACH = 0.15;

    private static final int ROUNDS = 3;
    private static final Flanks USUAL = new Flanks(usualFlank(), usualFlank(), usualTop());

    /**
     * How often each of some shapes occurs.
     *
     * @param weights sum to one
     * @param cost natural logarithm by which each burst must be more probable before this is believed
     */
    record Share(double[] weights, double cost) {
        /** Only the weight is asked for. */
        double of(int shape) {
            return weights[shape];
        }

        private Share mostly(double[] common, double cost) {
            double[] mixed = normal(common);
            Arrays.setAll(mixed, i -> (1 - UNLIKE) * mixed[i] + UNLIKE * weights[i]);
            return new Share(mixed, cost);
        }
    }

    /** Short rises are common in jerks; a slow one needs evidence. */
    static Flanks usual() {
        return USUAL;
    }

    /**
     * What some bursts of a muscle have in common.
     *
     * @param bursts each under every shape
     * @return the weights; the usual ones where no others make the bursts clearly more probable
     */
    static Flanks learned(List<Fits> bursts) {
        Flanks best = USUAL;
        for (int round = 0; round < ROUNDS; round++) {
            Flanks start = best;
            best = better(bursts, start, commonFlanks().map(f -> new Flanks(f, start.falls, start.tops)));
            Flanks risen = best;
            best = better(bursts, risen, commonFlanks().map(f -> new Flanks(risen.rises, f, risen.tops)));
            Flanks fallen = best;
            best = better(bursts, fallen, commonTops().map(t -> new Flanks(fallen.rises, fallen.falls, t)));
        }
        return best;
    }

    private static Flanks better(List<Fits> bursts, Flanks known, Stream<Flanks> others) {
        double least = known.probability(bursts) + CONVINCING;
        Flanks best = known;
        for (Flanks other : others.toList()) {
            double probability = other.probability(bursts);
            if (probability > least) {
                least = probability;
                best = other;
            }
        }
        return best;
    }

    private double probability(List<Fits> bursts) {
        double cost = rises.cost + falls.cost + tops.cost;
        return bursts.stream().mapToDouble(b -> b.probability(this) - cost).sum();
    }

    private static Stream<Share> commonFlanks() {
        return Arrays.stream(COMMON_MS).mapToObj(Flanks::flank);
    }

    private static Share flank(double common) {
        double[] near = Arrays.stream(Rise.MS)
                .map(r -> StrictMath.log(r / common) / SPREAD)
                .map(z -> StrictMath.exp(-z * z / 2))
                .toArray();
        return usualFlank().mostly(near, CONVINCING_EACH);
    }

    private static Share usualFlank() {
        return new Share(
                normal(Arrays.stream(Rise.MS)
                        .map(r -> 1 / (1 + (r / COMMON_RISE_MS) * (r / COMMON_RISE_MS)))
                        .toArray()),
                0);
    }

    /** Each top and size in turn as the common one. */
    private static Stream<Share> commonTops() {
        return IntStream.range(0, Fits.SHAPES).mapToObj(shape -> {
            double[] only = new double[Fits.SHAPES];
            only[shape] = 1;
            return usualTop().mostly(only, CONVINCING_EACH);
        });
    }

    private static Share usualTop() {
        double[] even = new double[Fits.SHAPES];
        Arrays.fill(even, 1);
        return new Share(normal(even), 0);
    }

    private static double[] normal(double[] values) {
        double sum = Arrays.stream(values).sum();
        return Arrays.stream(values).map(v -> v / sum).toArray();
    }
}
