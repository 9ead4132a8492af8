package org.polymyo.synthetic;

import org.polymyo.recording.Recording;

/**
 * A recording that was made, with what is really in it.
 *
 * @param recording the samples, as a reader would give them
 * @param truth what is in it
 */
public record SyntheticRecording(Recording recording, Truth truth) {}
