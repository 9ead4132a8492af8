package org.polymyo.cortex;

/**
 * The moments of an epoch, evenly spaced round the jerk.
 *
 * @param first index of the first, negative before the jerk
 * @param count how many
 * @param rateHz how many a second
 */
record Lags(int first, int count, double rateHz) {
    private static final double GUARD_SECONDS = 0.25;

    /**
     * The lags inside a span.
     *
     * @param fromSeconds first moment
     * @param toSeconds last moment, included
     * @param rateHz how many a second
     * @return the lags
     */
    static Lags of(double fromSeconds, double toSeconds, double rateHz) {
        int first = (int) Math.ceil(fromSeconds * rateHz - 1e-9);
        int last = (int) Math.floor(toSeconds * rateHz + 1e-9);
        return new Lags(first, last - first + 1, rateHz);
    }

    /**
     * Time of one.
     *
     * @param i from 0
     * @return seconds after the jerk
     */
    double seconds(int i) {
        return (first + i) / rateHz;
    }

    /**
     * The place of a moment among the lags.
     *
     * @param seconds after the jerk
     * @return fractional index
     */
    double indexOf(double seconds) {
        return seconds * rateHz - first;
    }

    /**
     * How long before the jerk an artefact spoils the epoch.
     *
     * @return seconds
     */
    double guardSeconds() {
        return GUARD_SECONDS;
    }
}
