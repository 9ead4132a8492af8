package org.polymyo.clinic.trace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.polymyo.quantity.TimeSpan;

/**
 * What a page of the review draws. Where there are fewer samples than twice the columns it holds samples, otherwise least
 * and greatest of every column: from the samples, or from the pyramid where a column is wider than a bin, so that
 * an extreme may reach into the column beside its own.
 *
 * @param columns how many columns were asked for
 * @param filtered whether the wanted frequencies were taken out; a page too long to filter is shown as it was recorded
 * @param curves one for each channel asked for
 */
public record Page(int columns, boolean filtered, List<Curve> curves) {
    /** The first four bytes of a page: {@code PMT1} read as a number. */
    static final int MAGIC = 0x504D5431;

    /** Samples of all channels together that are filtered for one page: about a tenth of a second of work. */
    static final long MOST_FILTERED = 1L << 23;

    private static final int HEAD = 3 * Integer.BYTES;
    private static final int CURVE_HEAD = 2 * Integer.BYTES + 2 * Double.BYTES;

    /** Copies the list. */
    public Page {
        curves = List.copyOf(curves);
    }

    /**
     * Draws up a page.
     *
     * @param traces the trace file
     * @param view what is wanted
     * @return the page
     * @throws IOException if the file cannot be read
     * @throws IndexOutOfBoundsException if the view names a channel that is not there
     */
    public static Page of(TraceFile traces, View view) throws IOException {
        TimeSpan read = view.span().widened(view.sieve().marginSeconds());
        double samples = view.channels().stream()
                .mapToDouble(i -> traces.channels().get(i).rate() * read.seconds())
                .sum();
        boolean filtered = !view.sieve().isOpen() && samples <= MOST_FILTERED;
        try {
            List<Curve> curves = view.channels().parallelStream()
                    .map(channel -> filtered ? filtered(traces, view, channel) : recorded(traces, view, channel))
                    .toList();
            return new Page(view.columns(), filtered, curves);
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static Curve filtered(TraceFile traces, View view, int channel) {
        double rate = traces.channels().get(channel).rate();
        try {
            Run read = traces.samples(channel, view.span().widened(view.sieve().marginSeconds()));
            view.sieve().apply(read.values(), rate);
            return drawn(read.within(view.span(), rate), view, rate);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Curve recorded(TraceFile traces, View view, int channel) {
        double rate = traces.channels().get(channel).rate();
        double perColumn = rate * view.span().seconds() / view.columns();
        int level = -1;
        while (level + 1 < traces.levels() && Pyramid.binSeconds(rate, level + 1) * rate <= perColumn) {
            level++;
        }
        try {
            if (level < 0) {
                return drawn(traces.samples(channel, view.span()), view, rate);
            }
            var columns = new Columns(view.span(), view.columns());
            traces.bins(channel, level, view.span(), columns::take);
            return columns.curve();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Curve drawn(Run run, View view, double rate) {
        if (rate * view.span().seconds() >= 2.0 * view.columns()) {
            var columns = new Columns(view.span(), view.columns());
            columns.take(run, rate);
            return columns.curve();
        }
        float[] values = new float[run.values().length];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) run.values()[i];
        }
        return new Curve(true, run.firstSeconds(), 1 / rate, values);
    }

    /**
     * The page as it is sent: little endian; magic, number of channels and columns; then for each channel its kind (0 for
     * columns, 1 for samples), count, first time, step, and the values as 32-bit floats.
     *
     * @return its bytes
     */
    public byte[] bytes() {
        int size = HEAD;
        for (Curve curve : curves) {
            size += CURVE_HEAD + curve.values().length * Float.BYTES;
        }
        ByteBuffer bytes = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(MAGIC).putInt(curves.size()).putInt(columns);
        for (Curve curve : curves) {
            bytes.putInt(curve.raw() ? 1 : 0).putInt(curve.count());
            bytes.putDouble(curve.firstSeconds()).putDouble(curve.stepSeconds());
            bytes.asFloatBuffer().put(curve.values());
            bytes.position(bytes.position() + curve.values().length * Float.BYTES);
        }
        return bytes.array();
    }
}
