package org.polymyo.format.text;

import org.polymyo.format.LongList;
import org.polymyo.format.MissingRuns;

/** What the first pass sees of one column. */
final class ColumnScan {
    private static final int MOST_CONDITIONS = 20_000;

    private final MissingRuns missing = new MissingRuns();
    private final LongList changes = new LongList();
    private long rows;
    private double smallest = Double.POSITIVE_INFINITY;
    private double largest = Double.NEGATIVE_INFINITY;
    private double last = Double.NaN;
    private boolean whole = true;

    /**
     * Takes the next row.
     *
     * @param value number; NaN where there is none
     */
    void accept(double value) {
        if (Double.isNaN(value)) {
            missing.add(rows);
        } else {
            smallest = Math.min(smallest, value);
            largest = Math.max(largest, value);
            whole &= value == Math.rint(value);
            if (value != last && changes.size() <= MOST_CONDITIONS) {
                changes.add(rows);
            }
            last = value;
        }
        rows++;
    }

    /**
     * Whether the column can be a channel.
     *
     * @return false when most cells are missing or they are missing in too many places
     */
    boolean usable() {
        return rows > 0 && missing.count() * 2 <= rows && !missing.tooMany();
    }

    /**
     * Whether the column holds conditions: few whole numbers that stay for long.
     *
     * @return true when it changes in fewer than one of twenty rows
     */
    boolean holdsConditions() {
        return whole && missing.count() == 0 && changes.size() <= MOST_CONDITIONS && changes.size() * 20L <= rows;
    }

    /**
     * Rows at which the value changes, the first row too.
     *
     * @return row indices
     */
    LongList changes() {
        return changes;
    }

    /**
     * Rows whose cell holds no number.
     *
     * @return the rows
     */
    MissingRuns missing() {
        return missing;
    }

    /**
     * Smallest number.
     *
     * @return positive infinity when there is none
     */
    double smallest() {
        return smallest;
    }

    /**
     * Largest number.
     *
     * @return negative infinity when there is none
     */
    double largest() {
        return largest;
    }
}
