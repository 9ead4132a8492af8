package org.polymyo.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.polymyo.evaluation.Evaluation;
import org.polymyo.evaluation.Protocol;
import org.polymyo.evaluation.Report;
import org.polymyo.finding.Presence;
import org.polymyo.measure.Measurement;
import org.polymyo.measure.Question;
import org.polymyo.preparation.Execution;
import org.polymyo.recording.BodyPart;
import org.polymyo.recording.Placement;
import org.polymyo.recording.Recording;
import org.polymyo.recording.Side;
import org.polymyo.synthetic.BurstShape;
import org.polymyo.synthetic.Deed;
import org.polymyo.synthetic.IntervalLaw;
import org.polymyo.synthetic.MuscleSite;
import org.polymyo.synthetic.Scene;
import org.polymyo.synthetic.Sensors;
import org.polymyo.synthetic.Strength;
import tools.jackson.databind.json.JsonMapper;

/** From a moved limb to the documents, with the muscle that moves it and without. */
class AccelerometerReportTest {
    private static final String MUSCLE = "EMG R ECR";

    private static Recording recording() {
        var scene = Scene.of(90, 4).with(MuscleSite.of(MUSCLE, "extensor carpi radialis", Side.RIGHT, BodyPart.ARM));
        var jerks = Deed.Jerks.of(
                scene.span(),
                new IntervalLaw.Poisson(15, 1.5),
                new Deed.Burst(BurstShape.milliseconds(40, 5), Strength.decibels(25, 0.2)),
                Deed.Recruit.of(MUSCLE, 0));
        var hand = new Sensors.Limb("hand", Side.RIGHT, List.of(MUSCLE), 6, 0.02);
        return scene.with(jerks)
                .with(new Sensors(List.of(), List.of(hand), false))
                .generate()
                .recording();
    }

    private static Report report(Recording recording) {
        return Evaluation.of(recording, Protocol.defaults(), new Execution(1, 60, share -> {}));
    }

    private static Measurement answer(Report report, Question question) {
        return report.measurements().stream()
                .filter(m -> m.question() == question && m.about().equals(Measurement.WHOLE_RECORDING))
                .findFirst()
                .orElseThrow();
    }

    private static void written(Report report) throws Exception {
        byte[] json = ReportJson.write(report);
        assertThat(ReportJson.read(json)).isEqualTo(report);
        Path root = Path.of(System.getProperty("polymyo.root", ".."));
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(root.resolve("docs/reference/report.schema.json")));
        assertThat(schema.validate(JsonMapper.builder().build().readTree(json))).isEmpty();
        assertThat(new String(EventsTsv.write(report), StandardCharsets.UTF_8)).contains("\tmovement\tACC");
        assertThat(AnnotationsEdf.write(report)).isNotEmpty();
        assertThat(ReportHtml.write(report)).isNotEmpty();
    }

    @Test
    void aMovementJoinsTheJerkOfItsMuscle() throws Exception {
        Report report = report(recording());
        assertThat(answer(report, Question.ACCELERATION)).isInstanceOf(Measurement.Number.class);
        assertThat(answer(report, Question.MOVEMENT_DELAY))
                .isInstanceOfSatisfying(
                        Measurement.Number.class,
                        delay -> assertThat(delay.value()).isBetween(10.0, 60.0));
        written(report);
    }

    @Test
    void aSensorAloneGivesJerksAndARateButNoDurationPolarityOrOrigin() throws Exception {
        Recording both = recording();
        Report report = report(both.withChannels(both.channels().stream()
                .filter(c ->
                        c.placement() instanceof Placement.Segment || c.label().startsWith("ACC"))
                .toList()));
        assertThat(report.events().jerks()).hasSizeGreaterThan(8);
        assertThat(answer(report, Question.RATE)).isInstanceOf(Measurement.Number.class);
        assertThat(answer(report, Question.POLARITY)).isInstanceOf(Measurement.NotMeasurable.class);
        assertThat(answer(report, Question.BURST_DURATION)).isInstanceOf(Measurement.NotMeasurable.class);
        assertThat(report.presence().verdict()).isEqualTo(Presence.Verdict.UNDETERMINED);
        written(report);
    }
}
