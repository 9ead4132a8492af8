package org.polymyo.reflex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.polymyo.measure.Chapter;
import org.polymyo.measure.Measurement;
import org.polymyo.measure.Question;
import org.polymyo.recording.BodyPart;

class StartleTest {
    /** Neck after 55 ms and arm after 75 ms, for so many of the first sounds. */
    private static Chapter sounds(long seed, int neck, int arm) {
        var laboratory = new InventedLaboratory(100, seed)
                .muscle("R SCM", BodyPart.NECK, 1000)
                .muscle("R biceps", BodyPart.ARM, 1000)
                .muscle("R orbicularis oculi", BodyPart.FACE, 1000);
        double[] moments = laboratory.stimuli("stimulus: sound", 16, 5.5);
        return laboratory
                .bursts("R SCM", Arrays.copyOf(moments, neck), 0.055, 0.08, 60)
                .bursts("R biceps", Arrays.copyOf(moments, arm), 0.075, 0.08, 50)
                .bursts("R orbicularis oculi", moments, 0.032, 0.05, 80)
                .chapter();
    }

    @Test
    void anAnswerThatPersistsBelowTheNeckIsExaggerated() {
        Chapter chapter = sounds(1, 16, 16);

        assertThat(InventedLaboratory.word(chapter, Question.STARTLE)).isEqualTo("exaggerated");
        assertThat(chapter.measurements())
                .filteredOn(m ->
                        m.question() == Question.STARTLE_LATENCY && m.about().equals("R SCM"))
                .singleElement()
                .isInstanceOfSatisfying(
                        Measurement.Number.class, n -> assertThat(n.value()).isCloseTo(55, within(4.0)));
    }

    @Test
    void anAnswerThatIsGoneAfterAFewSoundsIsOrdinary() {
        Chapter chapter = sounds(2, 6, 3);

        assertThat(InventedLaboratory.word(chapter, Question.STARTLE)).isEqualTo("ordinary");
    }

    @Test
    void aBlinkAloneIsNoStartle() {
        assertThat(LongStream.range(0, 10)
                        .mapToObj(seed -> InventedLaboratory.word(sounds(seed, 0, 0), Question.STARTLE)))
                .isSubsetOf("none", "inconclusive")
                .filteredOn("none"::equals)
                .hasSizeGreaterThanOrEqualTo(8);
    }

    @Test
    void fewSoundsAreNotJudged() {
        var laboratory = new InventedLaboratory(60, 4).muscle("R SCM", BodyPart.NECK, 1000);
        laboratory.stimuli("stimulus: sound", 6, 7);

        assertThat(InventedLaboratory.answer(laboratory.chapter(), Question.STARTLE))
                .isInstanceOfSatisfying(
                        Measurement.NotMeasurable.class,
                        none -> assertThat(none.reason()).startsWith("6 sounds"));
    }
}
