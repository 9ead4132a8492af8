package org.polymyo.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.polymyo.event.Activity;
import org.polymyo.finding.Origin.Candidate;
import org.polymyo.finding.Origin.Type;
import org.polymyo.finding.Origin.Verdict;
import org.polymyo.finding.Presence.Direction;
import org.polymyo.measure.Question;

class OriginTest {
    private static final String ALL = "recording";

    private static Candidate of(Origin origin, Type type) {
        return origin.ranking().stream()
                .filter(c -> c.type() == type)
                .findFirst()
                .orElseThrow();
    }

    private static Study without(Study study) {
        return study.word(Question.BEREITSCHAFTSPOTENTIAL, "absent")
                .word(Question.BETA_DESYNCHRONISATION, "absent")
                .word(Question.OWN_MOVEMENT_POTENTIAL, "present");
    }

    private static Stream<Arguments> casesFromTheHead() {
        Function<Integer, Study> ms = Study::new;
        return Stream.of(
                Arguments.of(
                        Type.CORTICAL,
                        without(ms.apply(30))
                                .word(Question.CORTICAL_CORRELATE, "present")
                                .word(Question.SPIKE_AND_WAVE, "absent")
                                .word(Question.C_REFLEX, "present")
                                .word(Question.PATTERN, "in trains")
                                .word(Question.DISTRIBUTION, "multifocal")),
                Arguments.of(
                        Type.CORTICAL_SUBCORTICAL,
                        without(ms.apply(60))
                                .word(Question.CORTICAL_CORRELATE, "present")
                                .word(Question.SPIKE_AND_WAVE, "present")
                                .word(Question.DISTRIBUTION, "generalised")),
                Arguments.of(
                        Type.BRAINSTEM,
                        without(ms.apply(35))
                                .word(Question.CORTICAL_CORRELATE, "absent")
                                .word(Question.CRANIAL_ORDER, "sternocleidomastoid first")
                                .word(Question.STARTLE, "exaggerated")
                                .word(Question.DISTRIBUTION, "generalised")),
                Arguments.of(
                        Type.SUBCORTICAL,
                        without(ms.apply(95))
                                .word(Question.CORTICAL_CORRELATE, "absent")
                                .word(Question.PATTERN, "arrhythmic")
                                .number(Question.ACTION_RATIO, ALL, 4, 3, 5)
                                .word(Question.RECRUITMENT_ORDER, "variable")
                                .word(Question.DISTRIBUTION, "multifocal")));
    }

