package org.polymyo.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.polymyo.preparation.ScriptedMuscle;

class ExcursionsTest {
    private static Excursions.Found find(ScriptedMuscle muscle) {
        return Excursions.find(Scripted.background(muscle.piece()), Scripted.DEFAULTS);
    }

    private static double begin(ScriptedMuscle muscle, Excursion excursion) {
        return Scripted.background(muscle.piece()).track().timeOf(excursion.from());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aLoudMomentStandsOutWhereItIs(long seed) {
        ScriptedMuscle muscle = Scripted.muscle(30, seed).burst(12, 0.06, 80);
        Excursion loudest = loudest(find(muscle).brief());
        assertThat(begin(muscle, loudest)).isCloseTo(12, within(0.02));
        assertThat(loudest.bins()).isBetween(9, 22);
        assertThat(loudest.peak()).isBetween(loudest.from(), loudest.to());
        assertThat(Math.sqrt(loudest.level())).isCloseTo(4, within(0.8));
    }

    @Test
    void quietNoiseStandsOutSeldom() {
        assertThat(find(Scripted.muscle(120, 4)).brief().size()).isLessThanOrEqualTo(6);
    }

    @Test
    void aLongStretchIsAContraction() {
        Excursions.Found found = find(Scripted.muscle(40, 5).burst(10, 3, 60));
        assertThat(found.sustained()).hasSize(1);
        assertThat(found.sustained().getFirst().bins()).isBetween(580, 620);
    }

    @Test
    void aBurstOnAContractionStandsOutOfIt() {
        ScriptedMuscle muscle = Scripted.muscle(40, 6).burst(10, 6, 40).burst(13, 0.05, 500);
        assertThat(find(muscle).brief())
                .anySatisfy(e -> assertThat(begin(muscle, e)).isCloseTo(13, within(0.03)));
    }

    @Test
    void twoBurstsWithSilenceBetweenAreTwo() {
        ScriptedMuscle muscle = Scripted.muscle(30, 7).burst(12, 0.04, 200).burst(12.1, 0.04, 200);
        List<Excursion> loud = find(muscle).brief().stream()
                .filter(e -> Math.abs(begin(muscle, e) - 12.05) < 0.1)
                .toList();
        assertThat(loud).hasSize(2);
    }

    @Test
    void excursionsStandInOrderAndApart() {
        ScriptedMuscle muscle = Scripted.muscle(60, 8);
        for (int i = 0; i < 40; i++) {
            muscle.burst(1 + 1.3 * i, 0.03 + 0.004 * i, 20 + 5 * i);
        }
        List<Excursion> found = find(muscle).brief();
        assertThat(found).hasSizeGreaterThanOrEqualTo(40);
        for (int i = 1; i < found.size(); i++) {
            assertThat(found.get(i).from())
                    .isGreaterThanOrEqualTo(found.get(i - 1).to());
        }
    }

    @Test
    void whatMayNotBeMeasuredDoesNotStandOut() {
        ScriptedMuscle muscle = Scripted.muscle(30, 9).burst(12, 0.06, 80).hold(11.9, 0.3, Double.NaN);
        assertThat(find(muscle).brief()).noneMatch(e -> e.level() > 0 && Math.abs(begin(muscle, e) - 12.05) < 0.1);
    }

    private static Excursion loudest(List<Excursion> found) {
        assertThat(found).isNotEmpty();
        return found.stream()
                .max(java.util.Comparator.comparingInt(Excursion::bins))
                .orElseThrow();
    }
}
