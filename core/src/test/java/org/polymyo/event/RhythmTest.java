package org.polymyo.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polymyo.preparation.ScriptedMuscle;

class RhythmTest {
    private static List<Rhythm.Stretch> find(ScriptedMuscle muscle) {
        return Rhythm.find(Scripted.background(muscle.piece()), Scripted.DEFAULTS);
    }

    @ParameterizedTest
    @CsvSource({"4, 1", "5, 2", "7, 3", "9.5, 4"})
    void anUnbrokenRhythmIsTremorOfThatFrequency(double hertz, long seed) {
        ScriptedMuscle muscle = Scripted.muscle(40, seed)
                .gaussian(10, 20, t -> 60 * Math.pow(Math.max(0, Math.sin(2 * Math.PI * hertz * t)), 2));
        List<Rhythm.Stretch> found = find(muscle);
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().hertz()).isCloseTo(hertz, within(0.1 * hertz));
        assertThat(found.getFirst().span().startSeconds()).isCloseTo(10, within(1.5));
        assertThat(found.getFirst().span().endSeconds()).isCloseTo(30, within(1.5));
    }

    @Test
    void aShortTrainOfJerksIsNoTremor() {
        ScriptedMuscle muscle = Scripted.muscle(60, 5);
        for (int train = 0; train < 8; train++) {
            for (int i = 0; i < 5; i++) {
                muscle.burst(3 + 7 * train + 0.12 * i, 0.03, 100);
            }
        }
        assertThat(find(muscle)).isEmpty();
    }

    @Test
    void irregularBurstsAreNoTremor() {
        ScriptedMuscle muscle = Scripted.muscle(60, 6);
        Random random = new Random(61);
        for (double at = 2; at < 58; at += 0.1 - 0.35 * Math.log(1 - random.nextDouble())) {
            muscle.burst(at, 0.04, 100);
        }
        assertThat(find(muscle).stream().mapToDouble(s -> s.span().seconds()).sum())
                .isLessThan(12);
    }

    @Test
    void aHeldContractionAndRestAreNoTremor() {
        assertThat(find(Scripted.muscle(60, 7).burst(10, 30, 60))).isEmpty();
    }

    @Test
    void aRhythmSlowerThanThreeHertzIsNoTremor() {
        ScriptedMuscle muscle = Scripted.muscle(40, 8);
        for (int i = 0; i < 30; i++) {
            muscle.burst(5 + i, 0.05, 100);
        }
        assertThat(find(muscle)).isEmpty();
    }
}
