package org.polymyo.preparation;

import java.util.List;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.signal.Signal;
import org.polymyo.signal.Sinusoids;

/**
 * One uninterrupted piece of a signal without its mains, not filtered. Nothing is stored; every reading cleans what it
 * reads.
 *
 * @param raw the signal as recorded
 * @param mains fitted interference of each tile of 10 s
 * @param invalid spans that must not be measured, in order
 */
public record PreparedTrace(Signal raw, List<Sinusoids> mains, List<TimeSpan> invalid) {
    /** Copies the lists. */
    public PreparedTrace {
        mains = List.copyOf(mains);
        invalid = List.copyOf(invalid);
    }

    /**
     * Samples without mains; 0 where one is missing.
     *
     * @param from index of the first
     * @param count how many
     * @return a new array
     */
    public double[] read(long from, int count) {
        double[] x = new double[count];
        raw.read(from, count, x, 0);
        for (int i = 0; i < count; i++) {
            x[i] = Double.isFinite(x[i]) ? x[i] : 0;
        }
        Tiles tiles = new Tiles(raw);
        for (int at = 0; at < count; ) {
            int tile = (int) ((from + at) / tiles.perTile());
            long offset = from + at - tiles.firstSample(tile);
            int here = (int) Math.min(count - at, tiles.perTile() - offset);
            mains.get(tile).subtract(x, at, here, offset, raw.rateHz());
            at += here;
        }
        return x;
    }
}
