package org.polymyo.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.polymyo.evaluation.Rereading.Reread;
import org.polymyo.event.Activity;
import org.polymyo.event.Jerk;
import org.polymyo.event.MarkedByHand;
import org.polymyo.event.Polarity;
import org.polymyo.measure.Measurement;
import org.polymyo.measure.Question;
import org.polymyo.preparation.Execution;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.recording.BodyPart;
import org.polymyo.recording.Recording;
import org.polymyo.recording.Side;
import org.polymyo.synthetic.BurstShape;
import org.polymyo.synthetic.Deed;
import org.polymyo.synthetic.IntervalLaw;
import org.polymyo.synthetic.MuscleSite;
import org.polymyo.synthetic.Scene;
import org.polymyo.synthetic.Strength;

class RereadingTest {
    private static final Recording RECORDING = Scene.of(60, 1)
            .with(MuscleSite.of("EMG R APB", "abductor pollicis brevis", Side.RIGHT, BodyPart.ARM))
            .with(Deed.Jerks.of(
                    new TimeSpan(0, 60),
                    new IntervalLaw.Poisson(30, 0.6),
                    new Deed.Burst(BurstShape.milliseconds(31, 7), Strength.decibels(15, 0.2)),
                    Deed.Recruit.of("EMG R APB", 0)))
            .generate()
            .recording();
    private static final Report REPORT = Evaluation.of(RECORDING, Protocol.defaults(), Execution.ordinary());

    private static Reread asFound(Jerk jerk) {
        return new Reread(jerk.polarity(), jerk.parts(), List.of());
    }

    private static List<Measurement> measured(List<Reread> jerks) {
        return new Rereading(jerks).measured(RECORDING, REPORT, Protocol.defaults(), Execution.ordinary());
    }

    private static Measurement.Number number(List<Measurement> answers, Question question) {
        return answers.stream()
                .filter(answer -> answer.question() == question)
                .filter(Measurement.Number.class::isInstance)
                .map(Measurement.Number.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoChangesNothingGetsWhatTheSoftwareMeasured() {
        List<Measurement> answers = measured(
                REPORT.events().jerks().stream().map(RereadingTest::asFound).toList());

        assertThat(REPORT.measurements()).containsAll(answers);
    }

    @Test
    void rejectedJerksAreNotCounted() {
        List<Jerk> all = REPORT.events().jerks();
        List<Measurement> answers = measured(
                all.stream().limit(all.size() / 2).map(RereadingTest::asFound).toList());

        double before = number(REPORT.measurements(), Question.RATE).value();
        assertThat(number(answers, Question.RATE).n()).isEqualTo(all.size() / 2);
        assertThat(number(answers, Question.RATE).value()).isLessThan(before * 0.6);
    }

    @Test
    void aBurstMarkedByHandMeasuresAsTheSameBurstFoundByTheSoftware() {
        List<Reread> jerks = new ArrayList<>(
                REPORT.events().jerks().stream().map(RereadingTest::asFound).toList());
        Activity first = jerks.removeFirst().found().getFirst();
        jerks.add(new Reread(
                Polarity.POSITIVE, List.of(), List.of(new MarkedByHand(first.channel(), first.span(), false))));
        List<Measurement> answers = measured(jerks);

        assertThat(number(answers, Question.RATE)).isEqualTo(number(REPORT.measurements(), Question.RATE));
        double amplitude = number(REPORT.measurements(), Question.AMPLITUDE).value();
        assertThat(number(answers, Question.AMPLITUDE).value()).isCloseTo(amplitude, within(amplitude * 0.05));
    }

    @Test
    void aMarkWhereNothingWasRecordedIsNotCounted() {
        var nowhere = new MarkedByHand("EMG R APB", new TimeSpan(3600, 3600.05), false);
        var onNoMuscle = new MarkedByHand("EEG Cz", new TimeSpan(10, 10.05), false);
        List<Measurement> answers = measured(List.of(
                new Reread(Polarity.POSITIVE, List.of(), List.of(nowhere)),
                new Reread(Polarity.POSITIVE, List.of(), List.of(onNoMuscle))));

        assertThat(number(answers, Question.RATE).n()).isZero();
    }
}
