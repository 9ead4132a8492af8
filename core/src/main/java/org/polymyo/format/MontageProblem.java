package org.polymyo.format;

/** What is wrong with a montage file. */
public final class MontageProblem {
    /** No text, or far too large. */
    public static final ProblemCode MONTAGE_NO_TABLE = new ProblemCode(
            "montage-no-table",
            "The montage file is no table",
            "Write a tab- or comma-separated table; see docs/reference/montage.md.");

    /** No header. */
    public static final ProblemCode MONTAGE_HEADER = new ProblemCode(
            "montage-header",
            "The montage file does not name its columns",
            "Begin with the line: label, type, muscle, side, minus.");

    /** A row that says nothing that is understood. */
    public static final ProblemCode MONTAGE_ROW = new ProblemCode(
            "montage-row",
            "A row of the montage file cannot be understood",
            "Correct the row; see docs/reference/montage.md.");

    /** Two rows for one channel. */
    public static final ProblemCode MONTAGE_LABEL_TWICE = new ProblemCode(
            "montage-label-twice", "The montage file says two things about one channel", "Keep one of the rows.");

    private MontageProblem() {}
}
