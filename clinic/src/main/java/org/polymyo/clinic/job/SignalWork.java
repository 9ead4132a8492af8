package org.polymyo.clinic.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.polymyo.clinic.trace.TraceWriter;
import org.polymyo.evaluation.Evaluation;
import org.polymyo.evaluation.Protocol;
import org.polymyo.format.RecordingFiles;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.preparation.Execution;
import org.polymyo.recording.Montage;
import org.polymyo.recording.Recognition;
import org.polymyo.recording.Recording;

/** The analysis of a recording: its traces for the screen, then its report. */
final class SignalWork {
    private static final double TRACED = 0.3;
    private static final double EVALUATED = 0.95;
    private static final double BLOCK_SECONDS = 60;

    private final Tray tray;

    SignalWork(Tray tray) {
        this.tray = tray;
    }

    void of(Path file) throws IOException, UnusableRecordingException {
        try (Recording recording = RecordingFiles.open(file)) {
            Recording recognised = Recognition.with(Montage.empty()).apply(recording);
            tray.put(WorkOrder.TRACES, writer -> TraceWriter.write(recognised, writer, tray.within(0, TRACED)));
            int processors = Runtime.getRuntime().availableProcessors();
            tray.put(Evaluation.of(
                    recording,
                    Protocol.with("", recording.saysSynthetic(), Montage.empty(), Map.of()),
                    new Execution(processors, BLOCK_SECONDS, tray.within(TRACED, EVALUATED))));
        }
    }
}
