package org.polymyo.clinic.trace;

/**
 * What is drawn of one channel.
 *
 * @param raw whether the values are samples; otherwise they are least and greatest of each column in turn
 * @param firstSeconds time of the first sample or of the left edge of the first column
 * @param stepSeconds time from one sample or column to the next
 * @param values the values, NaN in gaps
 */
public record Curve(boolean raw, double firstSeconds, double stepSeconds, float[] values) {
    /**
     * How many samples or columns there are.
     *
     * @return the count
     */
    public int count() {
        return raw ? values.length : values.length / 2;
    }
}
