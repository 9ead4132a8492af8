package org.polymyo.format.text;

import java.util.Arrays;

/** A growing list of whole numbers. */
final class LongList {
    private long[] values = new long[16];
    private int size;

    /**
     * Adds at the end.
     *
     * @param value number
     */
    void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    /**
     * One number.
     *
     * @param index from 0
     * @return the number
     */
    long get(int index) {
        return values[index];
    }

    /**
     * How many there are.
     *
     * @return the count
     */
    int size() {
        return size;
    }

    /**
     * Index of the last number that is not above a limit; the numbers must rise.
     *
     * @param limit the limit
     * @return index, or -1 when all are above
     */
    int floor(long limit) {
        int found = Arrays.binarySearch(values, 0, size, limit);
        return found >= 0 ? found : -found - 2;
    }
}
