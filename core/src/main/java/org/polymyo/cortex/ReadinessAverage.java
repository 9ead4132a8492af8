package org.polymyo.cortex;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.polymyo.quantity.Interval;
import org.polymyo.signal.FallFilters;
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
    private static final double[] TIMES = new double[ReadinessEpochs.BEFORE];

    /** From −2 to −0.1 s. */
    private static final double[] ONSETS = new double[39];

    static {
        Arrays.setAll(TIMES, ReadinessEpochs::seconds);
        Arrays.setAll(ONSETS, k -> (k - 40) / 20.0);
    }

    /**
     * Filters that look for a fall that begins between 2000 and 100 ms before the moment.
     *
     * @param places clean epochs of each place
     * @return the filters for their noise
     */
    static FallFilters filters(List<double[][]> places) {
        return FallFilters.of(TIMES, ONSETS, places);
    }

    /**
     * Averages epochs.
     *
     * @param epochs clean epochs, at least two
     * @param filters filters for their noise
     * @param seed seed of the bootstrap
     * @return the average
     */
    static ReadinessAverage of(double[][] epochs, FallFilters filters, long seed) {
        double[] mean = mean(epochs);
        double[] chance = new double[mean.length];
        for (int p = 0; p < chance.length; p++) {
            int point = p;
            chance[p] = SignFlips.chance(
                            Arrays.stream(epochs).mapToDouble(e -> e[point]).toArray())
                    .high();
        }
        double[] onsets = onsets(Arrays.stream(epochs).map(filters::scores).toArray(double[][]::new), seed);
        double low = Quantiles.ofSorted(onsets, 0.025);
        Interval onset =
                new Interval(low < ONSETS[1] ? Double.NEGATIVE_INFINITY : low, Quantiles.ofSorted(onsets, 0.975));
        return new ReadinessAverage(
                mean, chance, late(epochs), filters.fit(mean), onset, Quantiles.ofSorted(onsets, 0.95));
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
     * Height of the fitted fall at the moment.
     *
     * @return µV, positive where the potential is negative
     */
    double height() {
        return hinge.level() - hinge.at(0);
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

    private static double[] onsets(double[][] scores, long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        double[] onsets = new double[DRAWS];
        double[][] drawn = new double[scores.length][];
        for (int d = 0; d < DRAWS; d++) {
            Arrays.setAll(drawn, e -> scores[chance.nextInt(scores.length)]);
            onsets[d] = ONSETS[FallFilters.best(mean(drawn))];
        }
        Arrays.sort(onsets);
        return onsets;
    }
}
