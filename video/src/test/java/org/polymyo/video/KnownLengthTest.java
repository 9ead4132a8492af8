package org.polymyo.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.polymyo.evaluation.Protocol;
import org.polymyo.evaluation.Report;
import org.polymyo.event.Activity;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.measure.Measurement;
import org.polymyo.measure.Question;
import org.polymyo.preparation.Execution;
import org.polymyo.video.synthetic.Deed;
import org.polymyo.video.synthetic.Deeds;
import org.polymyo.video.synthetic.DrawnFrames;
import org.polymyo.video.synthetic.Filming;
import org.polymyo.video.synthetic.Joint;
import org.polymyo.video.synthetic.KnownPerson;
import org.polymyo.video.synthetic.Scene;

class KnownLengthTest {
    private static Report report(Optional<KnownLength> known) throws UnusableRecordingException {
        Filming filming = Filming.tripod(30, 12);
        List<Deed> deeds = new ArrayList<>(Deeds.stillness(filming, 6));
        deeds.addAll(Deeds.jerks(filming, Joint.LEFT_ELBOW, 5, 0.05, 6));
        Scene scene = new Scene(filming, deeds, false, 6);
        return ClipEvaluation.with(Protocol.defaults(), VideoSettings.defaults(), Execution.ordinary())
                .scaled(known)
                .of(new NoFile(), new DrawnFrames(scene), new KnownPerson(scene, 1))
                .report();
    }

    private static List<Activity.Sighting> sightings(Report report) {
        return report.events().jerks().stream()
                .flatMap(j -> j.parts().stream())
                .map(Activity.Sighting.class::cast)
                .toList();
    }

    @Test
    void lengthsAreMillimetresWithAScaleAndSeverityStaysAsItIs() throws UnusableRecordingException {
        Report pixels = report(Optional.empty());
        Report scaled = report(Optional.of(KnownLength.parse("200px=50cm")));

        List<Activity.Sighting> before = sightings(pixels);
        List<Activity.Sighting> after = sightings(scaled);
        assertThat(after).hasSameSizeAs(before).isNotEmpty();
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i).unit().symbol()).isEqualTo("mm");
            assertThat(after.get(i).displacement())
                    .isCloseTo(2.5 * before.get(i).displacement(), within(1e-9));
            assertThat(after.get(i).peakSpeed()).isCloseTo(2.5 * before.get(i).peakSpeed(), within(1e-9));
        }
        assertThat(answers(scaled, Question.JERK_SEVERITY)).isEqualTo(answers(pixels, Question.JERK_SEVERITY));
        assertThat(scaled.steps())
                .anyMatch(s -> s.name().equals("scale") && s.description().contains("is 2.500 mm"));
    }

    private static List<Measurement> answers(Report report, Question question) {
        return report.measurements().stream()
                .filter(m -> m.question() == question)
                .toList();
    }

    @Test
    void aPartOfTheBodyGivesTheScaleAsItIsSeen() throws UnusableRecordingException {
        Scale scale = KnownLength.parse("shoulders=0.4m").scale(1, span -> 160);

        assertThat(scale.perPixel()).isCloseTo(2.5, within(1e-12));
        assertThatThrownBy(() -> KnownLength.parse("shank=400mm").scale(1, span -> 0))
                .isInstanceOf(UnusableRecordingException.class)
                .hasMessageContaining("scale-not-seen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "shoulders", "shoulders=0mm", "nose=3mm", "0px=3mm", "12px=3", "1.2.3px=4mm", "pixels=4mm"})
    void whatIsNoLengthIsRefused(String text) {
        assertThatThrownBy(() -> KnownLength.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
