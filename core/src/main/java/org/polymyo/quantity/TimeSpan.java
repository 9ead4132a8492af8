package org.polymyo.quantity;

/**
 * A stretch of time on the recording's own clock; the end is excluded.
 *
 * @param startSeconds first moment, seconds from the recording's start
 * @param endSeconds end, seconds from the recording's start, not before the start
 */
public record TimeSpan(double startSeconds, double endSeconds) {
    /** Refuses a span that is not finite or that ends before it starts. */
    public TimeSpan {
        if (!(Double.isFinite(startSeconds) && endSeconds >= startSeconds && Double.isFinite(endSeconds))) {
            throw new IllegalArgumentException(
                    "expected a finite span with start <= end, found " + startSeconds + " to " + endSeconds);
        }
    }

    /**
     * Length of the span.
     *
     * @return seconds
     */
    public double seconds() {
        return endSeconds - startSeconds;
    }

    /**
     * Whether a moment lies inside.
     *
     * @param moment seconds on the same clock
     * @return true from the start up to, not including, the end
     */
    public boolean contains(double moment) {
        return moment >= startSeconds && moment < endSeconds;
    }

    /**
     * Whether two spans share time.
     *
     * @param other another span on the same clock
     * @return true when they overlap by more than a point
     */
    public boolean overlaps(TimeSpan other) {
        return startSeconds < other.endSeconds && other.startSeconds < endSeconds;
    }

    /**
     * The span made longer on both sides.
     *
     * @param margin seconds added before and after; negative shortens, at most to an empty span at the middle
     * @return the new span
     */
    public TimeSpan widened(double margin) {
        double middle = (startSeconds + endSeconds) / 2;
        return new TimeSpan(Math.min(startSeconds - margin, middle), Math.max(endSeconds + margin, middle));
    }
}
