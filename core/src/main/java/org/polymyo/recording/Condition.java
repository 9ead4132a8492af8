package org.polymyo.recording;

import java.util.Objects;
import org.polymyo.quantity.TimeSpan;

/**
 * What the person did or was asked to do for a while, as somebody said it.
 *
 * @param kind which condition
 * @param span when
 * @param text the words
 */
public record Condition(Kind kind, TimeSpan span, String text) {
    /** Refuses missing values. */
    public Condition {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(text, "text");
    }

    /** The conditions of a study. */
    public enum Kind {
        /** Muscles relaxed, awake. */
        REST,
        /** A posture is held. */
        POSTURE,
        /** Goal-directed movement. */
        ACTION,
        /** Asleep, any stage. */
        SLEEP,
        /** A mental task or another limb's task. */
        DISTRACTION,
        /** Tapping at a stated rate, to see whether the jerks follow. */
        TAPPING,
        /** Own voluntary movements, made on purpose as a control. */
        VOLUNTARY,
        /** A block of light flashes. */
        PHOTIC,
        /** Eyes closed. */
        EYES_CLOSED
    }
}
