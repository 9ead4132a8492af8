package org.polymyo.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuantilesTest {
    @ParameterizedTest
    @MethodSource("reference")
    void quantilesAreThoseOfNumPy(List<String> row) {
        double[] values = IntStream.range(0, Integer.parseInt(row.get(0)))
                .mapToDouble(i -> ((i * 7919) % 1013) / 7.0)
                .toArray();
        double found = Quantiles.of(values, Double.parseDouble(row.get(1)));
        assertThat(found).isCloseTo(Double.parseDouble(row.get(2)), within(1e-12));
    }

    @Test
    void theMedianOfAnEvenCountLiesBetweenTheMiddleTwo() {
        assertThat(Quantiles.median(new double[] {4, 1, 3, 2})).isEqualTo(2.5);
    }

    @Test
    void selectingGivesWhatSortingGives() {
        var chance = new Random(9);
        for (int n = 2; n < 300; n++) {
            int kinds = 1 + chance.nextInt(2 * n);
            double[] values = chance.doubles(n).map(v -> Math.floor(v * kinds)).toArray();
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            for (double share : new double[] {0, 0.2, 0.3, 0.5, 0.9, 1}) {
                assertThat(Quantiles.of(values, share)).isEqualTo(Quantiles.ofSorted(sorted, share));
            }
        }
    }

    @Test
    void valuesAreLeftInTheirOrder() {
        double[] values = {3, 1, 2};
        Quantiles.of(values, 0.3);
        assertThat(values).containsExactly(3, 1, 2);
    }

    @Test
    void noValuesHaveNoQuantile() {
        assertThatThrownBy(() -> Quantiles.median(new double[0])).isInstanceOf(IllegalArgumentException.class);
    }

    static List<List<String>> reference() {
        return Reference.rows("quantiles.csv");
    }
}
