package org.polymyo.format;

import java.util.Arrays;

/** A growing list of whole numbers. */
public final class LongList {
    private long[] values = new long[16];
    private int size;

    /** An empty list. */
    public LongList() {}

    /**
     * Adds at the end.
     *
     * @param value number
     */
    public void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    /**
     * Puts another number in the place of the last.
     *
     * @param value number
     */
    void replaceLast(long value) {
        values[size - 1] = value;
    }

    /**
     * One number.
     *
     * @param index from 0
     * @return the number
     */
    public long get(int index) {
        return values[index];
    }

    /**
     * How many there are.
     *
     * @return the count
     */
    public int size() {
        return size;
    }

    /**
     * Index of the last number that is not above a limit; the numbers must rise.
     *
     * @param limit the limit
     * @return index, or -1 when all are above
     */
    public int floor(long limit) {
        int found = Arrays.binarySearch(values, 0, size, limit);
        return found >= 0 ? found : -found - 2;
    }
}
