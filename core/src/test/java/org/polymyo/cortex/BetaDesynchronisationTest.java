package org.polymyo.cortex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.polymyo.measure.Measurement;
import org.polymyo.measure.Question;
import org.polymyo.preparation.Execution;

class BetaDesynchronisationTest {
    /** Beta of 20 Hz, changed in the 1200 ms before each jerk. */
    private static InventedScalp changed(long seed, double share) {
        InventedScalp scalp = InventedScalp.withJerks(60, 128, seed).background("C3", "Cz", "C4");
        var chance = new Random(seed);
        for (String name : new String[] {"C3", "Cz", "C4"}) {
            double[] x = scalp.channel(name);
            double[] size = new double[x.length];
            Arrays.fill(size, 1);
            for (double onset : scalp.onsets()) {
                Arrays.fill(size, (int) ((onset - 1.2) * 128), (int) (onset * 128), share);
            }
            double one = 0;
            double two = 0;
            double radius = Math.exp(-2 * Math.PI * 2 / 128);
            for (int i = 0; i < x.length; i++) {
                double next = 2 * radius * Math.cos(2 * Math.PI * 20 / 128) * one
                        - radius * radius * two
                        + chance.nextGaussian();
                two = one;
                one = next;
                x[i] += 3 * size[i] * next;
            }
        }
        return scalp;
    }

    private static Measurement answer(InventedScalp scalp) {
        var chapter = BetaDesynchronisation.of(
                CortexSettings.defaults(), new Execution(1, 60, share -> {}), scalp.prepared(), scalp.events());
        return InventedScalp.answer(chapter, Question.BETA_DESYNCHRONISATION);
    }

    private static String word(InventedScalp scalp) {
        return ((Measurement.Category) answer(scalp)).value();
    }

    @Test
    void lessBetaBeforeTheJerksIsFound() {
        assertThat(word(changed(1, 0.4))).isEqualTo("present");
    }

    @Test
    void evenBetaIsCalledAbsent() {
        assertThat(word(changed(2, 1))).isEqualTo("absent");
    }

    @Test
    void moreBetaIsNoFall() {
        assertThat(word(changed(3, 1.5))).isNotEqualTo("present");
    }

    @Test
    void withoutCentralEegThereIsNoAnswer() {
        assertThat(answer(InventedScalp.withJerks(30, 128, 4).background("Fp1")))
                .isInstanceOf(Measurement.NotMeasurable.class);
    }
}
