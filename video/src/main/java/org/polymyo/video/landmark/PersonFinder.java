package org.polymyo.video.landmark;

import org.polymyo.video.clip.Frame;

/** Finds the patient in frame after frame. Holds what it saw before, so one finder serves one clip. */
public interface PersonFinder extends AutoCloseable {
    /**
     * The patient in this frame; landmarks are raw, never smoothed over time.
     *
     * @param frame a frame, later than the one before
     * @return the patient, or {@link Person#NOBODY}
     */
    Person in(Frame frame);

    /**
     * How many people were in view at the same time at most.
     *
     * @return people, so far
     */
    int mostPeople();

    @Override
    void close();
}
