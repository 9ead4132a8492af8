package org.polymyo.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.polymyo.document.EventsTsv;
import org.polymyo.document.ReportJson;
import org.polymyo.evaluation.Protocol;
import org.polymyo.evaluation.Report;
import org.polymyo.event.Activity;
import org.polymyo.event.Polarity;
import org.polymyo.finding.Origin;
import org.polymyo.finding.Presence;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.measure.Measurement;
import org.polymyo.measure.Question;
import org.polymyo.preparation.Execution;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.recording.Annotation;
import org.polymyo.recording.Study;
import org.polymyo.video.clip.Frame;
import org.polymyo.video.landmark.Person;
import org.polymyo.video.landmark.PersonFinder;
import org.polymyo.video.synthetic.Deed;
import org.polymyo.video.synthetic.Deeds;
import org.polymyo.video.synthetic.DrawnFrames;
import org.polymyo.video.synthetic.Filming;
import org.polymyo.video.synthetic.Joint;
import org.polymyo.video.synthetic.KnownPerson;
import org.polymyo.video.synthetic.Scene;

/** From a drawn clip to its report. */
class ClipEvaluationTest {
    private static final Execution QUIETLY = new Execution(1, 60, share -> {});
    private static final Filming TRIPOD = Filming.tripod(30, 16);
    private static final List<Deed.Jerk> JERKS = Deeds.jerks(TRIPOD, Joint.LEFT_ELBOW, 3, 0.05, 5);
    private static final Scene SCENE = scene(TRIPOD, JERKS);

    private static Report report;

    private static Scene scene(Filming filming, List<Deed.Jerk> jerks) {
        List<Deed> deeds = new ArrayList<>(Deeds.stillness(filming, 5));
        deeds.addAll(jerks);
        return new Scene(filming, deeds, false, 5);
    }

    @BeforeAll
    static void evaluate() throws UnusableRecordingException {
        report = evaluated(SCENE, Protocol.defaults());
    }

    private static Report evaluated(Scene scene, Protocol protocol) throws UnusableRecordingException {
        return ClipEvaluation.with(protocol, VideoSettings.defaults(), QUIETLY)
                .of(new NoFile(), new DrawnFrames(scene), new KnownPerson(scene, 1))
                .report();
    }

    private static Optional<Measurement> answer(Report from, Question question, String about) {
        return from.measurements().stream()
                .filter(m -> m.question() == question && m.about().equals(about))
                .findFirst();
    }

    @Test
    void everyJerkIsAnEventOfItsPart() {
        List<Activity> parts = report.events().jerks().stream()
                .flatMap(j -> j.parts().stream())
                .filter(p -> p.channel().equals("left arm"))
                .toList();

        assertThat(parts).hasSize(JERKS.size()).allMatch(Activity.Sighting.class::isInstance);
        for (int i = 0; i < parts.size(); i++) {
            assertThat(Math.abs(
                            parts.get(i).span().startSeconds() - JERKS.get(i).onset()))
                    .isLessThan(0.04);
        }
    }

    @Test
    void theRateOfAPartIsOverItsWellSeenTime() {
        var rate =
                (Measurement.Number) answer(report, Question.RATE, "left arm").orElseThrow();
        double seen = report.channels().stream()
                .filter(c -> c.label().equals("left arm"))
                .findFirst()
                .orElseThrow()
                .coveredSeconds();

        assertThat(rate.n()).isEqualTo(JERKS.size());
        assertThat(rate.value()).isCloseTo(60 * JERKS.size() / seen, within(1e-6));
    }

    @Test
    void aVideoNeverTellsDurationPolarityOrOrigin() {
        assertThat(report.measurements())
                .extracting(Measurement::question)
                .doesNotContain(
                        Question.BURST_DURATION,
                        Question.SILENT_PERIOD_DURATION,
                        Question.POLARITY,
                        Question.CORTICAL_CORRELATE);
        assertThat(report.events().jerks()).allMatch(j -> j.polarity() == Polarity.UNTOLD);
        assertThat(report.presence().verdict()).isEqualTo(Presence.Verdict.UNDETERMINED);
        assertThat(report.origin().verdict()).isEqualTo(Origin.Verdict.UNDETERMINED);
    }

