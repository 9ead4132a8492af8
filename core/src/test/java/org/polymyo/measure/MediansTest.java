package org.polymyo.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediansTest {
    /** Smallest k with binom.cdf(k, n, 0.5) > 0.025, computed with SciPy 1.10. */
    @ParameterizedTest
    @CsvSource({"5, 0", "6, 1", "10, 2", "20, 6", "50, 18", "101, 41", "1000, 469", "50000, 24781"})
    void ranksAreThoseOfTheBinomialDistribution(int n, int rank) {
        assertThat(Medians.rank(n)).isEqualTo(rank);
    }

    @Test
    void belowSixValuesTheIntervalIsOpen() {
        var found = Medians.of(new double[] {3, 1, 2});

        assertThat(found.median()).isEqualTo(2);
        assertThat(found.interval().low()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(found.interval().high()).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @ParameterizedTest
    @CsvSource({"6", "13", "40"})
    void theIntervalHoldsTheTrueMedianInAtLeast95OfAHundredSamples(int n) {
        Random chance = new Random(n);
        long held = IntStream.range(0, 4000)
                .mapToObj(i -> Medians.of(IntStream.range(0, n)
                                .mapToDouble(k -> -StrictMath.log(1 - chance.nextDouble()))
                                .toArray())
                        .interval())
                .filter(i -> i.low() <= StrictMath.log(2) && StrictMath.log(2) <= i.high())
                .count();

        assertThat(held / 4000.0).isBetween(0.943, 0.99);
    }
}
