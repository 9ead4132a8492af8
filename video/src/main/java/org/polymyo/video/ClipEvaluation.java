package org.polymyo.video;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.polymyo.evaluation.Evaluation;
import org.polymyo.evaluation.Observation;
import org.polymyo.evaluation.Protocol;
import org.polymyo.evaluation.Report;
import org.polymyo.format.FileProblem;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.preparation.Execution;
import org.polymyo.preparation.Step;
import org.polymyo.recording.Source;
import org.polymyo.video.clip.ClipFacts;
import org.polymyo.video.clip.Frames;
import org.polymyo.video.decoding.ClipFile;
import org.polymyo.video.jerk.Found;
import org.polymyo.video.jerk.JerkFinder;
import org.polymyo.video.landmark.PersonFinder;
import org.polymyo.video.motion.BodyMotion;
import org.polymyo.video.motion.ClipMotion;
import org.polymyo.video.motion.Part;
import org.polymyo.video.motion.Trace;
import org.polymyo.video.pose.PatientFinder;
import org.polymyo.video.series.PointFinder;
import org.polymyo.video.series.PointSeries;

/** From a clip to a report: decode, find the person, follow the body, find jerks, say what could not have been seen. */
public final class ClipEvaluation {
    private static final double WATCHED = 0.95;

    /** Encoding a photograph as a video brings less than this. */
    private static final double STILL_PIXELS = 0.1;

    private final Protocol protocol;
    private final VideoSettings settings;
    private final Execution execution;
    private final Optional<KnownLength> known;
    private final Optional<PointSeries> guide;

    private ClipEvaluation(
            Protocol protocol,
            VideoSettings settings,
            Execution execution,
            Optional<KnownLength> known,
            Optional<PointSeries> guide) {
        this.guide = guide;
        this.protocol = protocol;
        this.settings = settings;
        this.execution = execution;
        this.known = known;
    }

    /**
     * An evaluation of clips.
     *
     * @param protocol what a person chose about the report
     * @param settings what a person chose about the video
     * @param execution how to run; never changes the result
     * @return the evaluation
     */
    public static ClipEvaluation with(Protocol protocol, VideoSettings settings, Execution execution) {
        return new ClipEvaluation(protocol, settings, execution, Optional.empty(), Optional.empty());
    }

    /**
     * The same with a length that is known, so that lengths are millimetres.
     *
     * @param length the length, or nothing, which leaves them pixels
     * @return the evaluation
     */
    public ClipEvaluation scaled(Optional<KnownLength> length) {
        return new ClipEvaluation(protocol, settings, execution, length, guide);
    }

    /**
     * The same with points that say where the person is, in place of the networks; how it moves is still measured in the
     * pictures.
     *
     * @param points in pixels of the upright video from its first picture on, or nothing, which leaves it to the networks
     * @return the evaluation
     */
    public ClipEvaluation guided(Optional<PointSeries> points) {
        return new ClipEvaluation(protocol, settings, execution, known, points);
    }

    /**
     * Evaluates a clip.
     *
     * @param clip the clip
     * @return the clip with its report
     * @throws UnusableRecordingException if the clip cannot be read, or nobody is seen in it
     * @throws java.util.concurrent.CancellationException if the execution was stopped
     */
    public EvaluatedClip of(ClipFile clip) throws UnusableRecordingException {
        try (Source source = clip.source();
                Frames frames =
                        with(protocol, settings, execution.within(0, WATCHED)).frames(clip);
                PersonFinder finder = finder(frames.facts())) {
            return of(source, frames, finder);
        } catch (IOException e) {
            throw FileProblem.FILE_UNREADABLE.at(
                    "file", "readable bytes", e.getClass().getSimpleName());
        }
    }

    /**
     * The pictures of a clip as they are evaluated: at the size and on the clock of the report, telling how far they are.
     *
     * @param clip the clip
     * @return the pictures; the caller closes them
     * @throws UnusableRecordingException if the clip cannot be read
     */
    public Frames frames(ClipFile clip) throws UnusableRecordingException {
        return new WatchedFrames(clip.frames(settings.decoding()), execution);
    }

    /**
     * Evaluates pictures from anywhere.
     *
     * @param source where they come from; not closed
     * @param frames the pictures; read to their end, not closed
     * @param finder finds the patient; not closed
     * @return the clip with its report
     * @throws UnusableRecordingException if the pictures cannot be read on, or nobody is seen in them
     */
    public EvaluatedClip of(Source source, Frames frames, PersonFinder finder) throws UnusableRecordingException {
        LitFrames lit = new LitFrames(frames);
        ClipMotion motion = BodyMotion.of(lit, finder, settings.motion());
        if (motion.times().length < 2) {
            throw Unwatchable.CLIP_ONE_PICTURE.at("pictures", "2 or more that differ", "one");
        }
        if (motion.traces().isEmpty()) {
            throw Unwatchable.CLIP_NOBODY.at("pictures", "a person whose trunk, head or limbs are seen", "none");
        }
        if (motion.traces().stream().mapToDouble(Trace::reach).max().orElse(0) < STILL_PIXELS) {
            throw Unwatchable.CLIP_ONE_PICTURE.at("pictures", "a person who at least breathes", "nothing that moves");
        }
        Capture capture = Capture.of(frames.facts(), motion, settings.capture());
        Map<Part, Found> found = new EnumMap<>(Part.class);
        if (capture.usable()) {
            motion.traces().forEach(trace -> found.put(trace.part(), JerkFinder.in(trace, settings.jerks())));
        }
        Scale scale = scale(frames.facts(), motion);
        List<Step> steps = new ArrayList<>(ClipFindings.ofPictures(frames.facts(), motion));
        steps.add(new Step("scale", "all parts", scale.words()));
        var taken = new Taken(true, frames.facts().synthetic(), steps, frames.defects(), capture, scale);
        var clip = new ClipFindings(taken, motion, found, settings);
        Observation observation = clip.observation(source, protocol.told());
        Report report = Evaluation.conclude(observation, protocol, execution.within(WATCHED, 1));
        return new EvaluatedClip(report, observation.prepared().recording(), motion, found, lit.light(), capture);
    }

    /** Pixels were counted in the upright video, which may have been made smaller to be analysed. */
    private Scale scale(ClipFacts facts, ClipMotion motion) throws UnusableRecordingException {
        if (known.isEmpty()) {
            return Scale.PIXELS;
        }
        return known.get().scale(shrunk(facts), span -> SeenLength.of(motion.sights(), span));
    }

    private PersonFinder finder(ClipFacts facts) throws IOException, UnusableRecordingException {
        return guide.isPresent() ? new PointFinder(guide.get(), shrunk(facts)) : PatientFinder.of(settings.landmarks());
    }

    private static double shrunk(ClipFacts facts) {
        boolean turned = facts.rotationDegrees() % 180 != 0;
        return (double) facts.width() / (turned ? facts.codedHeight() : facts.codedWidth());
    }
}
