package org.polymyo.clinic.file;

import java.io.IOException;
import java.io.InputStream;

/** The content of a sealed file from begin to end; what is skipped is not unsealed. Closing it closes the file. */
public final class ContentStream extends InputStream {
    private final SealedFile file;
    private long position;

    /**
     * Begins to read.
     *
     * @param file the file, open
     */
    public ContentStream(SealedFile file) {
        this.file = file;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int at, int count) throws IOException {
        int part = (int) Math.min(count, left());
        if (part == 0 && count > 0) {
            return -1;
        }
        file.content().read(position, into, at, part);
        position += part;
        return part;
    }

    @Override
    public long skip(long count) {
        long part = Math.clamp(count, 0, left());
        position += part;
        return part;
    }

    private long left() {
        return file.content().size() - position;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
