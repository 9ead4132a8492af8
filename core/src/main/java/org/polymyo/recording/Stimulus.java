package org.polymyo.recording;

import java.util.Objects;

/**
 * Something given to the person at one moment, as a device or somebody said it.
 *
 * @param kind which kind
 * @param seconds when, on the recording's clock
 * @param side side of the body; none where it has no side
 * @param text the words, for example {@code electric right median}
 */
public record Stimulus(Kind kind, double seconds, Side side, String text) {
    /** Refuses missing values. */
    public Stimulus {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(text, "text");
    }

    /** The stimuli of a study. */
    public enum Kind {
        /** Electric stimulation of a nerve. */
        ELECTRIC,
        /** A sound. */
        SOUND,
        /** Touch. */
        TOUCH,
        /** Stretch of a muscle. */
        STRETCH,
        /** A tap, for example on the nose. */
        TAP,
        /** A flash of light. */
        LIGHT,
        /** Nothing: the moment of a stimulus that was not given. */
        SHAM
    }
}
