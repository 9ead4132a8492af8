package org.polymyo.format;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * One file, read with positional reads; never mapped, because mapped pages count as memory. Java closes a channel when
 * a thread that reads from it is interrupted; the interrupted thread then gets an {@link InterruptedIOException}, every
 * other thread goes on with a channel opened anew.
 */
final class FileBytes implements Bytes, AutoCloseable {
    /** Java keeps a buffer outside the heap as large as the largest read of each thread; this bounds it. */
    private static final int LARGEST_READ = 1 << 18;

    private final Path path;
    private final long size;
    private FileChannel channel;
    private boolean closed;

    FileBytes(Path path) throws IOException {
        this.path = path;
        this.channel = FileChannel.open(path, StandardOpenOption.READ);
        this.size = channel.size();
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public void read(long position, byte[] into, int at, int count) throws IOException {
        for (int done = 0; done < count; ) {
            int wanted = Math.min(LARGEST_READ, count - done);
            int got = readSome(ByteBuffer.wrap(into, at + done, wanted), position + done);
            if (got < 0) {
                throw new EOFException("the file became shorter while it was read: expected " + size
                        + " bytes, it ends at " + (position + done));
            }
            done += got;
        }
    }

    private int readSome(ByteBuffer into, long position) throws IOException {
        int start = into.position();
        while (true) {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedIOException("reading was interrupted");
            }
            FileChannel used = current();
            try {
                return used.read(into.position(start), position);
            } catch (ClosedByInterruptException e) {
                throw (InterruptedIOException) new InterruptedIOException("reading was interrupted").initCause(e);
            } catch (ClosedChannelException e) {
                reopen(used);
            }
        }
    }

    private synchronized FileChannel current() throws ClosedChannelException {
        if (closed) {
            throw new ClosedChannelException();
        }
        return channel;
    }

    private synchronized void reopen(FileChannel broken) throws IOException {
        if (closed) {
            throw new ClosedChannelException();
        }
        if (channel == broken) {
            channel = FileChannel.open(path, StandardOpenOption.READ);
            if (channel.size() != size) {
                throw new IOException(
                        "the file changed while it was read: its size was " + size + " bytes, now " + channel.size());
            }
        }
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        channel.close();
    }
}
