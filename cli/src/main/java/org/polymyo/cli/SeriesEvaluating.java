package org.polymyo.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.polymyo.evaluation.Protocol;
import org.polymyo.evaluation.Report;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.preparation.Execution;
import org.polymyo.video.EvaluatedClip;
import org.polymyo.video.KnownLength;
import org.polymyo.video.SeriesEvaluation;
import org.polymyo.video.VideoSettings;
import org.polymyo.video.series.SeriesOptions;
import org.polymyo.video.timeline.ClipWitnesses;
import org.polymyo.video.timeline.Stream;

/** Points of another program on their way to their report. */
final class SeriesEvaluating implements Evaluating {
    private final Path path;
    private final Protocol protocol;
    private final VideoSettings settings;
    private final SeriesOptions options;
    private final Optional<KnownLength> known;
    private Optional<EvaluatedClip> evaluated = Optional.empty();

    SeriesEvaluating(
            Path path, Protocol protocol, VideoSettings settings, SeriesOptions options, Optional<KnownLength> known) {
        this.known = known;
        this.path = path;
        this.protocol = protocol;
        this.settings = settings;
        this.options = options;
    }

    @Override
    public Report report(Execution execution) throws UnusableRecordingException {
        EvaluatedClip done = SeriesEvaluation.with(protocol, settings, execution)
                .scaled(known)
                .of(path, options);
        evaluated = Optional.of(done);
        return done.report();
    }

    @Override
    public Stream stream(String name) {
        EvaluatedClip done = evaluated.orElseThrow();
        return ClipWitnesses.stream(name, done.motion(), done.light(), new double[0]);
    }
}
