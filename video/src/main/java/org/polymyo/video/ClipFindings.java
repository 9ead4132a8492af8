package org.polymyo.video;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.polymyo.evaluation.Observation;
import org.polymyo.event.Events;
import org.polymyo.measure.Question;
import org.polymyo.preparation.Prepared;
import org.polymyo.preparation.Step;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.recording.Annotation;
import org.polymyo.recording.Recording;
import org.polymyo.recording.Source;
import org.polymyo.recording.Study;
import org.polymyo.recording.Told;
import org.polymyo.video.clip.ClipFacts;
import org.polymyo.video.jerk.Found;
import org.polymyo.video.motion.ClipMotion;
import org.polymyo.video.motion.Part;
import org.polymyo.video.motion.Trace;

/** What was found in a clip, as the report takes it: the parts of the body as channels of a recording. */
final class ClipFindings {
    /** What movement alone can tell. */
    private static final EnumSet<Question> ANSWERED = EnumSet.of(
            Question.RATE,
            Question.PATTERN,
            Question.FREQUENCY,
            Question.DISTRIBUTION,
            Question.INTERVAL_VARIATION,
            Question.LOCAL_VARIATION,
            Question.POSTURE_RATIO,
            Question.ACTION_RATIO,
            Question.SLEEP_RATIO,
            Question.DISTRACTION_RATIO,
            Question.STIMULUS_RESPONSE,
            Question.STIMULUS_LATENCY,
            Question.CAPTURE,
            Question.DISPLACEMENT,
            Question.JERK_SEVERITY,
            Question.SMOOTHNESS,
            Question.SMALLEST_VISIBLE_JERK);

    private final Taken taken;
    private final ClipMotion motion;
    private final Map<Part, Found> found;
    private final VideoSettings settings;

    /** What was measured from begin to end. */
    ClipFindings(Taken taken, ClipMotion motion, Map<Part, Found> found, VideoSettings settings) {
        this.taken = taken;
        this.motion = motion;
        this.found = Map.copyOf(found);
        this.settings = settings;
    }

    Observation observation(Source source, Study told) {
        double[] times = motion.times();
        double seconds = times[times.length - 1] - times[0] + typicalStep();
        List<Annotation> mark = taken.synthetic()
                ? List.of(new Annotation(new TimeSpan(0, seconds), Recording.SYNTHETIC, Annotation.Author.DEVICE))
                : List.of();
        Recording recording = told.of(new Recording(
                source,
                Optional.empty(),
                seconds,
                motion.traces().stream()
                        .map(trace -> PartChannel.of(trace, 1 / typicalStep(), taken))
                        .toList(),
                mark,
                taken.defects()));
        Events events = PartEvents.of(found, settings.jerks(), taken.scale());
        var answers = new ClipAnswers(taken, motion, found, settings.jerks());
        return new Observation(
                new Prepared(recording, List.of(), List.of(), steps(), recording.defects()),
                events,
                answers.chapter(Told.of(recording.annotations())),
                EnumSet.complementOf(ANSWERED),
                settings.entries());
    }

    private double typicalStep() {
        double[] times = motion.times();
        return (times[times.length - 1] - times[0]) / (times.length - 1);
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>(taken.steps());
        for (Trace trace : motion.traces()) {
            steps.add(new Step("following", trace.part().words(), PartChannel.seen(trace)));
        }
        return steps;
    }

    /** What was done to the pictures of a clip. */
    static List<Step> ofPictures(ClipFacts facts, ClipMotion motion) {
        ClipMotion.View view = motion.view();
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(
                "decoding",
                "all parts",
                words(
                        "%s in %s, %d by %d pixels turned by %d degrees, analysed at %d by %d; %d frames at their true"
                                + " times; neither sound nor names, places and dates were read",
                        facts.codec(),
                        facts.container(),
                        facts.codedWidth(),
                        facts.codedHeight(),
                        facts.rotationDegrees(),
                        facts.width(),
                        facts.height(),
                        motion.times().length)));
        steps.add(new Step(
                "camera",
                "all parts",
                words(
                        "the camera's own movement (root mean square %.2f pixels a frame, known in %.0f %% of the time)"
                                + " was taken out by the background",
                        view.cameraPixels(), 100 * view.steadied())));
        return steps;
    }

    private static String words(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
