package org.polymyo.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FallFiltersTest {
    private static final double[] TIMES = new double[49];
    private static final double[] ONSETS = new double[39];

    static {
        Arrays.setAll(TIMES, i -> -2.45 + 0.05 * i);
        Arrays.setAll(ONSETS, k -> (k - 40) / 20.0);
    }

    private static FallFilters filters(double[][]... places) {
        return FallFilters.of(TIMES, ONSETS, List.of(places));
    }

    private static double[] course(DoubleUnaryOperator of) {
        return Arrays.stream(TIMES).map(of).toArray();
    }

    /** A level of its own for each epoch, and noise that wanders. */
    private static double[][] wandering(int epochs, long seed) {
        var chance = new Random(seed);
        double[][] rows = new double[epochs][TIMES.length];
        for (double[] row : rows) {
            double level = 30 * chance.nextGaussian();
            double state = 3 * chance.nextGaussian();
            for (int p = 0; p < row.length; p++) {
                state = 0.95 * state + 0.9 * chance.nextGaussian();
                row[p] = level + state + chance.nextGaussian();
            }
        }
        return rows;
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1.8, -1.2, -0.5})
    void theKneeIsFound(double onset) {
        Hinge hinge = filters(wandering(40, 1)).fit(course(t -> 0.7 - 4 * Math.max(0, t - onset)));

        assertThat(hinge.onset()).isEqualTo(onset);
        assertThat(hinge.level()).isCloseTo(0.7, within(1e-9));
        assertThat(hinge.slope()).isCloseTo(-4, within(1e-9));
        assertThat(hinge.at(onset + 0.1)).isCloseTo(0.3, within(1e-9));
    }

    @Test
    void whatRisesHasNoFall() {
        Hinge hinge = filters(wandering(40, 2)).fit(course(t -> t));

        assertThat(hinge.slope()).isEqualTo(-0.0);
        assertThat(hinge.onset()).isEqualTo(-0.1);
    }

    @Test
    void aLevelLeavesTheScoresAlone() {
        double[][] rows = wandering(60, 3);
        FallFilters filters = filters(rows);
        double[] raised = Arrays.stream(rows[0]).map(v -> v + 500).toArray();

        assertThat(filters.scores(raised)).containsExactly(filters.scores(rows[0]), within(1e-9));
    }

    @Test
    void aSlowFallShowsBetterThanInTheMeanOfItsLastPart() {
        double[][] rows = wandering(400, 5);
        FallFilters filters = filters(rows);
        double[] heights =
                Arrays.stream(rows).mapToDouble(r -> filters.height(r, -1.5)).toArray();
        double[] lasts = Arrays.stream(rows)
                .mapToDouble(r -> mean(r, 0, 10) - mean(r, 37, 49))
                .toArray();

        double fallInLast = (1.5 - 0.325) / 1.5;
        assertThat(deviation(heights)).isLessThan(deviation(lasts) / fallInLast);
    }

    @Test
    void epochsWithoutNoiseGiveFiniteFilters() {
        Hinge hinge = filters(new double[5][TIMES.length]).fit(course(t -> -2 * Math.max(0, t + 1)));

        assertThat(hinge.onset()).isEqualTo(-1);
        assertThat(hinge.slope()).isCloseTo(-2, within(1e-6));
    }

    private static double mean(double[] row, int from, int to) {
        return Arrays.stream(row, from, to).average().orElseThrow();
    }

    private static double deviation(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        return Math.sqrt(Arrays.stream(values)
                .map(v -> (v - mean) * (v - mean))
                .average()
                .orElseThrow());
    }
}
