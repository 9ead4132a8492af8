package org.polymyo.format.text;

import org.polymyo.format.ProblemCode;

/** What makes a text table unusable. */
public enum TextProblem implements ProblemCode {
    /** Bytes that are no text. */
    TEXT_BINARY(
            "The file is called a text table but holds binary data",
            "Name the recording itself, or export it as text."),
    /** Text without columns of numbers. */
    TEXT_NO_TABLE("The text is no table of numbers", "Export one line a sample, with the same columns in every line."),
    /** Too few rows. */
    TEXT_TOO_FEW_ROWS(
            "The table has too few rows to be a recording",
            "Name the file with the signals; tables of events are not evenly sampled and cannot be analysed."),
    /** Too many columns, or a line without end. */
    TEXT_TOO_WIDE(
            "A line or the number of columns is larger than any real one", "Check that the file is a text table."),
    /** No time column and no rate. */
    TEXT_RATE_MISSING(
            "The sampling rate is not in the file",
            "Give it, for example --rate 1000, or add a column named \"time (s)\"."),
    /** Time stamps of events. */
    TEXT_NOT_EVEN(
            "The rows are not evenly sampled",
            "Name the file with the signals; tables of events cannot be analysed. If it is a signal, give --rate."),
    /** Time runs backwards. */
    TEXT_TIME_BACKWARDS(
            "The time column runs backwards", "Export the recording again, or give --rate to ignore the time column."),
    /** Slower than any signal. */
    TEXT_TOO_SLOW(
            "The rows are further apart than in any recording",
            "Name the file with the signals; check the unit of the time column."),
    /** Nothing but time. */
    TEXT_NO_SIGNAL("No column holds a signal", "Check that the columns of the signals were exported.");

    private final String meaning;
    private final String remedy;

    TextProblem(String meaning, String remedy) {
        this.meaning = meaning;
        this.remedy = remedy;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    @Override
    public String remedy() {
        return remedy;
    }
}
