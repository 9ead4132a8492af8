package org.polymyo.verification.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.polymyo.verification.origin.Calibration.First;

class CalibrationTest {
    /** People of whom so much more is claimed than kept. */
    private static Calibration people(int n, double tooMuch, long seed) {
        Random chance = new Random(seed);
        List<First> firsts = IntStream.range(0, n)
                .mapToObj(i -> {
                    double kept = 0.3 + 0.5 * chance.nextDouble();
                    return new First(kept + tooMuch, chance.nextDouble() < kept ? 1 : 0);
                })
                .sorted(Comparator.comparingDouble(First::claimed))
                .toList();
        return new Calibration(firsts);
    }

    @Test
    void whereEveryClaimIsKeptTheErrorIsWhatChanceBrings() {
        double error = IntStream.range(0, 200)
                .mapToDouble(s -> people(60, 0, s).error())
                .average()
                .orElseThrow();

        assertThat(error)
                .isGreaterThan(0.07)
                .isCloseTo(people(60, 0, 1).errorByChance().low(), within(0.01));
    }

    @Test
    void theSquareWithoutChanceIsUnbiased() {
        double squared = IntStream.range(0, 2000)
                .mapToDouble(s -> people(100, 0.15, s).bins().stream()
                        .mapToDouble(b -> (b.distance() * b.distance() - b.noise()) / 5)
                        .sum())
                .average()
                .orElseThrow();

        assertThat(Math.sqrt(squared)).isCloseTo(0.15, within(0.01));
    }

    @Test
    void theIntervalOfOverconfidenceHoldsTheTruth() {
        long held = IntStream.range(0, 100)
                .mapToObj(s -> people(60, 0.1, s).overconfidenceInterval())
                .filter(i -> i.low() <= 0.1 && 0.1 <= i.high())
                .count();

        assertThat(held).isBetween(88L, 99L);
    }
}
