package org.polymyo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.polymyo.document.OutputNotWritableException;
import org.polymyo.evaluation.Protocol;
import org.polymyo.evaluation.Report;
import org.polymyo.format.ReadOptions;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.preparation.Execution;
import org.polymyo.video.ClipEvaluation;
import org.polymyo.video.EvaluatedClip;
import org.polymyo.video.KnownLength;
import org.polymyo.video.VideoSettings;
import org.polymyo.video.clip.Frames;
import org.polymyo.video.decoding.ClipFile;
import org.polymyo.video.overlay.Overlay;
import org.polymyo.video.series.PointSeries;
import org.polymyo.video.timeline.ClipWitnesses;
import org.polymyo.video.timeline.Stream;

/** A video on its way to its report, and to the same video with what was found drawn into it. */
final class ClipEvaluating implements Evaluating {
    /** Name of the video with what was found drawn into it. */
    static final String OVERLAY = "overlay.mp4";

    private static final double EVALUATED = 0.75;

    private final ClipFile clip;
    private final Protocol protocol;
    private final VideoSettings settings;
    private final VideoOptions options;
    private final Optional<KnownLength> known;
    private final Optional<PointSeries> guide;
    private Optional<EvaluatedClip> evaluated = Optional.empty();

    /** Refuses a scale that is none before any work is done. */
    ClipEvaluating(ClipFile clip, Protocol protocol, VideoSettings settings, VideoOptions options, ReadOptions read)
            throws WrongUseException, UnusableRecordingException {
        this.guide = options.guide(read);
        this.known = options.known();
        this.clip = clip;
        this.protocol = protocol;
        this.settings = settings;
        this.options = options;
    }

    @Override
    public Report report(Execution execution) throws UnusableRecordingException {
        Execution first = options.overlay() ? execution.within(0, EVALUATED) : execution;
        EvaluatedClip done = ClipEvaluation.with(protocol, settings, first)
                .scaled(known)
                .guided(guide)
                .of(clip);
        evaluated = Optional.of(done);
        return done.report();
    }

    @Override
    public void writeBeside(Path folder, Execution execution)
            throws UnusableRecordingException, OutputNotWritableException, IOException {
        if (!options.overlay() || evaluated.isEmpty()) {
            return;
        }
        var overlay = new Overlay(evaluated.get().motion(), evaluated.get().found(), options.hideFace());
        try (Frames frames = ClipEvaluation.with(protocol, settings, execution.within(EVALUATED, 1))
                .frames(clip)) {
            overlay.write(frames, folder.resolve(OVERLAY));
        } catch (IOException e) {
            throw new OutputNotWritableException(folder, e);
        }
    }

    @Override
    public Stream stream(String name) throws UnusableRecordingException {
        EvaluatedClip done = evaluated.orElseThrow();
        return ClipWitnesses.stream(name, done.motion(), done.light(), clip.loudness(settings.decoding()));
    }
}
