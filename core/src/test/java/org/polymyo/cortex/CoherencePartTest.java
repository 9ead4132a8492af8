package org.polymyo.cortex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polymyo.measure.Chapter;
import org.polymyo.measure.Figure;
import org.polymyo.measure.Measurement;
import org.polymyo.measure.Question;
import org.polymyo.preparation.Execution;

class CoherencePartTest {
    private static final CoherenceSettings SETTINGS = CoherenceSettings.defaults();
    private static final String MUSCLE = "right APB";

    @Test
    void aCortexThatLeadsIsFoundWithItsDelayWhateverTheRates() {
        for (double[] rates : new double[][] {{500, 1000}, {512, 2000}, {250, 2000}, {128, 1000}, {999.5, 2048}}) {
            Chapter chapter = chapter(new CoupledPatient(150, rates[0], rates[1], 5).driven(1, 0.022));
            assertThat(word(chapter)).as(rates[0] + " and " + rates[1]).isEqualTo("cortical drive");
            Measurement.Number delay = number(chapter, Question.COHERENCE_DELAY);
            assertThat(delay.value()).isCloseTo(22, within(1.0));
            assertThat(delay.interval().width()).isLessThan(4);
            assertThat(number(chapter, Question.COHERENCE_FREQUENCY).value()).isBetween(14.0, 46.0);
        }
    }

    @ParameterizedTest
    @CsvSource({"0.8, 0.012", "0.8, 0.022", "1.0, 0.030"})
    void theDelayIsUnbiasedAndCovered(double strength, double delay) {
        List<Measurement.Number> delays = LongStream.range(0, runs(15))
                .mapToObj(seed -> chapter(new CoupledPatient(100, 250, 500, 300 + seed).driven(strength, delay)))
                .flatMap(c -> c.measurements().stream())
                .filter(m ->
                        m.question() == Question.COHERENCE_DELAY && m.about().equals(MUSCLE))
                .filter(Measurement.Number.class::isInstance)
                .map(Measurement.Number.class::cast)
                .toList();
        double bias = delays.stream()
                .mapToDouble(d -> d.value() - 1000 * delay)
                .average()
                .orElseThrow();
        long covered = delays.stream()
                .filter(d -> d.interval().low() <= 1000 * delay && d.interval().high() >= 1000 * delay)
                .count();
        assertThat(delays.size()).isGreaterThan(runs(15) / 2);
        assertThat(bias).isBetween(-1.0, 1.0);
        assertThat(covered / (double) delays.size()).isGreaterThan(0.8);
    }

    @Test
    void anUnrelatedCortexIsCoherentAsOftenAsStated() {
        List<String> words = words(runs(60), seed -> new CoupledPatient(40, 250, 500, 7000 + seed));
        long found = words.stream()
                .filter(w -> !w.equals("none found") && !w.equals("inconclusive"))
                .count();
        assertThat(words).doesNotContain("cortical drive");
        assertThat(found / (double) words.size()).isLessThan(0.12);
    }

    @ParameterizedTest
    @CsvSource({"0.5", "1.0"})
    void aSourceThatBothRecordAtOnceIsNeverADrive(double strength) {
        List<String> words = words(runs(8), seed -> new CoupledPatient(80, 250, 1000, 50 + seed).shared(strength));
        assertThat(words).doesNotContain("cortical drive");
    }

    @ParameterizedTest
    @CsvSource({"50, 3, 3", "60, 2, 3", "49.9, 3, 1", "16.7, 6, 1"})
    void mainsAreNeverADrive(double hz, int harmonics, double size) {
        List<String> words =
                words(runs(6), seed -> new CoupledPatient(60, 250, 1000, 90 + seed).lines(hz, harmonics, size, 0.02));
        assertThat(words).doesNotContain("cortical drive");
    }

    @ParameterizedTest
    @CsvSource({"5", "9.7"})
    void theHarmonicsOfATremorAreNoDrive(double hz) {
        List<String> words =
                words(runs(4), seed -> new CoupledPatient(60, 250, 1000, 90 + seed).lines(hz, 6, 0.7, 0.02));
        assertThat(words).doesNotContain("cortical drive");
    }

    @Test
    void aHeartSeenByBothIsNoDrive() {
        List<String> words = words(runs(5), seed -> new CoupledPatient(60, 250, 1000, 400 + seed).heart(400));
        assertThat(words).doesNotContain("cortical drive");
    }

