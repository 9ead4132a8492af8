package org.polymyo.cortex;

import java.util.ArrayList;
import java.util.List;
import org.polymyo.cortex.Track.Band;

/**
 * The potentials that are looked for: bells of two widths with their peak from 60 to 8 ms before the jerk. Only samples
 * up to 3 ms before the jerk take part, because from 0 on muscle and movement reach the scalp.
 */
final class Shapes {
    /** Full width at half height of the standard cortical transient, seconds. */
    static final double STANDARD_SECONDS = 0.014;

    /** Widths looked for, seconds. */
    static final double[] WIDTHS = {STANDARD_SECONDS, 0.028};

    /** Shortest lead, ms. */
    static final int SHORTEST_LEAD = 8;

    /** Longest lead, ms. */
    static final int LONGEST_LEAD = 60;

    /** Leads of one width. */
    static final int LEADS = LONGEST_LEAD - SHORTEST_LEAD + 1;

    private static final double FROM_SECONDS = -0.11;
    private static final double TO_SECONDS = -0.003;

    private Shapes() {}

    /**
     * The judged lags.
     *
     * @param rateHz samples per second
     * @return from 110 to 3 ms before the jerk
     */
    static Lags judged(double rateHz) {
        return Lags.of(FROM_SECONDS, TO_SECONDS, rateHz);
    }

    /**
     * Every shape over the judged lags.
     *
     * @param filter the filter
     * @param band which of its two
     * @return widths one after the other, within each the longest lead first
     */
    static double[][] over(EegFilter filter, Band band) {
        Lags lags = judged(filter.rateHz());
        List<double[]> shapes = new ArrayList<>();
        for (double width : WIDTHS) {
            EegFilter.Shape bell = filter.bell(width);
            for (int i = 0; i < LEADS; i++) {
                shapes.add(bell.over(lags, -leadSeconds(i), band));
            }
        }
        return shapes.toArray(double[][]::new);
    }

    /**
     * The lead of a shape.
     *
     * @param shape its index
     * @return seconds before the jerk
     */
    static double leadSeconds(int shape) {
        return (LONGEST_LEAD - shape % LEADS) / 1000.0;
    }
}
