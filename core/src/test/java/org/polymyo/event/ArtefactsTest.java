package org.polymyo.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.polymyo.event.Activity.Kind;
import org.polymyo.preparation.ScriptedMuscle;

class ArtefactsTest {
    private static List<Kind> near(Events events, double seconds) {
        return events.others().stream()
                .filter(o -> o.span().widened(0.2).contains(seconds))
                .map(Activity.Other::kind)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aStepThatFadesIsAnElectrodePop(long seed) {
        ScriptedMuscle muscle = Scripted.muscle(30, seed).add(t -> t < 12 ? 0 : 1500 * Math.exp(-(t - 12) / 0.08));
        Events events = Scripted.detect(muscle);
        assertThat(events.jerks()).isEmpty();
        assertThat(near(events, 12)).contains(Kind.ELECTRODE_POP);
    }

    @ParameterizedTest
    @ValueSource(doubles = {4, 6, 8})
    void aSwayingCableIsNoJerk(double hertz) {
        ScriptedMuscle muscle = Scripted.muscle(30, 4)
                .add(t -> 2500 * Math.exp(-(t - 12) * (t - 12) / 0.02) * Math.sin(2 * Math.PI * hertz * (t - 12)));
        assertThat(Scripted.detect(muscle).jerks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6, 7})
    void aBurstOnADriftingBaselineIsNoArtefact(long seed) {
        ScriptedMuscle muscle =
                Scripted.muscle(30, seed).burst(12, 0.05, 120).add(t -> 400 * Math.sin(2 * Math.PI * 0.4 * t) + 30 * t);
        Events events = Scripted.detect(muscle);
        assertThat(Scripted.bursts(events)).hasSize(1);
        assertThat(Scripted.bursts(events).getFirst().span().startSeconds()).isCloseTo(12, within(0.005));
    }

    @Test
    void aLoneSpikeOfOneSampleIsNoJerk() {
        ScriptedMuscle muscle = Scripted.muscle(30, 8).hold(12, 0.001, 3000);
        assertThat(Scripted.detect(muscle).jerks()).isEmpty();
    }
}
