package org.polymyo.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.polymyo.recording.Placement;
import org.polymyo.recording.Side;

class VisitTest {
    @Test
    void aFullStudyHoldsWhatALaboratoryRecords() {
        SyntheticRecording made =
                VirtualPatient.of(IntendedType.CORTICAL, 3).fullVisit().generate();
        List<Placement> places =
                made.recording().channels().stream().map(c -> c.placement()).toList();
        assertThat(places.stream().filter(Placement.Muscle.class::isInstance)).hasSizeGreaterThanOrEqualTo(8);
        assertThat(places.stream().filter(Placement.Scalp.class::isInstance)).hasSizeBetween(19, 32);
        assertThat(places.stream().filter(Placement.Eye.class::isInstance)).hasSize(2);
        assertThat(places.stream().filter(Placement.Segment.class::isInstance)).hasSize(3);
        assertThat(made.recording().durationSeconds()).isBetween(900.0, 1500.0);
        assertThat(made.recording().annotations())
                .extracting(a -> a.text())
                .contains(
                        "rest", "stimulus: sound", "stimulus: electric right median", "sham", "voluntary right wrist");
        assertThat(made.truth().jerks()).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UNSTATED")
    void everyKindHasAVisitWhoseConditionsAndStimuliAreKnown(IntendedType type) {
        Physiology known = VirtualPatient.of(type, 5).fullVisit().physiology();
        assertThat(known.rates()).extracting(Physiology.Rate::condition).contains("rest", "sleep N1");
        assertThat(known.brain().evoked()).isPresent();
        assertThat(known.brain().beforeMovements()).isPresent();
        assertThat(known.rates().stream().anyMatch(r -> r.perMinute() > 0))
                .isEqualTo(type.isMyoclonus()
                        && type != IntendedType.ASTERIXIS
                        && type != IntendedType.EPILEPTIC_NEGATIVE);
    }

    @Test
    void aVisitOfEmgOnlyHasNoBrainAndNoStimuli() {
        Scene scene = VirtualPatient.of(IntendedType.FUNCTIONAL, 5).emgOnly().scene();
        assertThat(scene.sensors().head()).isEmpty();
        assertThat(scene.deeds()).noneMatch(Stimulation.class::isInstance);
    }

    @Test
    void labelsFitIntoEdf() {
        for (StandardMuscle muscle : StandardMuscle.values()) {
            assertThat(muscle.label(Side.RIGHT)).hasSizeLessThanOrEqualTo(16);
        }
    }
}
