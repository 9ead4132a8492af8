package org.polymyo.clinic.file;

import java.io.EOFException;
import java.io.IOException;

/**
 * An object of a bucket, read at any place. Whoever reads one place mostly reads what follows next, so each question asks for
 * more than is needed now; what is kept of the last answer lets pages of traces come without a question each.
 */
final class BucketBytes implements StoredBytes {
    private static final int AHEAD = 1 << 20;

    private final long size;
    private final Range range;
    private volatile Window window = new Window(0, new byte[0]);

    /** Asks for a part of the object. */
    interface Range {
        /** The bytes from a place on. */
        byte[] bytes(long from, int count) throws IOException;
    }

    private record Window(long from, byte[] bytes) {
        private boolean holds(long position, int count) {
            return position >= from && position + count <= from + bytes.length;
        }
    }

    BucketBytes(long size, Range range) {
        this.size = size;
        this.range = range;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public void read(long position, byte[] into, int at, int count) throws IOException {
        if (count == 0) {
            return;
        }
        if (position + count > size) {
            throw new EOFException("expected " + count + " bytes at " + position + " of " + size);
        }
        Window seen = window;
        if (!seen.holds(position, count)) {
            int asked = (int) Math.min(Math.max(count, AHEAD), size - position);
            seen = new Window(position, range.bytes(position, asked));
            if (!seen.holds(position, count)) {
                throw new EOFException("the object store gave fewer bytes than it holds");
            }
            window = seen;
        }
        System.arraycopy(seen.bytes, (int) (position - seen.from), into, at, count);
    }

    /** Nothing is held open between questions. */
    @Override
    public void close() {
        window = new Window(0, new byte[0]);
    }
}
