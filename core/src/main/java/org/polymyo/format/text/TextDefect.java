package org.polymyo.format.text;

import org.polymyo.format.DefectCode;

/** What is tolerated in a text table, and named. */
public enum TextDefect implements DefectCode {
    /** Empty cells, NaN or text where a number should be. */
    TEXT_CELLS_MISSING("Some cells hold no number", "The channel has gaps there"),
    /** A column without numbers. */
    TEXT_COLUMN_LEFT_OUT("A column holds no or hardly any numbers", "The column was left out"),
    /** Rows shorter or longer than the others. */
    TEXT_ROWS_RAGGED("Some rows have another number of cells", "Missing cells are gaps, surplus cells were left out"),
    /** Rows without any number. */
    TEXT_ROWS_WITHOUT_NUMBERS("Some rows hold a time but no number", "Those rows were left out"),
    /** Time stamps jump. */
    TEXT_GAP("The time column jumps", "The recording has gaps there"),
    /** Rows lost one by one. */
    TEXT_ROWS_LOST(
            "Time stamps show that single rows are missing",
            "The row before was held in their place; fast detail is lost there"),
    /** A rate that was estimated. */
    TEXT_RATE_ESTIMATED(
            "The sampling rate is not stated", "It was estimated from the time column; stamps were evened out"),
    /** A unit of time that was guessed. */
    TEXT_TIME_UNIT_ASSUMED(
            "The unit of the time column is not stated", "The unit that gives a usual sampling rate was taken"),
    /** A unit that is not stated. */
    TEXT_UNIT_UNSTATED(
            "The unit of some columns is not stated", "Their amplitudes are given without unit; --unit states one"),
    /** Repeated rows. */
    TEXT_ROWS_REPEATED(
            "Many rows repeat the row before",
            "They were kept; the device may have delivered samples more slowly than rows were written"),
    /** Equal labels. */
    TEXT_LABEL_REPEATED("Two columns have the same name", "A number was added to the later one");

    private final String meaning;
    private final String consequence;

    TextDefect(String meaning, String consequence) {
        this.meaning = meaning;
        this.consequence = consequence;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    @Override
    public String consequence() {
        return consequence;
    }
}
