package org.polymyo.preparation;

/**
 * The heart's signal in a muscle's channel: a template for each minute, laid at each beat.
 *
 * @param beatSeconds times of the beats (filtered peak) on the recording's clock, ascending
 * @param templates for each minute of the piece, the shape from {@link #BEFORE_SECONDS} before the beat on
 * @param startSeconds start of the first minute
 */
public record HeartShare(double[] beatSeconds, double[][] templates, double startSeconds) {
    /** No heart in this channel. */
    public static final HeartShare NONE = new HeartShare(new double[0], new double[0][], 0);

    /** Length of the template before the beat, seconds. */
    static final double BEFORE_SECONDS = 0.12;

    /** Length of the template after the beat, seconds. */
    static final double AFTER_SECONDS = 0.2;

    /** How long one template serves, seconds. */
    static final double MINUTE = 60;

    /** Subtracts the heart's share from unfiltered samples, in place; {@code start} is the time of the first. */
    void subtract(double[] x, double start, double rateHz, int count) {
        if (beatSeconds.length == 0) {
            return;
        }
        double end = start + count / rateHz;
        int k = java.util.Arrays.binarySearch(beatSeconds, start - AFTER_SECONDS);
        for (k = k < 0 ? -k - 1 : k; k < beatSeconds.length && beatSeconds[k] - BEFORE_SECONDS < end; k++) {
            double[] shape = templateAt(beatSeconds[k]);
            long first = Math.round((beatSeconds[k] - BEFORE_SECONDS - start) * rateHz);
            for (int i = (int) Math.max(0, -first); i < shape.length && first + i < count; i++) {
                x[(int) (first + i)] -= shape[i];
            }
        }
    }

    private double[] templateAt(double seconds) {
        int minute = Math.clamp((long) Math.floor((seconds - startSeconds) / MINUTE), 0, templates.length - 1);
        return templates[minute];
    }
}
