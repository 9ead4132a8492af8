package org.polymyo.clinic.file;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file as it lies, read at any place. */
final class FileBytes implements StoredBytes {
    private final FileChannel channel;
    private final long size;

    private FileBytes(FileChannel channel) throws IOException {
        this.channel = channel;
        this.size = channel.size();
    }

    /**
     * Opens a file.
     *
     * @param path the file
     * @return its bytes
     * @throws IOException if it cannot be opened
     */
    static FileBytes open(Path path) throws IOException {
        return new FileBytes(FileChannel.open(path, StandardOpenOption.READ));
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public void read(long position, byte[] into, int at, int count) throws IOException {
        ByteBuffer left = ByteBuffer.wrap(into, at, count);
        while (left.hasRemaining()) {
            if (channel.read(left, position + count - left.remaining()) < 0) {
                throw new EOFException("expected " + count + " bytes at " + position + " of " + size);
            }
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
