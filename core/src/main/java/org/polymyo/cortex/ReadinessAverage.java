package org.polymyo.cortex;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.polymyo.quantity.Interval;
import org.polymyo.signal.Hinge;
import org.polymyo.signal.Quantiles;
import org.polymyo.signal.SignFlips;

/**
 * The slow potential of one place, averaged.
 *
 * @param mean the average, µV by point of {@link ReadinessEpochs}
 * @param chance half width of the band of chance, µV by point
 * @param late mean of the last 650 ms of every epoch, µV
 * @param hinge where and how it falls, seconds
 * @param onset 95 % interval of the onset, seconds; bootstrap over epochs; open to the left where it reaches the bound
 * @param latestOnset onset that is not passed with 95 % confidence, seconds
 */
record ReadinessAverage(
        double[] mean, double[] chance, double[] late, Hinge hinge, Interval onset, double latestOnset) {
    private static final int DRAWS = 1000;
    private static final double EARLIEST = -2.0;
    private static final double LATEST = -0.1;
    private static final double STEP = 0.025;
    private static final double[] TIMES = new double[ReadinessEpochs.BEFORE];

    static {
        Arrays.setAll(TIMES, ReadinessEpochs::seconds);
    }

    /**
     * Averages epochs.
     *
     * @param epochs clean epochs, at least two
     * @param seed seed of the bootstrap
     * @return the average
     */
    static ReadinessAverage of(double[][] epochs, long seed) {
        double[] mean = mean(epochs);
        double[] chance = new double[mean.length];
        for (int p = 0; p < chance.length; p++) {
            int point = p;
            chance[p] = SignFlips.chance(
                            Arrays.stream(epochs).mapToDouble(e -> e[point]).toArray())
                    .high();
        }
        double[] onsets = onsets(epochs, seed);
        double low = Quantiles.ofSorted(onsets, 0.025);
        Interval onset =
                new Interval(low < EARLIEST + STEP ? Double.NEGATIVE_INFINITY : low, Quantiles.ofSorted(onsets, 0.975));
        return new ReadinessAverage(mean, chance, late(epochs), hinge(mean), onset, Quantiles.ofSorted(onsets, 0.95));
    }

    /**
     * Mean of the last 650 ms before the moment.
     *
     * @param epochs epochs
     * @return one value an epoch, µV
     */
    static double[] late(double[][] epochs) {
        return Arrays.stream(epochs)
                .mapToDouble(e -> Arrays.stream(e, ReadinessEpochs.LATE, ReadinessEpochs.BEFORE)
                        .average()
                        .orElse(0))
                .toArray();
    }

    /**
     * Mean over epochs.
     *
     * @param epochs epochs of equal length, at least one
     * @return the mean by point
     */
    static double[] mean(double[][] epochs) {
        double[] mean = new double[epochs[0].length];
        for (double[] epoch : epochs) {
            for (int p = 0; p < mean.length; p++) {
                mean[p] += epoch[p] / epochs.length;
            }
        }
        return mean;
    }

    /**
     * Size of the potential: the mean negativity of the last 650 ms.
     *
     * @return µV, positive where the potential is negative
     */
    double negativity() {
        return -Arrays.stream(late).average().orElse(0);
    }

    /**
     * Standard error of {@link #negativity}.
     *
     * @return µV
     */
    double error() {
        double middle = -negativity();
        double square =
                Arrays.stream(late).map(v -> (v - middle) * (v - middle)).sum();
        return Math.sqrt(square / (late.length - 1) / late.length);
    }

    private static Hinge hinge(double[] mean) {
        return Hinge.fit(TIMES, Arrays.copyOf(mean, ReadinessEpochs.BEFORE), EARLIEST, LATEST, STEP);
    }

    private static double[] onsets(double[][] epochs, long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        double[] onsets = new double[DRAWS];
        double[][] drawn = new double[epochs.length][];
        for (int d = 0; d < DRAWS; d++) {
            Arrays.setAll(drawn, e -> epochs[chance.nextInt(epochs.length)]);
            onsets[d] = hinge(mean(drawn)).onset();
        }
        Arrays.sort(onsets);
        return onsets;
    }
}
