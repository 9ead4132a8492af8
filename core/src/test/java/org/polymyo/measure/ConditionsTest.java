package org.polymyo.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.polymyo.recording.BodyPart.ARM;
import static org.polymyo.recording.Side.RIGHT;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class ConditionsTest {
    private static final String WHOLE = Measurement.WHOLE_RECORDING;

    private static Measurement answer(List<Measurement> all, Question question) {
        return all.stream()
                .filter(m -> m.question() == question && m.about().equals(WHOLE))
                .findFirst()
                .orElseThrow();
    }

    private static Measurement.Number number(List<Measurement> all, Question question) {
        assertThat(answer(all, question)).isInstanceOf(Measurement.Number.class);
        return (Measurement.Number) answer(all, question);
    }

    private static InventedEvents arm(double seconds, double... onsets) {
        InventedEvents made = new InventedEvents(seconds).muscle(ARM, RIGHT);
        Arrays.stream(onsets).sorted().forEach(t -> made.jerk(t, 0));
        return made;
    }

    private static double[] every(double from, double to, double step) {
        return DoubleStream.iterate(from, t -> t < to, t -> t + step).toArray();
    }

    @Test
    void nobodySaidWhatWasDoneSoNothingIsCompared() {
        List<Measurement> all = arm(60, every(1, 60, 3)).measure();
        assertThat(answer(all, Question.ACTION_RATIO))
                .isInstanceOfSatisfying(
                        Measurement.NotMeasurable.class,
                        none -> assertThat(none.reason()).contains("annotation"));
        assertThat(answer(all, Question.STIMULUS_RESPONSE)).isInstanceOf(Measurement.NotMeasurable.class);
        assertThat(answer(all, Question.HABITUATION)).isInstanceOf(Measurement.NotMeasurable.class);
        assertThat(answer(all, Question.ANTICIPATION)).isInstanceOf(Measurement.NotMeasurable.class);
        assertThat(answer(all, Question.ENTRAINMENT)).isInstanceOf(Measurement.NotMeasurable.class);
    }

    @Test
    void twentyJerksInAMinuteOfActionOverFiveInAMinuteOfRestAreFourTimesAsMany() {
        double[] onsets = DoubleStream.concat(Arrays.stream(every(5, 60, 12)), Arrays.stream(every(61, 120, 3)))
                .toArray();
        var ratio = number(
                arm(120, onsets)
                        .said(0, 60, "rest")
                        .said(60, 120, "Action: finger to nose")
                        .measure(),
                Question.ACTION_RATIO);
        assertThat(ratio.value()).isCloseTo(4, within(1e-9));
        // SciPy 1: beta.ppf(.025, 20, 6) and beta.ppf(.975, 21, 5), as odds
        assertThat(ratio.interval().low()).isCloseTo(1.45678, within(1e-4));
        assertThat(ratio.interval().high()).isCloseTo(13.63883, within(1e-4));
        assertThat(ratio.method()).contains("20 jerks in 1.0 min of action over 5 in 1.0 min of rest");
    }

    @Test
    void restHoldsNoTaskThatWasSaidWithinIt() {
        double[] onsets = DoubleStream.concat(Arrays.stream(every(2, 60, 6)), Arrays.stream(every(60.5, 120, 2)))
                .toArray();
        var ratio = number(
                arm(120, onsets).said(0, 120, "rest").said(60, 120, "posture").measure(), Question.POSTURE_RATIO);
        assertThat(ratio.value()).isCloseTo(3, within(1e-9));
    }

    @Test
    void noJerkAtRestLeavesTheRatioOpenAbove() {
        var ratio = number(
                arm(120, every(61, 120, 3))
                        .said(0, 60, "rest")
                        .said(60, 120, "posture")
                        .measure(),
                Question.POSTURE_RATIO);
        assertThat(ratio.interval().high()).isInfinite();
        assertThat(ratio.interval().low()).isGreaterThan(3);
        assertThat(ratio.quality()).isEqualTo(Quality.POOR);
    }

    @Test
    void aConditionTooShortIsNotCompared() {
        var all = arm(120, every(1, 120, 3))
                .said(0, 60, "rest")
                .said(60, 65, "sleep")
                .measure();
        assertThat(answer(all, Question.SLEEP_RATIO)).isInstanceOf(Measurement.NotMeasurable.class);
    }

    private static InventedEvents touched(int stimuli, double share, double latency, long seed) {
        Random chance = new Random(seed);
        double seconds = 8.0 * stimuli + 10;
        InventedEvents made = new InventedEvents(seconds).muscle(ARM, RIGHT);
        for (int i = 0; i < stimuli; i++) {
            double at = 5 + 8 * i + 2 * chance.nextDouble();
            made.said(at, at, "stimulus: touch right hand");
            if (chance.nextDouble() < share) {
                made.jerk(at + latency + 0.004 * chance.nextGaussian(), 0);
            }
            made.jerk(at + 3.3, 0);
        }
        return made;
    }

    @Test
    void answersToTouchAreToldWithTheirLatency() {
        List<Measurement> all = touched(40, 0.6, 0.06, 3).measure();
        assertThat(number(all, Question.STIMULUS_RESPONSE).value()).isBetween(40.0, 80.0);
        assertThat(number(all, Question.STIMULUS_RESPONSE).interval().low()).isGreaterThan(25);
        assertThat(number(all, Question.STIMULUS_LATENCY).value()).isCloseTo(60, within(2.0));
        assertThat(number(all, Question.STIMULUS_LATENCY).method()).contains("jitter");
    }

    @Test
    void lateAnswersAreNoReflex() {
        List<Measurement> all = touched(40, 0.8, 0.25, 4).measure();
        assertThat(number(all, Question.STIMULUS_RESPONSE).interval().low()).isLessThanOrEqualTo(0);
        assertThat(number(all, Question.STIMULUS_LATENCY).value()).isCloseTo(250, within(3.0));
    }

    @Test
    void withoutAnswersThereIsNoLatency() {
        List<Measurement> all = touched(40, 0, 0.06, 5).measure();
        assertThat(answer(all, Question.STIMULUS_LATENCY)).isInstanceOf(Measurement.NotMeasurable.class);
    }

    @Test
    void anAnswerThatWanesHasOddsBelowOne() {
        InventedEvents made = new InventedEvents(400).muscle(ARM, RIGHT);
        Random chance = new Random(6);
        for (int i = 0; i < 48; i++) {
            double at = 5 + 8 * i + 2 * chance.nextDouble();
            made.said(at, at, "stimulus: sound");
            if (chance.nextDouble() < 1 / (1 + Math.exp((i - 20) / 5.0))) {
                made.jerk(at + 0.07, 0);
            }
        }
        assertThat(number(made.measure(), Question.HABITUATION).interval().high())
                .isLessThan(1);
    }

    @Test
    void jerksBeforeRegularStimuliAreAnticipation() {
        InventedEvents made = new InventedEvents(200).muscle(ARM, RIGHT);
        for (int i = 0; i < 30; i++) {
            double at = 5 + 6 * i;
            if (i % 2 == 0) {
                made.jerk(at - 0.25, 0);
            }
            made.said(at, at, "stimulus: tap nose");
        }
        assertThat(number(made.measure(), Question.ANTICIPATION).interval().low())
                .isGreaterThan(20);
    }

    @Test
    void jerksThatFollowTheTapsAreEntrained() {
        Random chance = new Random(9);
        InventedEvents follows = new InventedEvents(60).muscle(ARM, RIGHT).said(10, 50, "tapping 2 Hz");
        InventedEvents own = new InventedEvents(60).muscle(ARM, RIGHT).said(10, 50, "tapping 2 Hz");
        double t = 10;
        for (int i = 1; i < 70; i++) {
            follows.jerk(10 + 0.5 * i + 0.03 * chance.nextGaussian(), 0);
            t += 0.2 - 0.4 * Math.log(1 - chance.nextDouble());
            own.jerk(t, 0);
        }
        assertThat(((Measurement.Category) answer(follows.measure(), Question.ENTRAINMENT)).value())
                .isEqualTo("entrained");
        assertThat(((Measurement.Category) answer(own.measure(), Question.ENTRAINMENT)).value())
                .isEqualTo("not entrained");
    }
}
