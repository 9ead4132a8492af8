package org.polymyo.reflex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.polymyo.measure.Chapter;
import org.polymyo.measure.Measurement;
import org.polymyo.measure.Question;
import org.polymyo.recording.BodyPart;

class LongLatencyReflexTest {
    private static final String MEDIAN = "stimulus: electric right median";
    private static final String HAND = "R APB";

    private static Chapter rest(long seed, double microvolts, double artefact) {
        var laboratory = new InventedLaboratory(90, seed).muscle(HAND, BodyPart.ARM, 1000);
        double[] moments = laboratory.stimuli(MEDIAN, 80, 1);
        return laboratory
                .bursts(HAND, moments, 0.045, 0.012, microvolts)
                .artefact(moments, artefact)
                .chapter();
    }

    @Test
    void aReflexAtRestIsFoundWithItsLatency() {
        Chapter chapter = rest(1, 40, 0);
        var latency = (Measurement.Number) InventedLaboratory.answer(chapter, Question.LONG_LATENCY);

        assertThat(InventedLaboratory.word(chapter, Question.C_REFLEX)).isEqualTo("present");
        assertThat(latency.value()).isCloseTo(45, within(3.0));
        assertThat(latency.interval().low()).isLessThanOrEqualTo(latency.value());
        assertThat(latency.method()).startsWith("C-reflex at rest");
        assertThat(chapter.figures()).hasSize(1);
    }

    @Test
    void aHugeStimulusArtefactIsNoReflex() {
        assertThat(LongStream.range(0, 10)
                        .mapToObj(seed -> InventedLaboratory.word(rest(seed, 0, 20000), Question.C_REFLEX)))
                .containsOnly("absent");
    }

    @Test
    void duringContractionTheReflexIsTheOrdinaryOne() {
        var laboratory = new InventedLaboratory(90, 2).muscle(HAND, BodyPart.ARM, 1000);
        double[] moments = laboratory.stimuli(MEDIAN, 80, 1);
        Chapter chapter = laboratory
                .contraction(HAND, 3, 88)
                .bursts(HAND, moments, 0.05, 0.015, 80)
                .chapter();
        var latency = (Measurement.Number) InventedLaboratory.answer(chapter, Question.LONG_LATENCY);

        assertThat(latency.method()).startsWith("long-latency reflex during contraction");
        assertThat(latency.value()).isCloseTo(50, within(4.0));
        assertThat(InventedLaboratory.answer(chapter, Question.C_REFLEX))
                .isInstanceOfSatisfying(
                        Measurement.NotMeasurable.class,
                        none -> assertThat(none.reason()).contains("at rest"));
    }

    @Test
    void aDirectResponseIsOutsideTheWindow() {
        var laboratory = new InventedLaboratory(90, 4).muscle(HAND, BodyPart.ARM, 1000);
        double[] moments = laboratory.stimuli(MEDIAN, 80, 1);
        Chapter chapter = laboratory.bursts(HAND, moments, 0.004, 0.008, 2000).chapter();

        assertThat(InventedLaboratory.word(chapter, Question.C_REFLEX)).isNotEqualTo("present");
    }

    @Test
    void theOtherLimbIsNotAsked() {
        var laboratory = new InventedLaboratory(60, 5).muscle("R TA", BodyPart.LEG, 1000);
        laboratory.stimuli(MEDIAN, 40, 1);

        assertThat(InventedLaboratory.answer(laboratory.chapter(), Question.C_REFLEX))
                .isInstanceOfSatisfying(
                        Measurement.NotMeasurable.class,
                        none -> assertThat(none.reason()).isEqualTo("no EMG of the stimulated limb"));
    }
}