    @Test
    void theReportSaysHowWellTheClipWasFilmedAndWhatItCouldNotHaveShown() {
        assertThat(answer(report, Question.CAPTURE, Measurement.WHOLE_RECORDING))
                .isPresent();
        var smallest = (Measurement.Number)
                answer(report, Question.SMALLEST_VISIBLE_JERK, "left arm").orElseThrow();
        assertThat(smallest.value()).isBetween(0.1, 3.0);
    }

    @Test
    void aConditionThatSomebodySaidHasItsOwnSeverity() throws UnusableRecordingException {
        var posture = new Annotation(new TimeSpan(0, 8), "posture", Annotation.Author.PERSON);
        Report told = evaluated(SCENE, Protocol.defaults().telling(new Study(Map.of(), List.of(posture))));

        assertThat(answer(told, Question.JERK_SEVERITY, "left arm, posture")).isPresent();
        assertThat(((Measurement.Number)
                                answer(told, Question.JERK_SEVERITY, "left arm").orElseThrow())
                        .n())
                .isEqualTo(JERKS.size());
    }

    @Test
    void theSameClipGivesTheSameBytes() throws UnusableRecordingException {
        Report again = evaluated(SCENE, Protocol.defaults());

        assertThat(EventsTsv.write(again)).isEqualTo(EventsTsv.write(report));
        assertThat(ReportJson.write(again)).isEqualTo(ReportJson.write(report));
    }

    @Test
    void theReportComesBackFromItsJson() throws Exception {
        assertThat(ReportJson.write(ReportJson.read(ReportJson.write(report)))).isEqualTo(ReportJson.write(report));
    }

    @Test
    void fromEightFramesASecondNothingIsConcluded() throws UnusableRecordingException {
        Filming slow = Filming.tripod(8, 12);
        Report poor = evaluated(scene(slow, Deeds.jerks(slow, Joint.LEFT_ELBOW, 6, 0.05, 5)), Protocol.defaults());

        assertThat(poor.events().jerks()).isEmpty();
        assertThat(((Measurement.Category) answer(poor, Question.CAPTURE, Measurement.WHOLE_RECORDING)
                                .orElseThrow())
                        .value())
                .isEqualTo("not usable");
        assertThat(answer(poor, Question.RATE, Measurement.WHOLE_RECORDING))
                .get()
                .isInstanceOf(Measurement.NotMeasurable.class);
    }

    @Test
    void nobodyInViewIsSaid() {
        assertThatThrownBy(() -> ClipEvaluation.with(Protocol.defaults(), VideoSettings.defaults(), QUIETLY)
                        .of(new NoFile(), new DrawnFrames(scene(Filming.tripod(30, 1), List.of())), new Nobody()))
                .isInstanceOf(UnusableRecordingException.class)
                .hasMessageContaining("clip-nobody");
    }

    @Test
    void theWorkStopsWhenItIsAskedTo() {
        var stopping = new Execution(1, 60, share -> {
            throw new CancellationException();
        });
        assertThatThrownBy(() -> ClipEvaluation.with(Protocol.defaults(), VideoSettings.defaults(), stopping)
                        .of(
                                new NoFile(),
                                new WatchedFrames(new DrawnFrames(SCENE), stopping),
                                new KnownPerson(SCENE, 1)))
                .isInstanceOf(CancellationException.class);
    }

    /** Finds nobody. */
    private record Nobody() implements PersonFinder {
        @Override
        public Person in(Frame frame) {
            return Person.NOBODY;
        }

        @Override
        public int mostPeople() {
            return 0;
        }

        @Override
        public void close() {}
    }
}
