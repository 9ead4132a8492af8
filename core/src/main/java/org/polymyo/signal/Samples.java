package org.polymyo.signal;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A source of evenly spaced samples: an array, or a file read piece by piece. Implementations may be used from several
 * threads at once.
 */
public interface Samples {
    /**
     * How many samples there are.
     *
     * @return the count, may exceed the range of int
     */
    long length();

    /**
     * Copies samples out.
     *
     * @param from index of the first sample, from 0
     * @param count how many; {@code from + count} must not exceed {@link #length()}
     * @param into where to
     * @param at index in {@code into} of the first sample
     * @throws IndexOutOfBoundsException if the range is not inside the source or the array
     * @throws UncheckedIOException if the file can no longer be read (cause: {@link IOException})
     */
    void read(long from, int count, double[] into, int at);

    /**
     * Samples held in an array. The array is not copied and must not be changed afterwards.
     *
     * @param values the samples
     * @return a source over them
     */
    static Samples of(double... values) {
        return new Samples() {
            @Override
            public long length() {
                return values.length;
            }

            @Override
            public void read(long from, int count, double[] into, int at) {
                System.arraycopy(values, Math.toIntExact(from), into, at, count);
            }
        };
    }
}
