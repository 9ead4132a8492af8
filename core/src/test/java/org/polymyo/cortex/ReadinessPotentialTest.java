package org.polymyo.cortex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.polymyo.measure.Chapter;
import org.polymyo.measure.Figure;
import org.polymyo.measure.Measurement;
import org.polymyo.measure.Question;
import org.polymyo.preparation.Execution;

class ReadinessPotentialTest {
    private static final Map<String, Double> CENTRE = Map.of("Cz", 1.0, "C3", 0.8, "C4", 0.7, "Fp1", 0.1);
    private static final Map<String, Double> EYES = Map.of("EOG", 1.4, "Fp1", 1.0, "Cz", 0.15, "C3", 0.12, "C4", 0.12);
    private static final String[] HEAD = {"EOG", "Fp1", "C3", "Cz", "C4"};
    private static final int SEEDS = 6;

    private static double ramp(double t, double size) {
        return t < 0 ? size * (t + 1.6) / 1.6 : size * (0.3 - t) / 0.3;
    }

    private static InventedScalp head(long seed) {
        return InventedScalp.withJerks(60, 128, seed).background(HEAD);
    }

    private static InventedScalp prepared(InventedScalp scalp, double microvolts, Map<String, Double> shares) {
        return scalp.wave(scalp.onsets(), -1.6, 0.3, t -> ramp(t, microvolts), shares);
    }

    private static Measurement.Category category(InventedScalp scalp) {
        return category(scalp.chapter(), Question.BEREITSCHAFTSPOTENTIAL);
    }

    private static Measurement.Category category(Chapter chapter, Question question) {
        return (Measurement.Category) InventedScalp.answer(chapter, question);
    }

    @Test
    void eightMicrovoltsBeforeSixtyJerksAreFound() {
        assertThat(LongStream.range(0, SEEDS)
                        .mapToObj(seed ->
                                category(prepared(head(seed), -8, CENTRE)).value()))
                .filteredOn("early"::equals)
                .hasSizeGreaterThanOrEqualTo(SEEDS - 1);
    }

    @Test
    void anEyeMovementBeforeEveryJerkIsNeverCalledOne() {
        assertThat(LongStream.range(0, SEEDS)
                        .mapToObj(seed ->
                                category(prepared(head(seed), -80, EYES)).value()))
                .containsOnly("inconclusive");
    }

    @Test
    void nothingBeforeTheJerksIsMostlyCalledAbsentAndNeverPresent() {
        assertThat(LongStream.range(0, SEEDS)
                        .mapToObj(seed -> category(head(seed)).value()))
                .isSubsetOf("absent", "inconclusive")
                .filteredOn("absent"::equals)
                .hasSizeGreaterThanOrEqualTo(SEEDS - 2);
    }

    @Test
    void amplitudeAndOnsetCarryTheirIntervals() {
        Chapter chapter = prepared(head(3), -10, CENTRE).chapter();
        var size = (Measurement.Number) InventedScalp.answer(chapter, Question.BEREITSCHAFTSPOTENTIAL_AMPLITUDE);
        var onset = (Measurement.Number) InventedScalp.answer(chapter, Question.BEREITSCHAFTSPOTENTIAL_ONSET);

        assertThat(size.value()).isBetween(5.0, 11.0);
        assertThat(size.interval().low()).isLessThan(size.value());
        assertThat(onset.value()).isBetween(900.0, 2000.0);
        assertThat(onset.interval().low()).isBetween(400.0, onset.value());
        assertThat(chapter.figures()).singleElement().isInstanceOf(Figure.Curves.class);
    }

    @Test
    void aPositiveWaveAsksForTheFilesPolarity() {
        Measurement.Category reversed = category(prepared(head(5), -12, CENTRE).each(v -> -v));

        assertThat(reversed.value()).isEqualTo("inconclusive");
        assertThat(reversed.basis()).contains("check the polarity of the file");
    }

    @Test
    void electrodeDriftOfTheWholeRecordingIsNoPotential() {
        InventedScalp scalp = head(6);
        for (String name : HEAD) {
            double[] x = scalp.channel(name);
            for (int i = 0; i < x.length; i++) {
                x[i] -= 8 * i / scalp.rate();
            }
        }
        assertThat(category(scalp).value()).isNotIn("early", "late");
    }

