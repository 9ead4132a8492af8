package org.polymyo.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.polymyo.document.ReportJson;
import org.polymyo.measure.Measurement;
import org.polymyo.measure.Question;
import org.polymyo.preparation.Execution;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.recording.BodyPart;
import org.polymyo.recording.Side;
import org.polymyo.synthetic.BurstShape;
import org.polymyo.synthetic.Deed;
import org.polymyo.synthetic.IntervalLaw;
import org.polymyo.synthetic.MuscleSite;
import org.polymyo.synthetic.Scene;
import org.polymyo.synthetic.Strength;

class EvaluationTest {
    private static Scene jerks() {
        return Scene.of(60, 1)
                .with(MuscleSite.of("EMG R APB", "abductor pollicis brevis", Side.RIGHT, BodyPart.ARM))
                .with(Deed.Jerks.of(
                        new TimeSpan(0, 60),
                        new IntervalLaw.Poisson(30, 0.6),
                        new Deed.Burst(BurstShape.milliseconds(31, 7), Strength.decibels(15, 0.2)),
                        Deed.Recruit.of("EMG R APB", 0)));
    }

    @Test
    void theMainPathRunsFromARecordingToAReportThatAnswersEveryQuestion() {
        Report report = Evaluation.of(jerks().generate().recording(), Protocol.defaults(), Execution.ordinary());

        assertThat(report.events().jerks()).hasSizeBetween(15, 45);
        assertThat(report.provenance().title()).matches("Recording [0-9a-f]{8}");
        assertThat(report.provenance().version()).matches("\\d+\\.\\d+\\.\\d+.*");
        assertThat(report.channels())
                .hasSameSizeAs(jerks().generate().recording().channels());
        assertThat(report.measurements().stream()
                        .filter(m -> m.about().equals(Measurement.WHOLE_RECORDING))
                        .map(Measurement::question)
                        .distinct())
                .containsAll(EnumSet.range(Question.POLARITY, Question.LATENCY));
    }

    @Test
    void threadsAndBlockSizeChangeNothing() {
        var recording = jerks().generate().recording();
        Report one = Evaluation.of(recording, Protocol.defaults(), new Execution(1, 20, share -> {}));
        Report two = Evaluation.of(recording, Protocol.defaults(), new Execution(2, 60, share -> {}));

        assertThat(ReportJson.write(two)).isEqualTo(ReportJson.write(one));
    }

    @Test
    void progressOnlyGrowsAndEndsWithEverythingDone() {
        List<Double> told = Collections.synchronizedList(new ArrayList<>());

        Evaluation.of(jerks().generate().recording(), Protocol.defaults(), new Execution(1, 60, told::add));

        assertThat(told).isSorted().last().isEqualTo(1.0);
    }
}
