package org.polymyo.video.clip;

import java.util.List;
import java.util.Optional;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.recording.Defect;

/** A clip being read, one frame after the other; never held whole. */
public interface Frames extends AutoCloseable {
    /**
     * What the container says.
     *
     * @return the facts
     */
    ClipFacts facts();

    /**
     * The next frame in the order shown.
     *
     * @return the frame, or nothing at the end
     * @throws UnusableRecordingException if the clip cannot be read on
     */
    Optional<Frame> next() throws UnusableRecordingException;

    /**
     * What is wrong with the clip and was tolerated.
     *
     * @return the defects seen so far; complete when {@link #next()} found the end
     */
    default List<Defect> defects() {
        return List.of();
    }

    @Override
    void close();
}
