package org.polymyo.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.polymyo.recording.BodyPart.ARM;
import static org.polymyo.recording.BodyPart.FACE;
import static org.polymyo.recording.BodyPart.LEG;
import static org.polymyo.recording.BodyPart.NECK;
import static org.polymyo.recording.BodyPart.TRUNK;
import static org.polymyo.recording.BodyPart.UNKNOWN;
import static org.polymyo.recording.Side.LEFT;
import static org.polymyo.recording.Side.MIDLINE;
import static org.polymyo.recording.Side.RIGHT;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasuresTest {
    private static final String WHOLE = Measurement.WHOLE_RECORDING;

    private static Measurement answer(List<Measurement> all, Question question, String about) {
        return all.stream()
                .filter(m -> m.question() == question && m.about().equals(about))
                .findFirst()
                .orElseThrow();
    }

    private static Measurement.Number number(List<Measurement> all, Question question, String about) {
        return (Measurement.Number) answer(all, question, about);
    }

    private static String word(List<Measurement> all, Question question) {
        return answer(all, question, WHOLE) instanceof Measurement.Category c ? c.value() : "not measurable";
    }

    private static InventedEvents arm() {
        return new InventedEvents(120).muscle(ARM, RIGHT).muscle(ARM, RIGHT).muscle(LEG, RIGHT);
    }

    private static Stream<InventedEvents> oddInputs() {
        return Stream.of(
                new InventedEvents(60),
                arm(),
                arm().jerk(3, 0, Double.NaN, 5),
                arm().jerk(3, 0, 2, 5).jerk(9, 0, 1, 1),
                new InventedEvents(60).muscle(ARM, RIGHT).jerk(3, 0),
                arm().invalid(),
                arm().invalid().jerk(3, 0, 1, 2),
                arm().rate(250).jerk(3, 0, 2, 5),
                new InventedEvents(60)
                        .muscle(UNKNOWN, RIGHT)
                        .muscle(ARM, LEFT)
                        .jerk(3, 0, 1)
                        .lapse(5, 0.1),
                train(7, 0.08));
    }

    private static InventedEvents train(int jerks, double interval) {
        InventedEvents made = new InventedEvents(120).muscle(ARM, RIGHT);
        for (int i = 0; i < jerks; i++) {
            made.jerk(10 + i * interval, 0);
        }
        return made;
    }

    @ParameterizedTest
    @MethodSource("oddInputs")
    void everyQuestionIsAnsweredForTheWholeRecordingWhateverComes(InventedEvents made) {
        List<Measurement> all = made.measure();
        for (Question question : EnumSet.range(Question.POLARITY, Question.ANTICIPATION)) {
            assertThat(answer(all, question, WHOLE)).isNotNull();
        }
        assertThat(all).extracting(Measurement::question).isSorted();
        assertThat(Figures.with(MeasuringSettings.defaults()).of(made.prepared(), made.events()))
                .isNotNull();
    }

    @Test
    void noJerkInTwoMinutesIsARateBelowThreeInTwoMinutes() {
        var rate = number(arm().measure(), Question.RATE, WHOLE);
        assertThat(rate.value()).isZero();
        assertThat(rate.interval().high()).isCloseTo(2.9957 / 2, within(1e-3));
        assertThat(rate.method()).contains("no jerk found in 2.0 valid minutes, rate below 1.5 per minute");
    }

    @Test
    void tenSpreadJerksInTwoMinutesAreFiveAMinuteWithTheLimitsOfGarwood() {
        InventedEvents made = arm();
        for (int i = 0; i < 10; i++) {
            made.jerk(2.5 + 12 * i, 0, 1, Double.NaN);
        }
        List<Measurement> all = made.measure();

        assertThat(number(all, Question.RATE, WHOLE).value()).isEqualTo(5);
        assertThat(number(all, Question.RATE, WHOLE).interval().low()).isCloseTo(2.3977, within(1e-3));
        assertThat(number(all, Question.RATE, WHOLE).interval().high()).isCloseTo(9.1952, within(1e-3));
        assertThat(number(all, Question.RATE, "M2").value()).isZero();
        assertThat(number(all, Question.BURST_DURATION, "M0").value()).isCloseTo(30, within(1e-6));
        assertThat(number(all, Question.BURST_DURATION_FOOT, WHOLE).value()).isCloseTo(40, within(1e-6));
        assertThat(number(all, Question.SYNCHRONY, WHOLE).value()).isEqualTo(100);
    }

    @Test
    void clusteredJerksHaveAWiderIntervalThanPoisson() {
        InventedEvents made = new InventedEvents(600).muscle(ARM, RIGHT);
        for (int i = 0; i < 60; i++) {
            made.jerk(5.2 + 100 * (i / 10) + 0.4 * (i % 10), 0);
        }
        var rate = number(made.measure(), Question.RATE, WHOLE);

        assertThat(rate.method()).contains("cluster");
        assertThat(rate.interval().width())
                .isGreaterThan(1.5 * Counts.poisson(60).width() / 10);
    }

    @Test
    void slowChannelsGiveRatesButNoDurations() {
        List<Measurement> all = arm().rate(250).jerk(3, 0, 2, 5).measure();

        assertThat(answer(all, Question.BURST_DURATION, "M0")).isInstanceOf(Measurement.NotMeasurable.class);
        assertThat(number(all, Question.RATE, "M0").n()).isEqualTo(1);
    }

    @Test
    void silentPeriodsAreCountedPerMinuteOfHeldContraction() {
        InventedEvents made = new InventedEvents(120).muscle(ARM, RIGHT);
        for (int i = 0; i < 8; i++) {
            made.lapse(5 + 10 * i, 0.1);
        }
        List<Measurement> all = made.measure();

        assertThat(number(all, Question.SILENT_PERIOD_RATE, WHOLE).value()).isCloseTo(8, within(1e-9));
        assertThat(number(all, Question.SILENT_PERIOD_DURATION, "M0").value()).isCloseTo(100, within(1e-6));
        assertThat(word(all, Question.POLARITY)).isEqualTo("negative");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void jerksWithAnEvenBeatAreRhythmicAndTheirFrequencyIsTold(long seed) {
        Random chance = new Random(seed);
        InventedEvents made = new InventedEvents(120).muscle(ARM, RIGHT);
        double at = 1;
        for (int i = 0; i < 60; i++) {
            made.jerk(at, 0);
            at += 0.5 + 0.05 * chance.nextGaussian();
        }
        List<Measurement> all = made.measure();

        assertThat(word(all, Question.PATTERN)).isEqualTo("rhythmic");
        assertThat(number(all, Question.FREQUENCY, WHOLE).value()).isCloseTo(2, within(0.1));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void randomJerksAreNotRhythmicAndHaveNoFrequency(long seed) {
        Random chance = new Random(seed);
        InventedEvents made = new InventedEvents(600).muscle(ARM, RIGHT);
        double at = 1;
        for (int i = 0; i < 80; i++) {
            made.jerk(at, 0);
            at += 0.3 - 4 * StrictMath.log(1 - chance.nextDouble());
        }
        List<Measurement> all = made.measure();

        assertThat(word(all, Question.PATTERN)).isIn("arrhythmic", "isolated");
        assertThat(answer(all, Question.FREQUENCY, WHOLE)).isInstanceOf(Measurement.NotMeasurable.class);
    }

    @Test
    void runsOfJerksAreTrainsAndTheirFrequencyIsThatInsideThem() {
        InventedEvents made = new InventedEvents(600).muscle(ARM, RIGHT);
        for (int i = 0; i < 60; i++) {
            made.jerk(5 + 80 * (i / 10) + 0.08 * (i % 10), 0);
        }
        List<Measurement> all = made.measure();

        assertThat(word(all, Question.PATTERN)).isEqualTo("in trains");
        assertThat(number(all, Question.FREQUENCY, WHOLE).value()).isCloseTo(12.5, within(0.01));
    }

    @Test
    void aFixedOrderIsEstablishedAndItsLatenciesAreThoseMade() {
        InventedEvents made = arm();
        Random chance = new Random(3);
        for (int i = 0; i < 30; i++) {
            made.jerk(2 + 3.7 * i, 10 + chance.nextGaussian(), 0, 25 + chance.nextGaussian());
        }
        List<Measurement> all = made.measure();

        assertThat(word(all, Question.RECRUITMENT_ORDER)).isEqualTo("established");
        assertThat(((Measurement.Category) answer(all, Question.RECRUITMENT_ORDER, WHOLE)).basis())
                .startsWith("M1 → M0 → M2");
        assertThat(number(all, Question.LATENCY, "M0").value()).isCloseTo(10, within(1.0));
        assertThat(number(all, Question.LATENCY, "M2").interval().low()).isLessThan(25);
        assertThat(number(all, Question.LATENCY, "M2").interval().high()).isGreaterThan(24);
    }

    @Test
    void electrodesThatRecordTheSameMuscleHaveNoOrder() {
        List<Measurement> all = repeat(arm().oneSignal(), 0, 5, 9);

        assertThat(((Measurement.NotMeasurable) answer(all, Question.RECRUITMENT_ORDER, WHOLE)).reason())
                .contains("cross-talk is likely");
    }

    @Test
    void aRandomOrderIsVariable() {
        InventedEvents made = arm();
        Random chance = new Random(8);
        for (int i = 0; i < 40; i++) {
            made.jerk(2 + 2.9 * i, 20 * chance.nextDouble(), 20 * chance.nextDouble(), 20 * chance.nextDouble());
        }

        assertThat(word(made.measure(), Question.RECRUITMENT_ORDER)).isEqualTo("variable");
    }

    @Test
    void distributionFollowsTheRules() {
        double none = Double.NaN;
        assertThat(word(repeat(arm(), 0, 1, none), Question.DISTRIBUTION)).isEqualTo("focal");
        InventedEvents body =
                new InventedEvents(120).muscle(FACE, RIGHT).muscle(ARM, RIGHT).muscle(ARM, LEFT);
        assertThat(word(repeat(body, 0, 5, 6), Question.DISTRIBUTION)).isEqualTo("generalised");
        InventedEvents trunk = new InventedEvents(120)
                .muscle(NECK, MIDLINE)
                .muscle(TRUNK, MIDLINE)
                .muscle(LEG, LEFT);
        assertThat(word(repeat(trunk, 0, 5, none), Question.DISTRIBUTION)).isEqualTo("axial");
        InventedEvents half =
                new InventedEvents(120).muscle(ARM, RIGHT).muscle(LEG, RIGHT).muscle(ARM, LEFT);
        assertThat(word(repeat(half, 0, 5, none), Question.DISTRIBUTION)).isEqualTo("hemi");
        InventedEvents arms =
                new InventedEvents(120).muscle(ARM, RIGHT).muscle(ARM, LEFT).muscle(LEG, LEFT);
        assertThat(word(repeat(arms, 0, 5, none), Question.DISTRIBUTION)).isEqualTo("segmental");
        InventedEvents apart =
                new InventedEvents(120).muscle(ARM, RIGHT).muscle(LEG, LEFT).muscle(FACE, LEFT);
        for (int i = 0; i < 20; i++) {
            apart.jerk(2 + 5 * i, i % 2 == 0 ? 0 : none, i % 2 == 0 ? none : 0, none);
        }
        assertThat(word(apart.measure(), Question.DISTRIBUTION)).isEqualTo("multifocal");
    }

    private static List<Measurement> repeat(InventedEvents made, double... delays) {
        for (int i = 0; i < 20; i++) {
            made.jerk(2 + 5.3 * i, delays);
        }
        return made.measure();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void shiftingAllEventsInTimeShiftsNothingElse(long seed) {
        InventedEvents early = arm();
        InventedEvents late = arm();
        Random chance = new Random(seed);
        for (int i = 0; i < 25; i++) {
            double at = 6 + 4 * i + chance.nextDouble();
            double second = 4 + 5 * chance.nextDouble();
            early.jerk(at, 0, second, 15);
            late.jerk(at + 5, 0, second, 15);
        }

        List<Measurement> before = early.measure();
        List<Measurement> after = late.measure();
        for (Question question :
                List.of(Question.RECRUITMENT_ORDER, Question.DISTRIBUTION, Question.PATTERN, Question.POLARITY)) {
            assertThat(word(after, question)).isEqualTo(word(before, question));
        }
        assertThat(number(after, Question.LATENCY, "M1").value())
                .isCloseTo(number(before, Question.LATENCY, "M1").value(), within(1e-6));
        assertThat(number(after, Question.BURST_DURATION, "M1").value())
                .isCloseTo(number(before, Question.BURST_DURATION, "M1").value(), within(1e-6));
    }

    @Test
    void theOrderOfTheChannelsDoesNotMatter() {
        InventedEvents forth = new InventedEvents(120).muscle(ARM, RIGHT).muscle(LEG, RIGHT);
        InventedEvents back = new InventedEvents(120).muscle(LEG, RIGHT).muscle(ARM, RIGHT);
        Random chance = new Random(4);
        for (int i = 0; i < 25; i++) {
            double at = 3 + 4.5 * i;
            double delay = 8 + 2 * chance.nextGaussian();
            forth.jerk(at, 0, delay);
            back.jerk(at, delay, 0);
        }

        assertThat(number(back.measure(), Question.LATENCY, "M0").value())
                .isCloseTo(number(forth.measure(), Question.LATENCY, "M1").value(), within(1e-6));
        for (Question question : List.of(Question.RATE, Question.SYNCHRONY, Question.BURST_DURATION)) {
            assertThat(number(back.measure(), question, WHOLE).value())
                    .isCloseTo(number(forth.measure(), question, WHOLE).value(), within(1e-6));
        }
    }
}
