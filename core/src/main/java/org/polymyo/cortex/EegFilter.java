package org.polymyo.cortex;

import org.polymyo.preparation.PreparedTrace;
import org.polymyo.signal.Decimator;
import org.polymyo.signal.Filter;
import org.polymyo.signal.Interpolation;

/** The two filters of the back-average and what they do to a potential of known shape. */
final class EegFilter {
    private static final double HIGH_PASS_HZ = 3;
    private static final double LOW_PASS_HZ = 100;
    private static final double HELD_HZ = 400;
    private static final double BLOCK_SECONDS = 20;

    private final double sourceHz;
    private final int factor;
    private final Decimator symmetric;
    private final Filter causal;

    /**
     * Filters for a rate.
     *
     * @param sourceHz sampling rate of the recording
     */
    EegFilter(double sourceHz) {
        this.sourceHz = sourceHz;
        this.factor = factor(sourceHz);
        double edge = Math.min(LOW_PASS_HZ, 0.4 * sourceHz);
        this.symmetric = new Decimator(edge, sourceHz, factor);
        this.causal = Filter.highPass(2, HIGH_PASS_HZ, sourceHz).then(Filter.lowPass(4, edge, sourceHz));
    }

    private static int factor(double sourceHz) {
        return (int) Math.max(1, Math.floor(sourceHz / HELD_HZ));
    }

    /**
     * The rate at which a channel is held.
     *
     * @param sourceHz sampling rate of the recording
     * @return samples per second after filtering
     */
    static double heldHz(double sourceHz) {
        return sourceHz / factor(sourceHz);
    }

    /**
     * The rate after filtering.
     *
     * @return samples per second
     */
    double rateHz() {
        return sourceHz / factor;
    }

    /**
     * Both filters' results.
     *
     * @param zero without delay
     * @param causal filtered causally
     */
    record Filtered(float[] zero, float[] causal) {}

    /** Where samples come from; outside the signal they repeat its ends. */
    private interface Reader {
        double[] read(long from, int count);
    }

    /**
     * Filters a part of a piece of a recording.
     *
     * @param piece the piece
     * @param start index of the first sample
     * @param length how many samples
     * @return both results, from that sample on
     */
    Filtered apply(PreparedTrace piece, long start, long length) {
        return apply(length, (from, count) -> {
            long first = Math.clamp(from, 0, length - 1);
            int inside = (int) (Math.clamp(from + count, first + 1, length) - first);
            double[] some = piece.read(start + first, inside);
            double[] all = new double[count];
            for (int i = 0; i < count; i++) {
                all[i] = some[Math.clamp(from + i - first, 0, inside - 1)];
            }
            return all;
        });
    }

    /**
     * Filters an array.
     *
     * @param x samples
     * @return both results
     */
    Filtered apply(double[] x) {
        return apply(x.length, (from, count) -> {
            double[] all = new double[count];
            for (int i = 0; i < count; i++) {
                all[i] = x[Math.clamp(from + i, 0, x.length - 1)];
            }
            return all;
        });
    }

    private Filtered apply(long length, Reader reader) {
        int kept = Math.toIntExact((length + factor - 1) / factor);
        float[] zero = new float[kept];
        float[] front = new float[kept];
        int margin = symmetric.margin();
        int perBlock = (int) Math.max(1, BLOCK_SECONDS * rateHz());
        Filter.Run run = causal.start();
        double offset = length > 0 ? reader.read(0, 1)[0] : 0;
        for (int at = 0; at < kept; at += perBlock) {
            int here = Math.min(perBlock, kept - at);
            int samples = here * factor;
            double[] block = reader.read((long) at * factor - margin, samples + 2 * margin);
            for (int i = 0; i < block.length; i++) {
                block[i] -= offset;
            }
            symmetric.apply(block, zero, at, here);
            run.apply(block, margin, margin + samples);
            for (int i = 0; i < here; i++) {
                front[at + i] = (float) block[margin + i * factor];
            }
        }
        bothWays(zero, Filter.highPass(2, HIGH_PASS_HZ, rateHz()));
        return new Filtered(zero, front);
    }

    /**
     * Filters forwards and backwards, so that nothing is delayed.
     *
     * @param x samples, changed in place
     * @param filter the filter
     */
    static void bothWays(float[] x, Filter filter) {
        double[] wide = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            wide[i] = x[i];
        }
        filter.start().apply(wide, 0, wide.length);
        reverse(wide);
        filter.start().apply(wide, 0, wide.length);
        reverse(wide);
        for (int i = 0; i < x.length; i++) {
            x[i] = (float) wide[i];
        }
    }

    private static void reverse(double[] x) {
        for (int i = 0, j = x.length - 1; i < j; i++, j--) {
            double held = x[i];
            x[i] = x[j];
            x[j] = held;
        }
    }

    /**
     * A bell-shaped potential of height 1 as both filters show it.
     *
     * @param fullWidthSeconds width at half of its height
     * @return the filtered shape
     */
    Shape bell(double fullWidthSeconds) {
        double sigma = fullWidthSeconds / 2.3548;
        int middle = (int) Math.round(sourceHz) / factor * factor;
        double[] x = new double[2 * middle];
        for (int i = 0; i < x.length; i++) {
            double z = (i - middle) / sourceHz / sigma;
            x[i] = StrictMath.exp(-z * z / 2);
        }
        Filtered filtered = apply(x);
        return new Shape(filtered, middle / factor, rateHz());
    }

    /**
     * A filtered shape.
     *
     * @param filtered the samples
     * @param middle index of the potential's peak before filtering
     * @param rateHz samples per second
     */
    record Shape(Filtered filtered, int middle, double rateHz) {
        /**
         * The shape over lags.
         *
         * @param lags the lags
         * @param peakSeconds when its peak comes, after the jerk
         * @param band which filter
         * @return one value a lag
         */
        double[] over(Lags lags, double peakSeconds, Track.Band band) {
            float[] x = switch (band) {
                case ZERO -> filtered.zero;
                case CAUSAL -> filtered.causal;
            };
            double[] values = new double[lags.count()];
            Interpolation.read(x, middle + lags.first() - peakSeconds * rateHz, values);
            return values;
        }
    }
}
