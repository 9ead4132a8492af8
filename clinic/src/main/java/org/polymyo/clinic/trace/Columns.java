package org.polymyo.clinic.trace;

import java.util.Arrays;
import org.polymyo.quantity.TimeSpan;

/** Least and greatest value of each column of pixels. */
final class Columns {
    private final TimeSpan span;
    private final double perSecond;
    private final float[] pairs;

    /**
     * Columns without values.
     *
     * @param span the time they show
     * @param count how many there are
     */
    Columns(TimeSpan span, int count) {
        this.span = span;
        this.perSecond = count / span.seconds();
        this.pairs = new float[2 * count];
        Arrays.fill(pairs, Float.NaN);
    }

    /**
     * Takes a bin into every column it touches.
     *
     * @param fromSeconds where it begins
     * @param toSeconds where it ends
     * @param low its least value; above {@code high} when it has none
     * @param high its greatest value
     */
    void take(double fromSeconds, double toSeconds, float low, float high) {
        if (low <= high) {
            int first = (int) Math.max(0, Math.floor((fromSeconds - span.startSeconds()) * perSecond));
            int end = (int) Math.min(pairs.length / 2.0, Math.ceil((toSeconds - span.startSeconds()) * perSecond));
            for (int column = first; column < end; column++) {
                take(column, low, high);
            }
        }
    }

    /**
     * Takes samples.
     *
     * @param run the samples, NaN in gaps
     * @param rateHz samples per second
     */
    void take(Run run, double rateHz) {
        double[] values = run.values();
        double first = (run.firstSeconds() - span.startSeconds()) * perSecond;
        double step = perSecond / rateHz;
        int last = pairs.length / 2 - 1;
        for (int i = 0; i < values.length; i++) {
            float value = (float) values[i];
            int column = (int) (first + i * step);
            if (!Float.isNaN(value) && column >= 0 && column <= last) {
                take(column, value, value);
            }
        }
    }

    private void take(int column, float low, float high) {
        int at = 2 * column;
        pairs[at] = pairs[at] <= low ? pairs[at] : low;
        pairs[at + 1] = pairs[at + 1] >= high ? pairs[at + 1] : high;
    }

    /**
     * The columns as a curve.
     *
     * @return least and greatest in turn, NaN where a column has no value
     */
    Curve curve() {
        return new Curve(false, span.startSeconds(), 1 / perSecond, pairs);
    }
}
