package org.polymyo.event;

/** Whether a jerk is a contraction, a lapse, or the one followed by the other. */
public enum Polarity {
    /** Bursts only. */
    POSITIVE("positive"),
    /** Silent periods only. */
    NEGATIVE("negative"),
    /** A burst followed by a silent period. */
    POSITIVE_THEN_NEGATIVE("positive-negative"),
    /** Seen by an accelerometer only, which cannot tell. */
    UNTOLD("untold");

    private final String word;

    Polarity(String word) {
        this.word = word;
    }

    /**
     * The word used in files.
     *
     * @return for example {@code positive}
     */
    public String word() {
        return word;
    }
}
