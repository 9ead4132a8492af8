package org.polymyo.video.clip;

import java.util.Optional;
import org.polymyo.format.UnusableRecordingException;

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

    @Override
    void close();
}
