package org.polymyo.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polymyo.preparation.ScriptedMuscle;

/**
 * What is done to the samples moves the onsets of a step in variance at 30 dB by no more than a millisecond. At 2 kHz the
 * filter's group delay of 0.6 ms, subtracted from a front that comes without delay, takes a little more.
 */
class OnsetBiasTest {
    private static final int BURSTS = 120;
    private static final double RMS = 3;

    @ParameterizedTest
    @CsvSource({"1000, 1, 1", "2000, 2, 1", "2048, 3, 1"})
    void filteringAndPlacingMoveNoOnset(double rate, long seed, double milliseconds) {
        double[] truth = truth(seed);
        ScriptedMuscle muscle = new ScriptedMuscle(BURSTS * 2.0 + 4, rate, seed).noise(RMS);
        for (double onset : truth) {
            muscle.burst(onset, 0.06, RMS * Math.sqrt(1000 - 1));
        }
        double[] found = Scripted.bursts(Scripted.detect(muscle)).stream()
                .mapToDouble(b -> b.span().startSeconds())
                .toArray();
        assertThat(found).hasSize(BURSTS);
        double[] errors = new double[BURSTS];
        Arrays.setAll(errors, i -> 1000 * (found[i] - truth[i]));
        assertThat(Arrays.stream(errors).average().orElseThrow()).isCloseTo(0, within(milliseconds));
    }

    private static double[] truth(long seed) {
        Random random = new Random(1000 + seed);
        double[] onsets = new double[BURSTS];
        Arrays.setAll(onsets, i -> 2 + 2 * i + random.nextDouble());
        return onsets;
    }
}
