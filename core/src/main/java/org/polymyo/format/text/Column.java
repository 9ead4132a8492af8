package org.polymyo.format.text;

import org.polymyo.quantity.Unit;

/**
 * One column of a table.
 *
 * @param label name in the header, or its number
 * @param role what it holds
 * @param unit unit after scaling, and the factor
 */
record Column(String label, Role role, Unit.Scaled unit) {
    /** What a column holds. */
    enum Role {
        /** Samples. */
        SIGNAL,
        /** Time of the row as a number. */
        TIME,
        /** Time of the row as a clock shows it. */
        CLOCK,
        /** Running number of the row, or a second time column. */
        COUNTER,
        /** Whole numbers that stand for what was done. */
        CONDITION,
        /** Words. */
        WORDS
    }
}
