package org.polymyo.signal;

import java.util.Objects;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.quantity.Unit;

/**
 * An uninterrupted run of evenly spaced samples: a view over a source, never a copy. Sample {@code i} was taken at
 * {@code startSeconds + i / rateHz} on the recording's clock.
 */
public final class Signal {
    private final double startSeconds;
    private final double rateHz;
    private final Unit unit;
    private final Samples samples;

    /**
     * A run of samples.
     *
     * @param startSeconds time of the first sample on the recording's clock, seconds
     * @param rateHz samples per second, more than 0
     * @param unit unit of the samples
     * @param samples where they are
     */
    public Signal(double startSeconds, double rateHz, Unit unit, Samples samples) {
        if (!(rateHz > 0 && Double.isFinite(rateHz) && Double.isFinite(startSeconds))) {
            throw new IllegalArgumentException(
                    "expected a finite start and a rate above 0 Hz, found " + startSeconds + " s and " + rateHz);
        }
        this.startSeconds = startSeconds;
        this.rateHz = rateHz;
        this.unit = Objects.requireNonNull(unit, "unit");
        this.samples = Objects.requireNonNull(samples, "samples");
    }

    /**
     * Time of the first sample.
     *
     * @return seconds on the recording's clock
     */
    public double startSeconds() {
        return startSeconds;
    }

    /**
     * Sampling rate.
     *
     * @return samples per second
     */
    public double rateHz() {
        return rateHz;
    }

    /**
     * Unit of the samples.
     *
     * @return the unit
     */
    public Unit unit() {
        return unit;
    }

    /**
     * Number of samples.
     *
     * @return the count
     */
    public long length() {
        return samples.length();
    }

    /**
     * The time covered.
     *
     * @return from the first sample to one sampling interval after the last
     */
    public TimeSpan span() {
        return new TimeSpan(startSeconds, startSeconds + samples.length() / rateHz);
    }

    /**
     * Time of a sample.
     *
     * @param index sample index; may lie outside the signal
     * @return seconds on the recording's clock
     */
    public double timeOf(double index) {
        return startSeconds + index / rateHz;
    }

    /**
     * Index of the sample nearest to a moment, not limited to the signal.
     *
     * @param seconds moment on the recording's clock
     * @return nearest index
     */
    public long indexOf(double seconds) {
        return Math.round((seconds - startSeconds) * rateHz);
    }

    /**
     * Copies samples out.
     *
     * @param from first index
     * @param count how many
     * @param into where to
     * @param at first index in {@code into}
     */
    public void read(long from, int count, double[] into, int at) {
        samples.read(from, count, into, at);
    }

    /**
     * The samples of a span, cut to what the signal holds.
     *
     * @param span wanted time
     * @return a view; empty when nothing of the span is covered
     */
    public Signal slice(TimeSpan span) {
        long from = Math.clamp(indexOf(span.startSeconds()), 0, length());
        long to = Math.clamp(indexOf(span.endSeconds()), from, length());
        return new Signal(timeOf(from), rateHz, unit, new Window(samples, from, to - from));
    }

    /**
     * All samples as an array; for short signals.
     *
     * @return a new array
     * @throws ArithmeticException if there are more samples than an array can hold
     */
    public double[] toArray() {
        double[] values = new double[Math.toIntExact(length())];
        samples.read(0, values.length, values, 0);
        return values;
    }

    private record Window(Samples inner, long offset, long length) implements Samples {
        @Override
        public void read(long from, int count, double[] into, int at) {
            Objects.checkFromIndexSize(from, count, length);
            inner.read(offset + from, count, into, at);
        }
    }
}
