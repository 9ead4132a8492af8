package org.polymyo.format.edf;

import org.polymyo.quantity.Interval;
import org.polymyo.recording.Channel;
import org.polymyo.signal.Signal;

/** Smallest and largest value of a channel, found by reading it. */
final class ValueRange {
    private static final int BLOCK = 1 << 16;

    private ValueRange() {}

    /**
     * Reads the channel.
     *
     * @param channel the channel
     * @return its range, not empty: a flat channel gets one unit on both sides; values that are not finite do not count
     */
    static Interval of(Channel channel) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Signal piece : channel.pieces()) {
            double[] block = new double[(int) Math.min(BLOCK, piece.length())];
            for (long at = 0; at < piece.length(); at += BLOCK) {
                int count = (int) Math.min(BLOCK, piece.length() - at);
                piece.read(at, count, block, 0);
                for (int i = 0; i < count; i++) {
                    if (Double.isFinite(block[i])) {
                        low = Math.min(low, block[i]);
                        high = Math.max(high, block[i]);
                    }
                }
            }
        }
        if (low < high) {
            return new Interval(low, high);
        }
        double flat = low > high ? 0 : low;
        return new Interval(flat - 1, flat + 1);
    }
}
