package org.polymyo.clinic.report;

/** How far a version of a report is. */
public enum State {
    /** Written, signed by nobody. */
    PRELIMINARY("preliminary"),
    /** Signed. */
    FINAL("final"),
    /** Signed in place of an earlier signed one, for a reason. */
    AMENDED("amended");

    private final String words;

    State(String words) {
        this.words = words;
    }

    /**
     * The state as people read it.
     *
     * @return in lower case
     */
    public String words() {
        return words;
    }

    /**
     * Whether somebody answers for it.
     *
     * @return true when it was signed
     */
    public boolean isSigned() {
        return this != PRELIMINARY;
    }
}
