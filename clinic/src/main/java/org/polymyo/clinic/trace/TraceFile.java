package org.polymyo.clinic.trace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.polymyo.format.Bytes;
import org.polymyo.quantity.TimeSpan;

/** A trace file opened for looking; several threads may look at once. */
public final class TraceFile {
    /** Samples in a bin of the lowest level. */
    public static final int BASE = Pyramid.BASE;

    /** Bins that the next level joins. */
    public static final int FACTOR = Pyramid.FACTOR;

    private static final int TRAILER = 2 * Long.BYTES;
    private static final double HALF_MICROSAMPLE = 1e-6;

    private final Bytes file;
    private final TraceIndex index;

    private TraceFile(Bytes file, TraceIndex index) {
        this.file = file;
        this.index = index;
    }

    /**
     * Opens a trace file and reads its index.
     *
     * @param file the file
     * @return the traces
     * @throws IOException if it cannot be read or is none
     */
    public static TraceFile open(Bytes file) throws IOException {
        if (!Arrays.equals(file.read(0, TraceWriter.MAGIC.length), TraceWriter.MAGIC)) {
            throw new IOException("not a trace file");
        }
        ByteBuffer trailer = ByteBuffer.wrap(file.read(file.size() - TRAILER, TRAILER));
        long position = trailer.getLong();
        return new TraceFile(file, TraceIndex.of(file.read(position, Math.toIntExact(trailer.getLong()))));
    }

    /**
     * The channels.
     *
     * @return in the order of the recording
     */
    public List<TraceChannel> channels() {
        return index.channels();
    }

    /**
     * Length of the recording.
     *
     * @return seconds, gaps included
     */
    public double durationSeconds() {
        return index.durationSeconds();
    }

    /**
     * Where no channel has samples.
     *
     * @return gaps in order of time
     */
    public List<TimeSpan> gaps() {
        return index.gaps();
    }

    /**
     * How high the pyramid is.
     *
     * @return levels, at least 1
     */
    public int levels() {
        return index.levels();
    }

    /**
     * The samples of a span on one even grid; the first run of samples in the span decides where its lines are, so that
     * behind a gap inside the span a sample may be moved by up to half a sampling interval.
     *
     * @param channel the channel
     * @param span wanted time; what lies outside the recording is cut off
     * @return the samples, NaN in gaps
     * @throws IOException if they cannot be read
     */
    Run samples(int channel, TimeSpan span) throws IOException {
        double rate = channels().get(channel).rate();
        List<Run> runs = runs(channel, span);
        double anchor = runs.isEmpty() ? span.startSeconds() : runs.getFirst().firstSeconds();
        long from = onGrid(Math.max(0, span.startSeconds()) - anchor, rate);
        long to = Math.max(from, onGrid(Math.min(durationSeconds(), span.endSeconds()) - anchor, rate));
        double[] values = new double[Math.toIntExact(to - from)];
        Arrays.fill(values, Double.NaN);
        for (Run run : runs) {
            long at = Math.round((run.firstSeconds() - anchor) * rate) - from;
            int skipped = (int) Math.max(0, -at);
            int count = (int) Math.min(run.values().length - skipped, values.length - (at + skipped));
            if (count > 0) {
                System.arraycopy(run.values(), skipped, values, (int) (at + skipped), count);
            }
        }
        return new Run(anchor + from / rate, values);
    }

    private static long onGrid(double seconds, double rate) {
        return (long) Math.ceil(seconds * rate - HALF_MICROSAMPLE);
    }

    private List<Run> runs(int channel, TimeSpan span) throws IOException {
        List<Run> runs = new ArrayList<>();
        int first = stretch(span.startSeconds());
        int last = stretch(span.endSeconds());
        for (int i = first; i <= last; i++) {
            long position = i < index.stretches().length ? index.stretches()[i] : 0;
            if (position > 0) {
                runs.addAll(StretchBytes.read(file, position, channel));
            }
        }
        return runs;
    }

    private int stretch(double seconds) {
        return (int) Math.max(0, seconds / index.stretchSeconds());
    }

    /**
     * Goes through the bins of one level that touch a span.
     *
     * @param channel the channel
     * @param level the level
     * @param span wanted time
     * @param to told of each bin that holds values
     * @throws IOException if they cannot be read
     */
    void bins(int channel, int level, TimeSpan span, BinReceiver to) throws IOException {
        double seconds = Pyramid.binSeconds(channels().get(channel).rate(), level);
        long[] tiles = index.tiles()[channel][level];
        long first = (long) Math.max(0, Math.floor(span.startSeconds() / seconds));
        long last = (long) Math.min((long) tiles.length * Tile.BINS, Math.ceil(span.endSeconds() / seconds)) - 1;
        for (long bin = first; bin <= last; ) {
            int tile = (int) (bin / Tile.BINS);
            long end = Math.min(last + 1, (tile + 1L) * Tile.BINS);
            if (tiles[tile] > 0) {
                int from = (int) (bin % Tile.BINS);
                ByteBuffer bytes = ByteBuffer.wrap(
                        file.read(tiles[tile] + from * 2L * Float.BYTES, (int) (end - bin) * 2 * Float.BYTES));
                for (; bin < end; bin++) {
                    to.take(bin * seconds, (bin + 1) * seconds, bytes.getFloat(), bytes.getFloat());
                }
            }
            bin = end;
        }
    }

    /** Told of bins. */
    @FunctionalInterface
    interface BinReceiver {
        /**
         * A bin.
         *
         * @param fromSeconds where it begins
         * @param toSeconds where it ends
         * @param low least of its values; above {@code high} when it has none
         * @param high greatest of them
         */
        void take(double fromSeconds, double toSeconds, float low, float high);
    }
}
