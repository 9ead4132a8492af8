package org.polymyo.clinic.paper;

import java.util.Locale;

/** What a look at a file found; each has its sentence for patients. */
public enum Verdict {
    /** A photograph that can be read. */
    READABLE,
    /** The phone moved, or was too close. */
    NOT_SHARP,
    /** There was too little light. */
    TOO_DARK,
    /** There was too much light, or the flash in it. */
    TOO_BRIGHT,
    /** Too few points to read anything. */
    TOO_SMALL,
    /** It breaks off or is no picture inside. */
    DAMAGED,
    /** Its points are kept in a way this program cannot put together, as some phones do. */
    OTHER_FORMAT,
    /** There is nothing on this machine that can look at it; it is kept all the same. */
    NOT_SEEN,
    /** It is no photograph. */
    FILE;

    /**
     * The verdict as words name it.
     *
     * @return in lower case
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
