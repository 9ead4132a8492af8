package org.polymyo.clinic.review;

import java.util.Locale;

/** What a reader can do to a mark or jerk. */
public enum ActionType {
    /** The jerk is one. */
    ACCEPT,
    /** The jerk is none. */
    REJECT,
    /** One mark of a jerk does not count, the others do. */
    REJECT_PART,
    /** Edges of a mark stand elsewhere. */
    MOVE,
    /** A mark the software did not make: a jerk of its own, or part of one that is there. */
    ADD,
    /** The jerk is of another polarity. */
    POLARITY,
    /** Words on the jerk. */
    COMMENT,
    /** An earlier action holds no more. */
    UNDO,
    /** An action that was undone holds again. */
    REDO;

    /**
     * The word that stands for it between page and server, and in the database.
     *
     * @return for example {@code reject_part}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The type of a word.
     *
     * @param word as {@link #word} gives it
     * @return the type
     * @throws IllegalArgumentException if no type has this word
     */
    public static ActionType of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