    private static Stream<Arguments> casesFromBelow() {
        Function<Integer, Study> ms = Study::new;
        return Stream.of(
                Arguments.of(
                        Type.SPINAL_SEGMENTAL,
                        without(ms.apply(180))
                                .word(Question.CORTICAL_CORRELATE, "absent")
                                .word(Question.PATTERN, "rhythmic")
                                .word(Question.DISTRIBUTION, "segmental")
                                .number(Question.SLEEP_RATIO, ALL, 0.9, 0.8, 1)),
                Arguments.of(
                        Type.PROPRIOSPINAL,
                        without(ms.apply(200))
                                .word(Question.CORTICAL_CORRELATE, "absent")
                                .word(Question.SPREAD_PATTERN, "outward")
                                .word(Question.DISTRIBUTION, "axial")
                                .word(Question.RECRUITMENT_ORDER, "established")
                                .number(Question.CONDUCTION_VELOCITY, ALL, 5, 4, 6)),
                Arguments.of(
                        Type.PERIPHERAL,
                        without(ms.apply(60))
                                .word(Question.CORTICAL_CORRELATE, "absent")
                                .word(Question.PATTERN, "semi-rhythmic")
                                .word(Question.DISTRIBUTION, "focal")
                                .number(Question.SLEEP_RATIO, ALL, 1, 0.9, 1.1)),
                Arguments.of(
                        Type.FUNCTIONAL,
                        ms.apply(150)
                                .word(Question.BEREITSCHAFTSPOTENTIAL, "early")
                                .word(Question.BETA_DESYNCHRONISATION, "present")
                                .word(Question.CORTICAL_CORRELATE, "absent")
                                .number(Question.DISTRACTION_RATIO, ALL, 0.2, 0.1, 0.3)
                                .word(Question.ENTRAINMENT, "entrained")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"casesFromTheHead", "casesFromBelow"})
    void aTextbookCaseIsRankedFirstAndNotUndetermined(Type type, Study study) {
        Origin origin = study.origin();

        assertThat(origin.ranking().getFirst().type())
                .as("%s", origin.ranking())
                .isEqualTo(type);
        assertThat(origin.verdict()).as("%s", origin.ranking().getFirst()).isNotEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void withoutAnyTestNoTypeIsPreferred() {
        Origin origin = new Study(60).origin();

        assertThat(origin.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(origin.nextTest()).contains("it needs");
        assertThat(origin.basis().getFirst()).contains("cortical 12.5 %");
    }

    @Test
    void whatWasNotDoneOrIsInconclusiveChangesNoProbability() {
        Origin bare = new Study(30).origin();
        Origin inconclusive = new Study(30)
                .word(Question.CORTICAL_CORRELATE, "inconclusive")
                .word(Question.C_REFLEX, "inconclusive")
                .origin();

        assertThat(inconclusive.ranking())
                .extracting(Candidate::probability)
                .isEqualTo(bare.ranking().stream().map(Candidate::probability).toList());
        assertThat(of(inconclusive, Type.CORTICAL).evidence())
                .anyMatch(
                        e -> e.direction() == Direction.INCONCLUSIVE && e.text().startsWith("C-reflex at rest"));
        assertThat(of(bare, Type.CORTICAL).evidence())
                .anyMatch(e -> e.direction() == Direction.MISSING && e.text().startsWith("C-reflex at rest"));
    }

    @Test
    void anAbsenceWithoutPowerIsInconclusive() {
        Study weak = new Study(30)
                .word(Question.CORTICAL_CORRELATE, "absent")
                .number(Question.SMALLEST_CORRELATE, ALL, 12, 10, 14);

        assertThat(of(weak.origin(), Type.CORTICAL).probability())
                .isEqualTo(of(new Study(30).origin(), Type.CORTICAL).probability());
        assertThat(of(weak.origin(), Type.CORTICAL).evidence())
                .anyMatch(
                        e -> e.direction() == Direction.INCONCLUSIVE && e.text().contains("could have been seen"));
    }

    @Test
    void noSingleTestMovesTheOddsMoreThanTenfold() {
        Origin with = new Study(60).word(Question.SPIKE_AND_WAVE, "present").origin();
        Origin bare = new Study(60).origin();

        double before = of(bare, Type.CORTICAL_SUBCORTICAL).probability()
                / of(bare, Type.PERIPHERAL).probability();
        double after = of(with, Type.CORTICAL_SUBCORTICAL).probability()
                / of(with, Type.PERIPHERAL).probability();
        assertThat(after / before).isLessThan(11);
    }

    @Test
    void aSecondTestOfTheSamePathwayCountsLess() {
        Study one = new Study(60).word(Question.BETA_DESYNCHRONISATION, "present");
        Study both = new Study(60)
                .word(Question.BETA_DESYNCHRONISATION, "present")
                .word(Question.BEREITSCHAFTSPOTENTIAL, "early");

        assertThat(of(both.origin(), Type.FUNCTIONAL).evidence())
                .anyMatch(e -> e.criterion().contains("weight 0.75"));
        assertThat(of(both.origin(), Type.FUNCTIONAL).probability())
                .isGreaterThan(of(one.origin(), Type.FUNCTIONAL).probability());
    }

    @Test
    void functionalJerksAreNeverNamedWithoutAPositiveSign() {
        Study likeIt = new Study(150)
                .word(Question.RECRUITMENT_ORDER, "variable")
                .number(Question.CONDUCTION_VELOCITY, ALL, 5, 4, 6)
                .number(Question.SLEEP_RATIO, ALL, 0.01, 0, 0.1)
                .word(Question.DISTRIBUTION, "mixed");

        assertThat(likeIt.origin().ranking().getFirst().type()).isEqualTo(Type.FUNCTIONAL);
        assertThat(likeIt.origin().verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void tremorClosesTheGateAndNothingIsRanked() {
        Origin origin = new Study(60).other(Activity.Kind.TREMOR, 10, 300).origin();

        assertThat(origin.doubted()).isTrue();
        assertThat(origin.ranking()).isEmpty();
        assertThat(origin.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(origin.gate().getFirst().text()).startsWith("more like tremor");
        assertThat(origin.nextTest()).contains("Accelerometer");
    }

    @Test
    void aStatedUrgeWithALateBereitschaftspotentialIsMoreLikeATic() {
        Origin origin = new Study(80)
                .said(3, 4, "urge before it")
                .word(Question.BEREITSCHAFTSPOTENTIAL, "late")
                .origin();

        assertThat(origin.gate().getFirst().text()).startsWith("more like tics");
    }

    @Test
    void aNamedTypeIsDescribedOnlyWhenItsKeyFeaturesFit() {
        Origin origin = new Study(30)
                .number(Question.ACTION_RATIO, ALL, 4, 3, 5)
                .word(Question.CORTICAL_CORRELATE, "inconclusive")
                .origin();

        assertThat(origin.descriptions()).extracting(Origin.Description::name).containsExactly("action myoclonus");
        assertThat(origin.descriptions().getFirst().open())
                .contains("a cortical potential before the jerks (inconclusive)");
    }

    @Test
    void theSameMeasurementsGiveTheSameRanking() {
        assertThat(new Study(42).origin()).isEqualTo(new Study(42).origin());
    }

    @Test
    void moreDoubtInAMeasurementNeverGivesMoreCertainty() {
        double sure = of(
                        new Study(30)
                                .number(Question.SLEEP_RATIO, ALL, 0.9, 0.8, 1)
                                .origin(),
                        Type.PERIPHERAL)
                .probability();
        double unsure = of(
                        new Study(30)
                                .number(Question.SLEEP_RATIO, ALL, 0.9, 0.1, 4)
                                .origin(),
                        Type.PERIPHERAL)
                .probability();

        assertThat(unsure).isLessThan(sure);
    }

    @Test
    void probabilitiesAddUpToOne() {
        double all = new Study(30)
                .origin().ranking().stream().mapToDouble(Candidate::probability).sum();

        assertThat(all).isCloseTo(1, within(1e-9));
    }

    @Test
    void theClearestOfManyStimuliCountsLessThanTheOnlyOne() {
        Study one = new Study(30).number(Question.STIMULUS_RESPONSE, "touch", 20, 5, 35);
        double alone = of(one.origin(), Type.CORTICAL).probability();
        for (String other : List.of("tap nose", "tap belly", "stretch wrist", "tap wrist")) {
            one.number(Question.STIMULUS_RESPONSE, other, 0, -10, 10.5);
        }

        assertThat(of(one.origin(), Type.CORTICAL).probability()).isLessThan(alone);
    }

    @Test
    void whereTheWholeHasNoRhythmASingleMuscleHasNone() {
        Study study = new Study(30).word(Question.PATTERN, "arrhythmic").missing(Question.FREQUENCY);
        double bare = of(study.origin(), Type.CORTICAL).probability();

        study.number(Question.FREQUENCY, "APB right", 0.2, 0.1, 0.3);

        assertThat(of(study.origin(), Type.CORTICAL).probability()).isEqualTo(bare);
    }

    @Test
    void everyRowOfLikelihoodsHasASourceAndEveryTypeIsCovered() {
        List<Examination> all = Criteria.builtIn().table().examinations();

        assertThat(all).hasSizeGreaterThan(20).allSatisfy(e -> {
            assertThat(e.needs()).isNotBlank();
            assertThat(e.rows()).allSatisfy(r -> assertThat(r.source()).isNotBlank());
        });
        assertThat(all).extracting(Examination::code).doesNotHaveDuplicates();
    }

    @Test
    void thePresenceNamesEachCriterionOnce() {
        assertThat(new Study(30).presence().reasons()).doesNotHaveDuplicates();
    }
}