    @Test
    void oneElectrodeCannotTellTheEyesApart() {
        InventedScalp scalp = InventedScalp.withJerks(60, 128, 7).background("Cz");
        Measurement.Category alone = category(prepared(scalp, -12, Map.of("Cz", 1.0)));

        assertThat(alone.value()).isEqualTo("inconclusive");
        assertThat(alone.basis()).contains("neither EOG nor frontopolar EEG");
    }

    @Test
    void bipolarEegSaysWhatIsMissing() {
        Chapter chapter =
                InventedScalp.withJerks(30, 128, 8).background("C3-Cz", "C4-Cz").chapter();

        assertThat(InventedScalp.answer(chapter, Question.BEREITSCHAFTSPOTENTIAL))
                .isInstanceOfSatisfying(
                        Measurement.NotMeasurable.class,
                        none -> assertThat(none.reason()).contains("against a common reference"));
    }

    @Test
    void tooFewJerksSayHowManyAreNeeded() {
        Chapter chapter = InventedScalp.withJerks(12, 128, 9).background(HEAD).chapter();

        assertThat(InventedScalp.answer(chapter, Question.BEREITSCHAFTSPOTENTIAL))
                .isInstanceOfSatisfying(
                        Measurement.NotMeasurable.class,
                        none -> assertThat(none.reason()).startsWith("12 clean epochs of 12 moments"));
    }

    @Test
    void epochsAtTheRailLeaveNothingToJudge() {
        InventedScalp scalp = InventedScalp.withJerks(30, 128, 10).background(HEAD);
        scalp.wave(scalp.onsets(), -1, 0.2, t -> 4000, Map.of("C3", 1.0, "Cz", 1.0, "C4", 1.0));

        assertThat(InventedScalp.answer(scalp.chapter(), Question.BEREITSCHAFTSPOTENTIAL))
                .isInstanceOfSatisfying(
                        Measurement.NotMeasurable.class,
                        none -> assertThat(none.reason()).startsWith("0 clean epochs of 30 moments"));
    }

    @Test
    void jerksAfterStimuliAreNotSpontaneous() {
        InventedScalp scalp = head(11);
        for (double onset : scalp.onsets()) {
            scalp.told(onset - 0.06, onset - 0.06, "stimulus: touch right hand");
        }
        assertThat(InventedScalp.answer(scalp.chapter(), Question.BEREITSCHAFTSPOTENTIAL))
                .isInstanceOf(Measurement.NotMeasurable.class);
    }

    @Test
    void absenceNeedsOwnMovementsThatShowOne() {
        assertThat(category(withOwnMovements(12, -10)).value()).isEqualTo("absent");
        Chapter without = withOwnMovements(12, 0).chapter();
        assertThat(category(without, Question.BEREITSCHAFTSPOTENTIAL).value()).isEqualTo("inconclusive");
        assertThat(category(without, Question.OWN_MOVEMENT_POTENTIAL).value()).isNotEqualTo("early");
    }

    private static InventedScalp withOwnMovements(long seed, double microvolts) {
        var scalp = new InventedScalp(800, 128, seed);
        double[] movements = new double[60];
        for (int j = 0; j < 60; j++) {
            scalp.jerk(12 + 6 * j + (j % 7) * 0.1);
            movements[j] = 400 + 6 * j + (j % 5) * 0.2;
            scalp.movement(movements[j]);
        }
        return scalp.told(390, 780, "voluntary right wrist")
                .background(HEAD)
                .wave(movements, -1.6, 0.3, t -> ramp(t, microvolts), CENTRE);
    }

    @Test
    void theAnswerDoesNotDependOnThreads() {
        InventedScalp scalp = prepared(head(13), -8, CENTRE);
        Chapter many = ReadinessPotential.of(
                CortexSettings.defaults(), new Execution(3, 10, share -> {}), scalp.prepared(), scalp.events());

        assertThat(many).isEqualTo(scalp.chapter());
    }
}
