package org.polymyo.clinic.trace;

import java.io.IOException;
import java.util.Arrays;

/**
 * Gathers one channel's pyramid while its samples pass by in order of time: on the lowest level a bin for 64 samples, on
 * each further one a bin for four of the level below. Only the tile under way of each level is held.
 */
final class Pyramid {
    /** Samples in a bin of the lowest level. */
    static final int BASE = 64;

    /** Bins that the next level joins. */
    static final int FACTOR = 4;

    private static final int MOST_LEVELS = 12;

    private final double rateHz;
    private final Store store;
    private final Tile[] tiles;
    private final int[] numbers;
    private final long[][] positions;

    /** Where finished tiles go. */
    @FunctionalInterface
    interface Store {
        /**
         * Appends bytes.
         *
         * @param bytes what to append
         * @return where they begin
         * @throws IOException if they cannot be written
         */
        long append(byte[] bytes) throws IOException;
    }

    /**
     * An empty pyramid.
     *
     * @param durationSeconds length of the recording
     * @param rateHz samples per second of the channel
     * @param levels how many levels
     * @param store where finished tiles go
     */
    Pyramid(double durationSeconds, double rateHz, int levels, Store store) {
        this.rateHz = rateHz;
        this.store = store;
        this.tiles = new Tile[levels];
        this.numbers = new int[levels];
        this.positions = new long[levels][];
        for (int level = 0; level < levels; level++) {
            tiles[level] = new Tile();
            positions[level] = new long[(int) (bins(durationSeconds, rateHz, level) / Tile.BINS) + 1];
        }
    }

    /**
     * How many levels let the widest view be drawn from a few hundred bins.
     *
     * @param durationSeconds length of the recording
     * @param rateHz rate of its fastest channel
     * @return levels, at least 1
     */
    static int levels(double durationSeconds, double rateHz) {
        int levels = 1;
        while (levels < MOST_LEVELS && bins(durationSeconds, rateHz, levels - 1) > 2 * Tile.BINS) {
            levels++;
        }
        return levels;
    }

    /**
     * Length of a bin.
     *
     * @param rateHz samples per second
     * @param level the level
     * @return seconds
     */
    static double binSeconds(double rateHz, int level) {
        return BASE * Math.pow(FACTOR, level) / rateHz;
    }

    private static long bins(double durationSeconds, double rateHz, int level) {
        return (long) (durationSeconds / binSeconds(rateHz, level)) + 1;
    }

    /**
     * Takes samples that follow those taken so far.
     *
     * @param run the samples
     * @throws IOException if a finished tile cannot be written
     */
    void take(Run run) throws IOException {
        double[] values = run.values();
        long first = Math.max(0, Math.round(run.firstSeconds() * rateHz));
        int at = 0;
        while (at < values.length) {
            long bin = (first + at) / BASE;
            int end = (int) Math.min(values.length, (bin + 1) * BASE - first);
            float low = Float.POSITIVE_INFINITY;
            float high = Float.NEGATIVE_INFINITY;
            for (; at < end; at++) {
                float value = (float) values[at];
                low = value < low ? value : low;
                high = value > high ? value : high;
            }
            take(0, bin, low, high);
        }
    }

    private void take(int level, long bin, float low, float high) throws IOException {
        int number = (int) Math.min(bin / Tile.BINS, positions[level].length - 1);
        if (number != numbers[level]) {
            finish(level);
            numbers[level] = number;
        }
        tiles[level].take((int) Math.min(bin - (long) number * Tile.BINS, Tile.BINS - 1), low, high);
    }

    private void finish(int level) throws IOException {
        Tile tile = tiles[level];
        if (tile.isEmpty()) {
            return;
        }
        positions[level][numbers[level]] = store.append(tile.bytes());
        if (level + 1 < tiles.length) {
            for (int i = 0; i < Tile.BINS; i++) {
                take(level + 1, ((long) numbers[level] * Tile.BINS + i) / FACTOR, tile.low(i), tile.high(i));
            }
        }
        tile.clear();
    }

    /**
     * Writes what is still held.
     *
     * @return positions of the tiles by level and number, 0 where a tile would be empty
     * @throws IOException if it cannot be written
     */
    long[][] finish() throws IOException {
        for (int level = 0; level < tiles.length; level++) {
            finish(level);
        }
        return Arrays.stream(positions).map(long[]::clone).toArray(long[][]::new);
    }
}
