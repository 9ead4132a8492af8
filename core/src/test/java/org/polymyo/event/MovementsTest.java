package org.polymyo.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.polymyo.event.Activity.Kind;
import org.polymyo.preparation.Preparation;
import org.polymyo.preparation.PreparationSettings;
import org.polymyo.preparation.ScriptedMuscle;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.recording.Annotation;
import org.polymyo.recording.Recording;

class MovementsTest {
    @Test
    void whatRisesSlowlyIsAMovement() {
        ScriptedMuscle muscle = Scripted.muscle(60, 1);
        for (int i = 0; i < 8; i++) {
            muscle.gaussian(5 + 6 * i, 0.5, t -> 100 * Math.pow(Math.sin(Math.PI * t / 0.5), 2));
        }
        Events events = Scripted.detect(muscle);
        assertThat(events.jerks()).isEmpty();
        assertThat(events.others()).extracting(Activity.Other::kind).contains(Kind.VOLUNTARY);
    }

    @Test
    void whatIsHeldForSecondsIsTonic() {
        Events events = Scripted.detect(Scripted.muscle(40, 2).burst(10, 8, 60));
        assertThat(events.others()).extracting(Activity.Other::kind).contains(Kind.TONIC);
        assertThat(events.jerks()).isEmpty();
    }

    @Test
    void aBurstAtTheBeginningOfAMovementBelongsToIt() {
        ScriptedMuscle first = Scripted.muscle(40, 3).burst(10, 1.5, 150);
        ScriptedMuscle second = Scripted.muscle(40, 4).burst(9.95, 0.06, 80);
        Events events = Scripted.detect(first.channel("A"), second.channel("B"));
        assertThat(events.jerks()).isEmpty();
        assertThat(events.others()).anyMatch(o -> o.channel().equals("B") && o.kind() == Kind.VOLUNTARY);
    }

    @Test
    void aBurstFarFromAnyMovementIsAJerk() {
        ScriptedMuscle first = Scripted.muscle(40, 5).burst(10, 1.5, 150);
        ScriptedMuscle second = Scripted.muscle(40, 6).burst(25, 0.06, 80);
        assertThat(Scripted.bursts(Scripted.detect(first.channel("A"), second.channel("B"))))
                .singleElement()
                .satisfies(b -> assertThat(b.channel()).isEqualTo("B"));
    }

    /** A bell of 80 ms at half its height is brief, however it rises. */
    @Test
    void briefBellsAreJerks() {
        ScriptedMuscle muscle = Scripted.muscle(60, 8);
        double[] onsets = {5, 9.3, 14.1, 17, 23.9, 28, 35.2, 41, 47.7, 52};
        for (double onset : onsets) {
            muscle.gaussian(onset, 0.16, t -> 100 * Math.pow(Math.sin(Math.PI * t / 0.16), 2));
        }
        assertThat(Scripted.bursts(Scripted.detect(muscle)))
                .hasSize(onsets.length)
                .allSatisfy(b -> assertThat(b.halfAmplitude().seconds()).isBetween(0.06, 0.1));
    }

    @Test
    void anEvenRunOfRoundBurstsInAMuscleAloneIsNeitherTappingNorJerks() {
        Events events = Scripted.detect(run(0.06));
        assertThat(events.jerks()).isEmpty();
        assertThat(events.others())
                .filteredOn(o -> o.kind() == Kind.RUN)
                .hasSizeGreaterThanOrEqualTo(30)
                .allSatisfy(o -> assertThat(o.reason()).isNotEmpty());
    }

    @Test
    void anEvenRunOfAbruptBurstsIsARunOfJerks() {
        ScriptedMuscle muscle = Scripted.muscle(60, 10);
        for (int i = 0; i < 36; i++) {
            muscle.burst(3 + 0.45 * i + 3 * (i / 12), 0.04, 100);
        }
        assertThat(Scripted.detect(muscle).jerks()).hasSizeGreaterThanOrEqualTo(34);
    }

    /** Three runs of twelve, 0.45 s apart. */
    private static ScriptedMuscle run(double seconds) {
        ScriptedMuscle muscle = Scripted.muscle(60, 9);
        for (int i = 0; i < 36; i++) {
            muscle.gaussian(3 + 0.45 * i + 3 * (i / 12), seconds, t -> 100 * Math.sin(Math.PI * t / seconds));
        }
        return muscle;
    }

    @Test
    void burstsThatAnswerTriggersAreReactions() {
        assertThat(answering(0.3, 0.05)).isEmpty();
    }

    @Test
    void burstsThatComeAnywhereBetweenTriggersAreNoReactions() {
        assertThat(answering(1.2, 1.5)).hasSizeGreaterThanOrEqualTo(10);
    }

    /** Jerks of one muscle after triggers every four seconds: the least delay, and how much chance adds. */
    private static List<Jerk> answering(double delay, double spread) {
        ScriptedMuscle muscle = Scripted.muscle(60, 7);
        Random random = new Random(71);
        List<Annotation> triggers = new ArrayList<>();
        for (int i = 0; i < 13; i++) {
            double at = 3 + 4 * i;
            triggers.add(new Annotation(new TimeSpan(at, at), "go", Annotation.Author.DEVICE));
            muscle.burst(at + delay + spread * random.nextDouble(), 0.05, 100);
        }
        Recording plain = ScriptedMuscle.recording(muscle.channel("M"));
        Recording triggered = new Recording(
                plain.source(), plain.startedAt(), plain.durationSeconds(), plain.channels(), triggers, List.of());
        var prepared =
                Preparation.with(PreparationSettings.defaults(), Scripted.CALM).apply(triggered);
        return EventDetector.with(Scripted.DEFAULTS, Scripted.CALM)
                .detect(prepared)
                .jerks();
    }
}
