package org.polymyo.recording;

/** Side of the body. */
public enum Side {
    /** The patient's left. */
    LEFT("L"),
    /** The patient's right. */
    RIGHT("R"),
    /** On the midline. */
    MIDLINE("M"),
    /** Not stated. */
    UNSTATED("");

    private final String letter;

    Side(String letter) {
        this.letter = letter;
    }

    /**
     * The letter that stands for the side.
     *
     * @return {@code L}, {@code R}, {@code M} or nothing
     */
    public String letter() {
        return letter;
    }
}
