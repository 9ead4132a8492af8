package org.polymyo.cli;

/**
 * The numbers that an option takes.
 *
 * @param option its name, for example {@code --seconds}
 * @param low the smallest
 * @param high the largest
 * @param unit behind the numbers in messages; empty for a count
 */
record AllowedRange(String option, double low, double high, String unit) {
    /**
     * Refuses a number outside.
     *
     * @param value what the user gave
     * @throws WrongUseException if it lies outside or is none
     */
    void check(double value) throws WrongUseException {
        if (!(value >= low && value <= high)) {
            String found = Double.isFinite(value) ? Words.exact(value) : String.valueOf(value);
            throw new WrongUseException(
                    (option + ": expected " + Words.exact(low) + " to " + Words.exact(high) + " " + unit).strip()
                            + ", found " + found);
        }
    }
}
