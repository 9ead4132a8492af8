package org.polymyo.format.text;

/** What the first pass sees of one column. */
final class ColumnScan {
    private static final int MOST_RANGES = 100_000;
    private static final int MOST_CONDITIONS = 20_000;

    private final LongList missingFrom = new LongList();
    private final LongList missingTo = new LongList();
    private final LongList changes = new LongList();
    private long missing;
    private long missingRun;
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
            miss();
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

    private void miss() {
        missing++;
        int open = missingFrom.size() - 1;
        boolean goesOn = open >= 0 && missingTo.size() == open && rows == missingFrom.get(open) + missingRun;
        if (goesOn) {
            missingRun++;
            return;
        }
        close();
        if (missingFrom.size() <= MOST_RANGES) {
            missingFrom.add(rows);
            missingRun = 1;
        }
    }

    /** Ends the pass. */
    void close() {
        if (missingTo.size() < missingFrom.size()) {
            missingTo.add(missingFrom.get(missingFrom.size() - 1) + missingRun);
        }
    }

    /**
     * Whether the column can be a channel.
     *
     * @return false when most cells are missing or they are missing in too many places
     */
    boolean usable() {
        return rows > 0 && missing * 2 <= rows && missingFrom.size() <= MOST_RANGES;
    }

    /**
     * Whether the column holds conditions: few whole numbers that stay for long.
     *
     * @return true when it changes in fewer than one of twenty rows
     */
    boolean holdsConditions() {
        return whole && missing == 0 && changes.size() <= MOST_CONDITIONS && changes.size() * 20L <= rows;
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
     * Missing cells.
     *
     * @return how many
     */
    long missing() {
        return missing;
    }

    /**
     * First rows of the runs of missing cells.
     *
     * @return row indices
     */
    LongList missingFrom() {
        return missingFrom;
    }

    /**
     * Rows after the runs of missing cells.
     *
     * @return row indices
     */
    LongList missingTo() {
        return missingTo;
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
