package org.polymyo.clinic.trace;

import java.util.List;
import java.util.OptionalDouble;
import org.polymyo.signal.Filter;

/**
 * Which frequencies a person wants to see. Each edge is a Butterworth filter of second order; run forwards only it delays
 * like the filter of an amplifier, run in both directions it does not delay, its edges are −6 dB and a burst begins to show
 * before its onset. An edge that does not fit a channel's sampling rate is not applied to that channel.
 *
 * @param highPass edge in Hz
 * @param lowPass edge in Hz
 * @param notch frequency in Hz taken out, thirty times as high as the notch is wide
 * @param zeroPhase whether it runs in both directions
 */
public record Sieve(OptionalDouble highPass, OptionalDouble lowPass, OptionalDouble notch, boolean zeroPhase) {
    private static final int ORDER = 2;
    private static final double NOTCH_QUALITY = 30;
    private static final double SHORTEST_MARGIN = 1.5;
    private static final double LONGEST_MARGIN = 200;
    /** A high-pass of second order has forgotten all but a thousandth after one and a half periods of its edge. */
    private static final double PERIODS = 1.6;

    /** Lets everything through. */
    public static final Sieve NONE =
            new Sieve(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), false);

    /** Refuses frequencies that are none. */
    public Sieve {
        check(highPass);
        check(lowPass);
        check(notch);
    }

    private static void check(OptionalDouble edge) {
        if (edge.isPresent() && !(edge.getAsDouble() > 0 && edge.getAsDouble() <= 1e6)) {
            throw new IllegalArgumentException("expected a frequency above 0 Hz, found " + edge.getAsDouble());
        }
    }

    /**
     * Whether anything is filtered.
     *
     * @return true when no edge is set
     */
    public boolean isOpen() {
        return highPass.isEmpty() && lowPass.isEmpty() && notch.isEmpty();
    }

    /**
     * How much more than the page is read on a side, so that the page does not show how the filter settles.
     *
     * @return seconds
     */
    double marginSeconds() {
        double settling = highPass.isPresent() ? PERIODS / highPass.getAsDouble() : 0;
        return isOpen() ? 0 : Math.clamp(settling, SHORTEST_MARGIN, LONGEST_MARGIN);
    }

    /**
     * Filters samples in place; every uninterrupted part by itself.
     *
     * @param values samples, NaN in gaps
     * @param rateHz samples per second
     */
    void apply(double[] values, double rateHz) {
        Filter filter = filter(rateHz);
        boolean centred = highPass.isPresent() && highPass.getAsDouble() < rateHz / 2;
        int from = 0;
        while (from < values.length) {
            while (from < values.length && Double.isNaN(values[from])) {
                from++;
            }
            int to = from;
            while (to < values.length && !Double.isNaN(values[to])) {
                to++;
            }
            pass(filter, values, from, to, centred);
            if (zeroPhase) {
                reverse(values, from, to);
                pass(filter, values, from, to, centred);
                reverse(values, from, to);
            }
            from = to;
        }
    }

    /** The filter starts as if the first value had always been there. */
    private static void pass(Filter filter, double[] values, int from, int to, boolean centred) {
        if (from == to) {
            return;
        }
        double first = values[from];
        for (int i = from; i < to; i++) {
            values[i] -= first;
        }
        filter.start().apply(values, from, to);
        for (int i = from; i < to && !centred; i++) {
            values[i] += first;
        }
    }

    private static void reverse(double[] values, int from, int to) {
        for (int i = from, j = to - 1; i < j; i++, j--) {
            double value = values[i];
            values[i] = values[j];
            values[j] = value;
        }
    }

    private Filter filter(double rateHz) {
        var filter = new Filter(List.of(), rateHz);
        if (fits(highPass, rateHz)) {
            filter = filter.then(Filter.highPass(ORDER, highPass.getAsDouble(), rateHz));
        }
        if (fits(lowPass, rateHz)) {
            filter = filter.then(Filter.lowPass(ORDER, lowPass.getAsDouble(), rateHz));
        }
        return fits(notch, rateHz) ? filter.then(Filter.notch(notch.getAsDouble(), NOTCH_QUALITY, rateHz)) : filter;
    }

    private static boolean fits(OptionalDouble edge, double rateHz) {
        return edge.isPresent() && edge.getAsDouble() < rateHz / 2;
    }
}
