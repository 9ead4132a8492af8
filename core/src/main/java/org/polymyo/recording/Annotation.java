package org.polymyo.recording;

import java.util.Objects;
import org.polymyo.quantity.TimeSpan;

/**
 * Something a person or a device said about the recording. Never the software's own finding.
 *
 * @param span when; an instant has equal start and end
 * @param text what was said, for example a task name or a trigger code
 * @param author who said it
 */
public record Annotation(TimeSpan span, String text, Author author) {
    /** Who wrote an annotation. */
    public enum Author {
        /** A person, during or after the recording. */
        PERSON,
        /** A device: a trigger, a stimulator, a status word. */
        DEVICE,
        /** The file does not tell. */
        UNSTATED
    }

    /** Refuses missing values. */
    public Annotation {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(author, "author");
    }
}