    @Test
    void theFindingSurvivesReversedPolarity() {
        Chapter chapter = chapter(new CoupledPatient(150, 500, 1000, 5).driven(1, 0.022, -1));
        assertThat(word(chapter)).isEqualTo("cortical drive");
        assertThat(number(chapter, Question.COHERENCE_DELAY).value()).isCloseTo(22, within(1.0));
    }

    @Test
    void aMuscleThatLeadsIsNoDrive() {
        Chapter chapter = chapter(new CoupledPatient(150, 500, 1000, 5).driven(1, -0.022));
        assertThat(word(chapter)).isEqualTo("coherent, direction not shown");
        assertThat(number(chapter, Question.COHERENCE_DELAY).value()).isCloseTo(-22, within(1.0));
    }

    @Test
    void twoMusclesOfOneDriveAreOneAndTheBestPairIsDrawn() {
        Chapter chapter = chapter(new CoupledPatient(150, 500, 1000, 5).driven(1, 0.022));
        assertThat(chapter.measurements())
                .filteredOn(m -> m.question() == Question.INTERMUSCULAR_COHERENCE
                        && m.about().equals("recording"))
                .singleElement()
                .isInstanceOf(Measurement.Category.class);
        assertThat(chapter.figures())
                .extracting(f -> ((Figure.Curves) f).name())
                .contains("coherence", "coherence phase", "cumulant density");
    }

    @Test
    void conditionsAreCompared() {
        Chapter chapter = chapter(new CoupledPatient(150, 500, 1000, 5)
                .driven(1, 0.022)
                .said("posture", 0, 75)
                .said("action", 75, 150));
        assertThat(category(chapter).basis()).contains("action", "against posture", "p = ");
    }

    @Test
    void theStrongestPairIsAlsoToldWithoutRectification() {
        Chapter chapter = chapter(new CoupledPatient(150, 500, 1000, 5).driven(1, 0.022));
        assertThat(chapter.measurements())
                .filteredOn(m -> m.question() == Question.CORTICOMUSCULAR_COHERENCE
                        && m.about().equals(Measurement.WHOLE_RECORDING))
                .singleElement()
                .extracting(m -> ((Measurement.Category) m).basis())
                .asString()
                .contains("not rectified");
    }

    @Test
    void twoClocksShowNoLead() {
        Chapter chapter =
                chapter(new CoupledPatient(150, 500, 1000, 5).driven(1, 0.022).said("clock drift", 0, 0));
        assertThat(word(chapter)).isEqualTo("coherent, direction not shown");
    }

    @Test
    void shortContractionsSayWhatIsMissing() {
        Chapter chapter = chapter(new CoupledPatient(15, 500, 1000, 5).driven(1, 0.022));
        assertThat(chapter.measurements()).allMatch(m -> m instanceof Measurement.NotMeasurable);
        assertThat(chapter.figures()).isEmpty();
    }

    @Test
    void theNumberOfThreadsChangesNothing() {
        var patient = new CoupledPatient(100, 512, 2000, 5).driven(1, 0.022);
        var prepared = patient.prepared();
        var one = new CoherencePart(SETTINGS)
                .of(CortexSettings.defaults(), new Execution(1, 60, s -> {}), prepared, patient.events());
        var four = new CoherencePart(SETTINGS)
                .of(CortexSettings.defaults(), new Execution(4, 60, s -> {}), prepared, patient.events());
        assertThat(four).isEqualTo(one);
    }

    /** More where asked for: {@code -Dpolymyo.more=10} makes ten times as many people. */
    private static int runs(int few) {
        return few * Integer.getInteger("polymyo.more", 1);
    }

    private static List<String> words(int count, LongFunction<CoupledPatient> patient) {
        return LongStream.range(0, count)
                .mapToObj(seed -> word(chapter(patient.apply(seed))))
                .toList();
    }

    private static Chapter chapter(CoupledPatient patient) {
        return new CoherencePart(SETTINGS)
                .of(CortexSettings.defaults(), Execution.ordinary(), patient.prepared(), patient.events());
    }

    private static Measurement.Category category(Chapter chapter) {
        return chapter.measurements().stream()
                .filter(m -> m.question() == Question.CORTICOMUSCULAR_COHERENCE
                        && m.about().equals(MUSCLE))
                .map(Measurement.Category.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static String word(Chapter chapter) {
        return category(chapter).value();
    }

    private static Measurement.Number number(Chapter chapter, Question question) {
        return chapter.measurements().stream()
                .filter(m -> m.question() == question && m.about().equals(MUSCLE))
                .map(Measurement.Number.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
