package org.polymyo.format;

/** What is wrong with a montage file. */
public enum MontageProblem implements ProblemCode {
    /** No text, or far too large. */
    MONTAGE_NO_TABLE(
            "The montage file is no table", "Write a tab- or comma-separated table; see docs/reference/montage.md."),
    /** No header. */
    MONTAGE_HEADER(
            "The montage file does not name its columns", "Begin with the line: label, type, muscle, side, minus."),
    /** A row that says nothing that is understood. */
    MONTAGE_ROW("A row of the montage file cannot be understood", "Correct the row; see docs/reference/montage.md."),
    /** Two rows for one channel. */
    MONTAGE_LABEL_TWICE("The montage file says two things about one channel", "Keep one of the rows.");

    private final String meaning;
    private final String remedy;

    MontageProblem(String meaning, String remedy) {
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
