package org.polymyo.format;

import java.io.EOFException;
import java.io.IOException;
import java.util.Objects;

/** Bytes that can be read at any place, by several threads at once: a file, or an array in a test. */
public interface Bytes {
    /**
     * How many bytes there are.
     *
     * @return the size
     */
    long size();

    /**
     * Copies bytes out; fills the whole range or fails.
     *
     * @param position first byte
     * @param into where to
     * @param at first index in {@code into}
     * @param count how many
     * @throws IOException if they cannot be read; {@link EOFException} if the file ends before
     */
    void read(long position, byte[] into, int at, int count) throws IOException;

    /**
     * A new array with some of the bytes.
     *
     * @param position first byte
     * @param count how many
     * @return the bytes
     * @throws IOException if they cannot be read
     */
    default byte[] read(long position, int count) throws IOException {
        Objects.checkFromIndexSize(position, count, size());
        byte[] bytes = new byte[count];
        read(position, bytes, 0, count);
        return bytes;
    }

    /**
     * Bytes held in an array, which is not copied.
     *
     * @param content the bytes
     * @return a view
     */
    static Bytes of(byte[] content) {
        return new Bytes() {
            @Override
            public long size() {
                return content.length;
            }

            @Override
            public void read(long position, byte[] into, int at, int count) throws IOException {
                if (position + count > content.length) {
                    throw new EOFException("expected " + count + " bytes at " + position + " of " + content.length);
                }
                System.arraycopy(content, (int) position, into, at, count);
            }
        };
    }
}
