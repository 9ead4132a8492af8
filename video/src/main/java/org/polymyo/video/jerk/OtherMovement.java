package org.polymyo.video.jerk;

import org.polymyo.quantity.TimeSpan;
import org.polymyo.video.motion.Part;

/**
 * A movement of one part that is no jerk.
 *
 * @param part which part
 * @param span from begin to end, seconds
 * @param kind what it is
 * @param reason why it was taken for that
 */
public record OtherMovement(Part part, TimeSpan span, Kind kind, String reason) {
    /** Kinds of movements that are no jerks. */
    public enum Kind {
        /** Too slow and smooth for a jerk. */
        SLOW,
        /** A rhythm. */
        TREMOR,
        /** Abrupt, but the part was not seen well enough, or it may be a blink. */
        UNCLEAR
    }
}
