package org.polymyo.format.text;

import org.polymyo.format.ProblemCode;

/** What makes a text table unusable. */
public final class TextProblem {
    /** Bytes that are no text. */
    public static final ProblemCode TEXT_BINARY = new ProblemCode(
            "text-binary",
            "The file is called a text table but holds binary data",
            "Name the recording itself, or export it as text.");

    /** Text without columns of numbers. */
    public static final ProblemCode TEXT_NO_TABLE = new ProblemCode(
            "text-no-table",
            "The text is no table of numbers",
            "Export one line a sample, with the same columns in every line.");

    /** Too few rows. */
    public static final ProblemCode TEXT_TOO_FEW_ROWS = new ProblemCode(
            "text-too-few-rows",
            "The table has too few rows to be a recording",
            "Name the file with the signals; tables of events are not evenly sampled and cannot be analysed.");

    /** Too many columns, or a line without end. */
    public static final ProblemCode TEXT_TOO_WIDE = new ProblemCode(
            "text-too-wide",
            "A line or the number of columns is larger than any real one",
            "Check that the file is a text table.");

    /** No time column and no rate. */
    public static final ProblemCode TEXT_RATE_MISSING = new ProblemCode(
            "text-rate-missing",
            "The sampling rate is not in the file",
            "Give it, for example --rate 1000, or add a column named \"time (s)\".");

    /** Time stamps of events. */
    public static final ProblemCode TEXT_NOT_EVEN = new ProblemCode(
            "text-not-even",
            "The rows are not evenly sampled",
            "Name the file with the signals; tables of events cannot be analysed. If it is a signal, give --rate.");

    /** Time runs backwards. */
    public static final ProblemCode TEXT_TIME_BACKWARDS = new ProblemCode(
            "text-time-backwards",
            "The time column runs backwards",
            "Export the recording again, or give --rate to ignore the time column.");

    /** Slower than any signal. */
    public static final ProblemCode TEXT_TOO_SLOW = new ProblemCode(
            "text-too-slow",
            "The rows are further apart than in any recording",
            "Name the file with the signals; check the unit of the time column.");

    /** Nothing but time. */
    public static final ProblemCode TEXT_NO_SIGNAL = new ProblemCode(
            "text-no-signal", "No column holds a signal", "Check that the columns of the signals were exported.");

    private TextProblem() {}
}
