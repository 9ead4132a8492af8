package org.polymyo.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignFlipsTest {
    private static double[][] noise(int epochs, int points, long seed) {
        var chance = new Random(seed);
        double[][] rows = new double[epochs][points];
        for (double[] row : rows) {
            double state = chance.nextGaussian();
            for (int p = 0; p < points; p++) {
                state = 0.8 * state + 0.6 * chance.nextGaussian();
                row[p] = state;
            }
        }
        return rows;
    }

    @Test
    void noiseIsCalledAnEffectAsOftenAsPromised() {
        long hits = IntStream.range(0, 300)
                .filter(seed -> {
                    SignFlips.Cluster[] found = SignFlips.below(noise(30, 40, seed), 20, 400, seed);
                    return Math.min(found[0].probability(), found[1].probability()) < 0.05;
                })
                .count();
        assertThat(hits).isBetween(5L, 26L);
    }

    @Test
    void aFallIsFoundWhereItIsAndARiseIsNot() {
        double[][] rows = noise(40, 40, 1);
        for (double[] row : rows) {
            for (int p = 12; p < 18; p++) {
                row[p] -= 1.5;
                row[20 + p] += 1.5;
            }
        }
        SignFlips.Cluster[] found = SignFlips.below(rows, 20, 1000, 2);

        assertThat(found[0].probability()).isLessThan(0.005);
        assertThat(found[0].from()).isCloseTo(12, within(2));
        assertThat(found[0].to()).isCloseTo(18, within(2));
        assertThat(found[1].probability()).isGreaterThan(0.05);
    }

    @Test
    void manyEpochsAreJudgedInGroups() {
        double[][] rows = noise(1500, 20, 3);
        for (double[] row : rows) {
            for (int p = 5; p < 15; p++) {
                row[p] -= 0.2;
            }
        }
        assertThat(SignFlips.below(rows, 20, 500, 4)[0].probability()).isLessThan(0.01);
    }

    @Test
    void theLowestColumnOfNoiseIsCalledAnEffectAsOftenAsPromised() {
        long hits = IntStream.range(0, 300)
                .filter(seed -> SignFlips.lowest(noise(30, 40, seed), 400, seed).probability() < 0.05)
                .count();
        assertThat(hits).isBetween(5L, 26L);
    }

    @Test
    void theColumnThatLiesLowestIsNamed() {
        double[][] rows = noise(40, 40, 6);
        for (double[] row : rows) {
            row[23] -= 1.5;
            row[7] += 3;
        }
        assertThat(SignFlips.lowest(rows, 1000, 7).column()).isEqualTo(23);
        assertThat(SignFlips.lowest(rows, 1000, 7).probability()).isLessThan(0.005);
    }

    @Test
    void silenceHasNoLowestColumn() {
        assertThat(SignFlips.lowest(new double[10][8], 200, 5).probability()).isEqualTo(1);
    }

    @Test
    void silenceHasNoCluster() {
        assertThat(SignFlips.below(new double[10][8], 4, 200, 5))
                .allSatisfy(c -> assertThat(c.probability()).isEqualTo(1));
    }

    @Test
    void chanceLiesRoundZero() {
        assertThat(SignFlips.chance(new double[] {1, -1, 1, -1}).high()).isCloseTo(0.98, within(1e-12));
    }
}
