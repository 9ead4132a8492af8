package org.polymyo.video;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.polymyo.evaluation.Evaluation;
import org.polymyo.evaluation.Observation;
import org.polymyo.evaluation.Protocol;
import org.polymyo.evaluation.Report;
import org.polymyo.format.FileProblem;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.preparation.Execution;
import org.polymyo.preparation.Step;
import org.polymyo.quantity.Unit;
import org.polymyo.recording.Source;
import org.polymyo.video.clip.ClipFacts;
import org.polymyo.video.clip.Light;
import org.polymyo.video.jerk.Found;
import org.polymyo.video.jerk.JerkFinder;
import org.polymyo.video.motion.ClipMotion;
import org.polymyo.video.motion.Part;
import org.polymyo.video.series.PointFiles;
import org.polymyo.video.series.PointSeries;
import org.polymyo.video.series.SeriesMotion;
import org.polymyo.video.series.SeriesOptions;

/** From points that another program followed to a report, by the same way as from a clip. */
public final class SeriesEvaluation {
    private static final int SHOWN = 8;

    private final Protocol protocol;
    private final VideoSettings settings;
    private final Execution execution;
    private final Optional<KnownLength> known;

    private SeriesEvaluation(
            Protocol protocol, VideoSettings settings, Execution execution, Optional<KnownLength> known) {
        this.protocol = protocol;
        this.settings = settings;
        this.execution = execution;
        this.known = known;
    }

    /**
     * An evaluation of points.
     *
     * @param protocol what a person chose about the report
     * @param settings what a person chose about movement and jerks
     * @param execution how to run; never changes the result
     * @return the evaluation
     */
    public static SeriesEvaluation with(Protocol protocol, VideoSettings settings, Execution execution) {
        return new SeriesEvaluation(protocol, settings, execution, Optional.empty());
    }

    /**
     * The same with a length that is known, so that pixels become millimetres.
     *
     * @param length the length, or nothing
     * @return the evaluation
     */
    public SeriesEvaluation scaled(Optional<KnownLength> length) {
        return new SeriesEvaluation(protocol, settings, execution, length);
    }

    /**
     * Evaluates a file or folder of points.
     *
     * @param path the file or folder
     * @param options what it does not say itself
     * @return what was found, with its report
     * @throws UnusableRecordingException if it cannot be read, or no part of a body is in it
     */
    public EvaluatedClip of(Path path, SeriesOptions options) throws UnusableRecordingException {
        PointSeries series = PointFiles.read(path, options);
        try (Source source = PointFiles.source(path, series.format())) {
            return of(source, series);
        } catch (IOException e) {
            throw FileProblem.FILE_UNREADABLE.at(
                    "file", "readable bytes", e.getClass().getSimpleName());
        }
    }

    /**
     * Evaluates points.
     *
     * @param source where they come from; not closed
     * @param series the points
     * @return what was found, with its report
     * @throws UnusableRecordingException if no part of a body is in them
     */
    public EvaluatedClip of(Source source, PointSeries series) throws UnusableRecordingException {
        ClipMotion motion = SeriesMotion.of(series, settings.series());
        Scale scale = scale(series);
        Capture capture = capture(motion);
        Map<Part, Found> found = new EnumMap<>(Part.class);
        if (capture.usable()) {
            motion.traces().forEach(trace -> found.put(trace.part(), JerkFinder.in(trace, settings.jerks())));
        }
        var findings = new ClipFindings(
                new Taken(false, false, steps(series, scale), List.of(), capture, scale), motion, found, settings);
        Observation observation = findings.observation(source, protocol.told());
        Report report = Evaluation.conclude(observation, protocol, execution);
        return new EvaluatedClip(
                report,
                observation.prepared().recording(),
                motion,
                found,
                new Light(new double[0], new double[0]),
                capture);
    }

    private Scale scale(PointSeries series) throws UnusableRecordingException {
        double unit = SeriesMotion.shoulders(series, settings.series()) / SeriesMotion.BODY;
        if (series.lengths() == PointSeries.Lengths.MILLIMETRES) {
            return new Scale(new Unit("mm"), unit, "the numbers are lengths in the room");
        }
        if (known.isEmpty()) {
            return new Scale(Unit.PIXEL, unit, "pixels of the picture the points were found in; no scale was given");
        }
        Scale scale = known.get().scale(1, span -> SeriesMotion.length(series, settings.series(), span.ends()));
        return new Scale(scale.unit(), unit * scale.perPixel(), scale.words());
    }

    /** Only what points show of how something was filmed. */
    private Capture capture(ClipMotion motion) {
        var facts = new ClipFacts("points", "none", 0, 0, 0, 0, 0, 0, 0, 0, false, false);
        Capture capture = Capture.of(facts, motion, settings.capture());
        double[] times = motion.times();
        double seconds = times[times.length - 1] - times[0];
        String clinic = String.format(
                Locale.ROOT,
                "Points of %d parts over %.1f s at %.4g pictures a second%s%s.",
                motion.traces().size(),
                seconds,
                (times.length - 1) / seconds,
                capture.shortfalls().isEmpty() ? "" : ": ",
                capture.shortfalls().stream().map(Shortfall::words).collect(Collectors.joining(", ")));
        return new Capture(capture.shortfalls(), "Only points were given, so how it was filmed is not known.", clinic);
    }

    private static List<Step> steps(PointSeries series, Scale scale) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step("scale", "all parts", scale.words()));
        steps.add(new Step(
                "points",
                "all parts",
                String.format(
                        Locale.ROOT,
                        "%s, %d pictures; %s; each part is the middle of its points, against what it hangs on; the camera's"
                                + " own movement is not taken out",
                        series.format(),
                        series.times().length,
                        series.lengths() == PointSeries.Lengths.PIXELS ? "in pixels" : "in millimetres")));
        if (!series.unread().isEmpty()) {
            steps.add(new Step(
                    "left out",
                    "points",
                    series.unread().size() + " points that are none of the body's 33, or whose side is not said: "
                            + String.join(
                                    ", ", series.unread().stream().limit(SHOWN).toList())));
        }
        return steps;
    }
}
