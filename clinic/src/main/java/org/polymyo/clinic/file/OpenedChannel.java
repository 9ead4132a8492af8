package org.polymyo.clinic.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import org.polymyo.format.Bytes;

/** A file of {@link OpenedFiles} while it is read. */
final class OpenedChannel extends FileChannel {
    private static final int AT_ONCE = 1 << 18;

    private final Bytes content;
    private long position;

    /**
     * A channel at the beginning of the content.
     *
     * @param content what is read
     */
    OpenedChannel(Bytes content) {
        this.content = content;
    }

    @Override
    public int read(ByteBuffer into, long from) throws IOException {
        int count = (int) Math.min(Math.min(into.remaining(), AT_ONCE), content.size() - from);
        if (count <= 0) {
            return into.hasRemaining() ? -1 : 0;
        }
        if (into.hasArray()) {
            content.read(from, into.array(), into.arrayOffset() + into.position(), count);
            into.position(into.position() + count);
        } else {
            into.put(content.read(from, count));
        }
        return count;
    }

    @Override
    public synchronized int read(ByteBuffer into) throws IOException {
        int count = read(into, position);
        position += Math.max(0, count);
        return count;
    }

    @Override
    public synchronized long read(ByteBuffer[] into, int offset, int length) throws IOException {
        long all = 0;
        for (int i = offset; i < offset + length; i++) {
            int count = read(into[i]);
            if (count < 0) {
                return all == 0 ? -1 : all;
            }
            all += count;
        }
        return all;
    }

    @Override
    public synchronized long position() {
        return position;
    }

    @Override
    public synchronized FileChannel position(long newPosition) {
        position = newPosition;
        return this;
    }

    @Override
    public long size() {
        return content.size();
    }

    @Override
    public void force(boolean metaData) {}

    @Override
    public long transferTo(long from, long count, WritableByteChannel target) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(AT_ONCE, Math.max(0, count)));
        read(buffer, from);
        return target.write(buffer.flip());
    }

    @Override
    public int write(ByteBuffer from) {
        throw new NonWritableChannelException();
    }

    @Override
    public int write(ByteBuffer from, long to) {
        throw new NonWritableChannelException();
    }

    @Override
    public long write(ByteBuffer[] from, int offset, int length) {
        throw new NonWritableChannelException();
    }

    @Override
    public FileChannel truncate(long size) {
        throw new NonWritableChannelException();
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long to, long count) {
        throw new NonWritableChannelException();
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long from, long size) {
        throw new UnsupportedOperationException("content that is decrypted when read cannot be mapped");
    }

    @Override
    public FileLock lock(long from, long size, boolean shared) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileLock tryLock(long from, long size, boolean shared) {
        throw new UnsupportedOperationException();
    }

    @Override
    protected void implCloseChannel() {}
}
