package org.polymyo.reflex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.polymyo.measure.Chapter;
import org.polymyo.measure.Figure;
import org.polymyo.measure.Measurement;
import org.polymyo.measure.Question;

class SomatosensoryPotentialTest {
    private static final String MEDIAN = "stimulus: electric right median";

    private static double bell(double t, double at, double width) {
        double z = (t - at) / width;
        return Math.exp(-z * z / 2);
    }

    private static InventedLaboratory laboratory(String electrode, double rate, double size, int count) {
        var laboratory = new InventedLaboratory(10 + 0.6 * count, 3).scalp(electrode, rate);
        double[] moments = laboratory.stimuli(MEDIAN, count, 0.55);
        return laboratory
                .wave(
                        electrode,
                        moments,
                        0.01,
                        0.08,
                        t -> size
                                * (-0.4 * bell(t, 0.020, 0.0015)
                                        + 0.6 * bell(t, 0.026, 0.002)
                                        - 0.3 * bell(t, 0.034, 0.003)))
                .artefact(moments, 3000);
    }

    @Test
    void peaksAreFoundBehindTheStimulusArtefact() {
        Chapter chapter = laboratory("C3", 2000, 6, 300).chapter();
        var rise = (Measurement.Number) InventedLaboratory.answer(chapter, Question.SEP_N20_P25);

        assertThat(rise.value()).isCloseTo(6, within(1.5));
        assertThat(rise.interval().low()).isLessThan(6);
        assertThat(rise.interval().high()).isGreaterThan(5.4);
        assertThat(InventedLaboratory.word(chapter, Question.GIANT_SEP)).isEqualTo("not giant");
        assertThat(chapter.figures().getFirst())
                .isInstanceOfSatisfying(
                        Figure.Curves.class,
                        curves -> assertThat(curves.points())
                                .extracting(Figure.Curves.Point::x)
                                .satisfiesExactly(
                                        n20 -> assertThat(n20).isCloseTo(20, within(1.0)),
                                        p25 -> assertThat(p25).isCloseTo(26, within(1.0)),
                                        n33 -> assertThat(n33).isCloseTo(34, within(1.5))));
    }

    @Test
    void aGiantPotentialIsCalledGiant() {
        Chapter chapter = laboratory("C3", 1000, 25, 150).chapter();

        assertThat(InventedLaboratory.word(chapter, Question.GIANT_SEP)).isEqualTo("giant");
    }

    @Test
    void nearTheLimitNothingIsDecided() {
        Chapter chapter = laboratory("C3", 1000, 10.5, 60).chapter();

        assertThat(InventedLaboratory.word(chapter, Question.GIANT_SEP)).isEqualTo("inconclusive");
    }

    @Test
    void slowEegSaysWhatItWouldNeed() {
        assertThat(reason(laboratory("C3", 256, 20, 60))).contains("1000 Hz are wanted");
    }

    @Test
    void fewStimuliSayHowManyAreNeeded() {
        assertThat(reason(laboratory("C3", 1000, 20, 12))).startsWith("12 clean epochs of 12 stimuli");
    }

    @Test
    void theWrongSideIsNotMeasured() {
        assertThat(reason(laboratory("C4", 1000, 20, 60))).contains("opposite to the stimulus");
    }

    @Test
    void noiseIsNoPotential() {
        assertThat(reason(laboratory("C3", 1000, 0, 200))).contains("stands out");
    }

    @Test
    void withoutStimuliNothingIsInvented() {
        assertThat(new InventedLaboratory(20, 1).scalp("C3", 1000).chapter().measurements())
                .allSatisfy(m -> assertThat(m).isInstanceOf(Measurement.NotMeasurable.class));
    }

    private static String reason(InventedLaboratory laboratory) {
        return ((Measurement.NotMeasurable) InventedLaboratory.answer(laboratory.chapter(), Question.SEP_N20_P25))
                .reason();
    }
}
