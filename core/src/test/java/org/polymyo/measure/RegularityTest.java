package org.polymyo.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.polymyo.recording.BodyPart.ARM;
import static org.polymyo.recording.Side.RIGHT;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RegularityTest {
    private static Measurement answer(List<Measurement> all, Question question) {
        return all.stream().filter(m -> m.question() == question).findFirst().orElseThrow();
    }

    private static List<Measurement> measured(double deviation, boolean random) {
        InventedEvents made = new InventedEvents(130).muscle(ARM, RIGHT);
        Random chance = new Random(5);
        double t = 1;
        for (int i = 0; i < 100; i++) {
            made.jerk(t, 0);
            t += random ? 0.05 - Math.log(1 - chance.nextDouble()) : 1 + deviation * chance.nextGaussian();
        }
        return made.measure();
    }

    @Test
    void aClockVariesLittle() {
        var variation = (Measurement.Number) answer(measured(0.1, false), Question.INTERVAL_VARIATION);
        assertThat(variation.interval().low()).isLessThan(0.1);
        assertThat(variation.interval().high()).isBetween(0.1, 0.15);
    }

    @Test
    void randomJerksHaveALocalVariationOfOne() {
        var local = (Measurement.Number) answer(measured(0, true), Question.LOCAL_VARIATION);
        assertThat(local.interval().low()).isLessThan(1);
        assertThat(local.interval().high()).isGreaterThan(0.85);
    }

    @Test
    void jerksThatBeginAtTheSameMomentHaveNoIntervalBetweenThem() {
        InventedEvents made = new InventedEvents(130).muscle(ARM, RIGHT);
        for (int i = 0; i < 90; i++) {
            double at = 1 + 3 * (i / 3);
            made.jerk(at, 0);
        }
        var local = (Measurement.Number) answer(made.measure(), Question.LOCAL_VARIATION);
        assertThat(local.value()).isLessThan(1e-9);
    }

    @Test
    void theIntervalOfTheVariationHoldsTheTruth() {
        int held = 0;
        int people = 300;
        for (int p = 0; p < people; p++) {
            Random chance = new Random(4_000_000L + p);
            double[][] intervals = new double[60][];
            for (int i = 0; i < intervals.length; i++) {
                intervals[i] = new double[] {1 + 0.2 * chance.nextGaussian()};
            }
            var found = CorrectedBootstrap.interval(
                    intervals,
                    v -> JerkIntervals.variation(
                            java.util.Arrays.stream(v).mapToDouble(i -> i[0]).toArray()),
                    400);
            held += found.low() <= 0.2 && 0.2 <= found.high() ? 1 : 0;
        }
        assertThat((double) held / people).isBetween(0.90, 0.985);
    }
}
