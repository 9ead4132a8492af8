package org.polymyo.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polymyo.preparation.ScriptedMuscle;

class GapsTest {
    private static ScriptedMuscle held(long seed) {
        return Scripted.muscle(40, seed).burst(5, 30, 100);
    }

    private static List<Activity.SilentPeriod> find(ScriptedMuscle muscle) {
        return Scripted.detect(muscle).jerks().stream()
                .flatMap(j -> j.parts().stream())
                .filter(Activity.SilentPeriod.class::isInstance)
                .map(Activity.SilentPeriod.class::cast)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"70, 1", "100, 2", "150, 3", "300, 4"})
    void aGapInAHeldContractionIsASilentPeriod(double milliseconds, long seed) {
        double seconds = milliseconds / 1000;
        List<Activity.SilentPeriod> found = find(held(seed).silence(20, seconds, 0.05));
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().span().startSeconds()).isCloseTo(20, within(0.01));
        assertThat(found.getFirst().span().endSeconds()).isCloseTo(20 + seconds, within(0.01));
        assertThat(found.getFirst().tonicMicrovolts()).isCloseTo(100, within(25.0));
        assertThat(found.getFirst().depth()).isLessThan(0.3);
        assertThat(found.getFirst().form()).isEqualTo(Activity.Form.PURE);
    }

    @Test
    void aSteadyContractionHasNoSilentPeriods() {
        assertThat(find(held(5))).isEmpty();
    }

    @Test
    void rightAfterABurstItIsNamedSo() {
        List<Activity.SilentPeriod> found = find(held(6).burst(19.95, 0.05, 700).silence(20, 0.12, 0.05));
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().form()).isEqualTo(Activity.Form.POST_BURST);
    }

    @Test
    void aShallowDipIsNoSilentPeriod() {
        assertThat(find(held(7).silence(20, 0.15, 0.7))).isEmpty();
    }

    @Test
    void aPauseBetweenContractionsIsNoSilentPeriod() {
        assertThat(find(held(8).silence(20, 1.5, 0.04))).isEmpty();
    }

    @Test
    void atRestThereIsNothingToFallSilent() {
        Events events = Scripted.detect(Scripted.muscle(40, 9).silence(20, 0.1, 0.05));
        assertThat(events.jerks()).isEmpty();
        assertThat(events.watches().getFirst().tonicSeconds()).isZero();
    }

    @Test
    void theTimeInWhichAGapCouldHaveBeenSeenIsThatOfTheContraction() {
        assertThat(Scripted.detect(held(10)).watches().getFirst().tonicSeconds())
                .isCloseTo(30, within(2.0));
    }
}
