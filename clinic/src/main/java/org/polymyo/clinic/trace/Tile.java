package org.polymyo.clinic.trace;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Least and greatest of some neighbouring bins of one level, while they are gathered and as they are stored. */
final class Tile {
    /** Bins of a tile. */
    static final int BINS = 512;

    /** Bytes of a stored tile: two floats a bin. */
    static final int BYTES = BINS * 2 * Float.BYTES;

    private final float[] low = new float[BINS];
    private final float[] high = new float[BINS];
    private boolean empty;

    /** A tile without any value. */
    Tile() {
        clear();
    }

    /** Forgets everything. */
    void clear() {
        Arrays.fill(low, Float.POSITIVE_INFINITY);
        Arrays.fill(high, Float.NEGATIVE_INFINITY);
        empty = true;
    }

    /**
     * Whether no bin holds a value.
     *
     * @return true when there is nothing to store
     */
    boolean isEmpty() {
        return empty;
    }

    /**
     * Takes values into a bin.
     *
     * @param bin the bin
     * @param least least of the values
     * @param greatest greatest of them
     */
    void take(int bin, float least, float greatest) {
        if (least <= greatest) {
            low[bin] = Math.min(low[bin], least);
            high[bin] = Math.max(high[bin], greatest);
            empty = false;
        }
    }

    /**
     * Least of a bin.
     *
     * @param bin the bin
     * @return the value, above {@link #high} when the bin is empty
     */
    float low(int bin) {
        return low[bin];
    }

    /**
     * Greatest of a bin.
     *
     * @param bin the bin
     * @return the value, below {@link #low} when the bin is empty
     */
    float high(int bin) {
        return high[bin];
    }

    /**
     * The tile as it is stored.
     *
     * @return its bytes
     */
    byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES);
        for (int i = 0; i < BINS; i++) {
            bytes.putFloat(low[i]).putFloat(high[i]);
        }
        return bytes.array();
    }
}
