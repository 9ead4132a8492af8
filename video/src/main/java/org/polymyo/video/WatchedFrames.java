package org.polymyo.video;

import java.util.List;
import java.util.Optional;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.preparation.Execution;
import org.polymyo.recording.Defect;
import org.polymyo.video.clip.ClipFacts;
import org.polymyo.video.clip.Frame;
import org.polymyo.video.clip.Frames;

/** A clip whose clock begins with its first picture, and of which is told how far it has been watched. */
final class WatchedFrames implements Frames {
    private final Frames frames;
    private final Execution execution;
    private double first = Double.NaN;

    WatchedFrames(Frames frames, Execution execution) {
        this.frames = frames;
        this.execution = execution;
    }

    @Override
    public ClipFacts facts() {
        return frames.facts();
    }

    @Override
    public List<Defect> defects() {
        return frames.defects();
    }

    @Override
    public Optional<Frame> next() throws UnusableRecordingException {
        Optional<Frame> next = frames.next();
        if (next.isEmpty()) {
            return next;
        }
        Frame frame = next.get();
        first = Double.isNaN(first) ? frame.seconds() : first;
        double seconds = frame.seconds() - first;
        double stated = facts().statedSeconds();
        execution.progress().accept(stated > 0 ? Math.min(1, seconds / stated) : 0);
        return Optional.of(new Frame(frame.number(), seconds, frame.key(), frame.picture()));
    }

    @Override
    public void close() {
        frames.close();
    }
}
