package org.polymyo.cli;

/** How a run ended, as scripts see it. Listed in {@code docs/reference/exit-codes.md}. */
public enum ExitCode {
    /** Everything asked for was done. */
    DONE(0, "done"),
    /** The command line itself is wrong. */
    WRONG_USE(2, "wrong use: an unknown option, a value out of range, no JDK"),
    /** A recording cannot be used. */
    INPUT_UNUSABLE(3, "an input cannot be used as a recording"),
    /** The output cannot be written. */
    OUTPUT_NOT_WRITABLE(4, "the output cannot be written"),
    /** A fault of Polymyo. */
    OUR_FAULT(70, "a fault of Polymyo, with an incident number"),
    /** Stopped from outside. */
    INTERRUPTED(130, "interrupted, for example with Ctrl-C");

    private final int number;
    private final String meaning;

    ExitCode(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    /**
     * The number the shell sees.
     *
     * @return from 0 to 255
     */
    public int number() {
        return number;
    }

    /**
     * What it means.
     *
     * @return words for the reference page
     */
    public String meaning() {
        return meaning;
    }
}
