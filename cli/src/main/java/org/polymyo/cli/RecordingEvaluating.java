package org.polymyo.cli;

import org.polymyo.evaluation.Evaluation;
import org.polymyo.evaluation.Protocol;
import org.polymyo.evaluation.Report;
import org.polymyo.preparation.Execution;
import org.polymyo.recording.Recognition;
import org.polymyo.recording.Recording;
import org.polymyo.video.timeline.RecordingWitnesses;
import org.polymyo.video.timeline.Stream;

/** A recording on its way to its report. */
final class RecordingEvaluating implements Evaluating {
    private final Recording recording;
    private final Protocol protocol;

    RecordingEvaluating(Recording recording, Protocol protocol) {
        this.recording = recording;
        this.protocol = protocol;
    }

    @Override
    public Report report(Execution execution) {
        return Evaluation.of(recording, protocol, execution);
    }

    @Override
    public Stream stream(String name) {
        Recording recognised = Recognition.with(protocol.montage()).apply(recording);
        return new Stream(name, false, 0, RecordingWitnesses.of(recognised));
    }
}
