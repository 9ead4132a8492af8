package org.polymyo.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Intervals over drawn onsets: how often they hold the truth. */
class RatioCoverageTest {
    private static final MeasuringSettings SETTINGS = MeasuringSettings.defaults();
    private static final int PATIENTS = 400;
    private static final double[][] SCENES = {
        {5, 3, 120, 180}, {10, 3, 120, 180}, {20, 0.5, 180, 180}, {30, 2, 60, 120}, {10, 1, 300, 300}
    };

    @ParameterizedTest
    @EnumSource
    void theIntervalOfARatioHoldsTheTruthHoweverJerksCluster(DrawnJerks law) {
        int held = 0;
        int all = 0;
        for (double[] scene : SCENES) {
            for (int p = 0; p < PATIENTS; p++) {
                Random chance = new Random(7_000_000L + 1000L * law.ordinal() + p);
                var rest = law.draw(0, scene[3], scene[0], chance);
                var task = law.draw(scene[3], scene[2], scene[0] * scene[1], chance);
                if (task.jerks() + rest.jerks() > 0) {
                    var interval = RateRatio.of(task, rest, SETTINGS).interval();
                    held += interval.low() <= scene[1] && scene[1] <= interval.high() ? 1 : 0;
                    all++;
                }
            }
        }
        assertThat((double) held / all).isBetween(0.92, 0.98);
    }

    @ParameterizedTest
    @CsvSource({"20, 0.5, 10", "40, 0.3, 5", "30, 0.7, 30", "60, 0.15, 12", "25, 0.0, 20"})
    void theIntervalOfAnAnswerHoldsTheTruth(int stimuli, double truth, double perMinute) {
        Random chance = new Random(8_000_000L + stimuli);
        double byChance = 1 - Math.exp(-perMinute / 60 * 0.135);
        int held = 0;
        int patients = 3000;
        for (int p = 0; p < patients; p++) {
            int hits = binomial(stimuli, 1 - (1 - truth) * (1 - byChance), chance);
            var interval = Excess.of(hits, stimuli, binomial(4 * stimuli, byChance, chance), 4 * stimuli)
                    .interval();
            held += interval.low() <= truth && truth <= interval.high() ? 1 : 0;
        }
        assertThat((double) held / patients).isBetween(0.92, 0.98);
    }

    private static int binomial(int n, double p, Random chance) {
        int hits = 0;
        for (int i = 0; i < n; i++) {
            hits += chance.nextDouble() < p ? 1 : 0;
        }
        return hits;
    }
}
