package org.polymyo.clinic.job;

import java.io.IOException;
import java.nio.file.Path;
import org.polymyo.clinic.trace.TraceWriter;
import org.polymyo.evaluation.Protocol;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.preparation.Execution;
import org.polymyo.video.ClipEvaluation;
import org.polymyo.video.EvaluatedClip;
import org.polymyo.video.VideoSettings;
import org.polymyo.video.clip.Frames;
import org.polymyo.video.decoding.HiddenClip;
import org.polymyo.video.encoding.ClipStream;

/**
 * The analysis of a video: first a copy that every browser plays, upright, without sound and without what a phone writes
 * into its files, then what each part of the body did.
 */
final class ClipWork {
    private static final double COPIED = 0.25;
    private static final double EVALUATED = 0.95;
    private static final double BLOCK_SECONDS = 60;

    private final Tray tray;

    ClipWork(Tray tray) {
        this.tray = tray;
    }

    void of(Path video) throws IOException, UnusableRecordingException {
        try (HiddenClip hidden = HiddenClip.of(video, tray.draft(WorkOrder.HIDDEN))) {
            boolean sound;
            try (Frames frames = evaluation(0, COPIED).frames(hidden.clip())) {
                sound = frames.facts().sound();
                tray.put(WorkOrder.FILM, writer -> ClipStream.write(frames, writer));
            }
            EvaluatedClip clip = evaluation(COPIED, EVALUATED).of(hidden.clip());
            tray.put(
                    ClipNote.KIND,
                    writer -> writer.write(ClipNote.of(clip, sound).bytes()));
            tray.put(
                    WorkOrder.TRACES, writer -> TraceWriter.write(clip.recording(), writer, tray.within(EVALUATED, 1)));
            tray.put(clip.report());
        }
    }

    private ClipEvaluation evaluation(double from, double to) {
        int processors = Runtime.getRuntime().availableProcessors();
        return ClipEvaluation.with(
                Protocol.defaults(),
                VideoSettings.defaults(),
                new Execution(processors, BLOCK_SECONDS, tray.within(from, to)));
    }
}
