package org.polymyo.format.text;

import org.polymyo.format.DefectCode;

/** What is tolerated in a text table, and named. */
public final class TextDefect {
    /** Empty cells, NaN or text where a number should be. */
    public static final DefectCode TEXT_CELLS_MISSING =
            new DefectCode("text-cells-missing", "Some cells hold no number", "The channel has gaps there");

    /** A column without numbers. */
    public static final DefectCode TEXT_COLUMN_LEFT_OUT = new DefectCode(
            "text-column-left-out", "A column holds no or hardly any numbers", "The column was left out");

    /** Rows shorter or longer than the others. */
    public static final DefectCode TEXT_ROWS_RAGGED = new DefectCode(
            "text-rows-ragged",
            "Some rows have another number of cells",
            "Missing cells are gaps, surplus cells were left out");

    /** Rows without any number. */
    public static final DefectCode TEXT_ROWS_WITHOUT_NUMBERS = new DefectCode(
            "text-rows-without-numbers", "Some rows hold a time but no number", "Those rows were left out");

    /** Time stamps jump. */
    public static final DefectCode TEXT_GAP =
            new DefectCode("text-gap", "The time column jumps", "The recording has gaps there");

    /** Rows lost one by one. */
    public static final DefectCode TEXT_ROWS_LOST = new DefectCode(
            "text-rows-lost",
            "Time stamps show that single rows are missing",
            "The row before was held in their place; fast detail is lost there");

    /** A rate that was estimated. */
    public static final DefectCode TEXT_RATE_ESTIMATED = new DefectCode(
            "text-rate-estimated",
            "The sampling rate is not stated",
            "It was estimated from the time column; stamps were evened out");

    /** A unit of time that was guessed. */
    public static final DefectCode TEXT_TIME_UNIT_ASSUMED = new DefectCode(
            "text-time-unit-assumed",
            "The unit of the time column is not stated",
            "The unit that gives a usual sampling rate was taken");

    /** A unit that is not stated. */
    public static final DefectCode TEXT_UNIT_UNSTATED = new DefectCode(
            "text-unit-unstated",
            "The unit of some columns is not stated",
            "Their amplitudes are given without unit; --unit states one");

    /** Repeated rows. */
    public static final DefectCode TEXT_ROWS_REPEATED = new DefectCode(
            "text-rows-repeated",
            "Many rows repeat the row before",
            "They were kept; the device may have delivered samples more slowly than rows were written");

    /** Equal labels. */
    public static final DefectCode TEXT_LABEL_REPEATED = new DefectCode(
            "text-label-repeated", "Two columns have the same name", "A number was added to the later one");

    private TextDefect() {}
}
