package org.polymyo.clinic.trace;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.polymyo.quantity.TimeSpan;

/**
 * Uninterrupted samples of one channel inside one stretch.
 *
 * @param firstSeconds time of the first sample on the recording's clock
 * @param values the samples, NaN where the file says that there is none
 */
record Run(double firstSeconds, double[] values) {
    /** Samples that share a scale. */
    private static final int FRAME = 512;

    private static final int STEPS = 65534;
    private static final short MISSING = Short.MIN_VALUE;

    /**
     * How many bytes the run takes.
     *
     * @return bytes
     */
    int size() {
        int frames = (values.length + FRAME - 1) / FRAME;
        return Double.BYTES + Integer.BYTES + frames * 2 * Double.BYTES + values.length * Short.BYTES;
    }

    /**
     * Writes the run. Each frame of 512 samples has its own scale, so that no value is off by more than 1/131 000 of the
     * range of its neighbours: a thirtieth of what a large screen can show.
     *
     * @param into where to
     */
    void write(ByteBuffer into) {
        into.putDouble(firstSeconds).putInt(values.length);
        for (int from = 0; from < values.length; from += FRAME) {
            writeFrame(from, Math.min(values.length, from + FRAME), into);
        }
    }

    private void writeFrame(int from, int to, ByteBuffer into) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = from; i < to; i++) {
            low = values[i] < low ? values[i] : low;
            high = values[i] > high ? values[i] : high;
        }
        double middle = low <= high ? low / 2 + high / 2 : 0;
        double step = low < high ? high / STEPS - low / STEPS : 0;
        double perStep = step == 0 ? 0 : 1 / step;
        into.putDouble(middle).putDouble(step);
        for (int i = from; i < to; i++) {
            double value = values[i];
            into.putShort(Double.isFinite(value) ? (short) Math.rint((value - middle) * perStep) : MISSING);
        }
    }

    /**
     * Reads a run.
     *
     * @param from where it begins
     * @return the run
     */
    static Run read(ByteBuffer from) {
        double first = from.getDouble();
        double[] values = new double[from.getInt()];
        for (int at = 0; at < values.length; at += FRAME) {
            double middle = from.getDouble();
            double step = from.getDouble();
            int end = Math.min(values.length, at + FRAME);
            for (int i = at; i < end; i++) {
                short steps = from.getShort();
                values[i] = steps == MISSING ? Double.NaN : middle + step * steps;
            }
        }
        return new Run(first, values);
    }

    /**
     * The samples of a span.
     *
     * @param span wanted time
     * @param rateHz samples per second
     * @return the part of the run inside it
     */
    Run within(TimeSpan span, double rateHz) {
        int from = index(span.startSeconds(), rateHz);
        int to = Math.max(from, index(span.endSeconds(), rateHz));
        return new Run(firstSeconds + from / rateHz, Arrays.copyOfRange(values, from, to));
    }

    private int index(double seconds, double rateHz) {
        return Math.clamp((long) Math.ceil((seconds - firstSeconds) * rateHz - 1e-6), 0, values.length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Run run && firstSeconds == run.firstSeconds && Arrays.equals(values, run.values);
    }

    @Override
    public int hashCode() {
        return 31 * Double.hashCode(firstSeconds) + Arrays.hashCode(values);
    }
}
