package org.polymyo.clinic.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import javax.crypto.SecretKey;

/**
 * Writes a sealed file from its beginning to its end, in as many sittings as it takes: what {@link #flush} has returned
 * from is on the disk and can be gone on from after a crash.
 */
public final class SealedWriter extends OutputStream {
    private final FileChannel channel;
    private final SecretKey key;
    private final byte[] open = new byte[SealLayout.CHUNK];
    private long size;

    private SealedWriter(FileChannel channel, SecretKey key) {
        this.channel = channel;
        this.key = key;
    }

    /**
     * Begins a file; one that is there is lost.
     *
     * @param path where to
     * @param patient the patient's key
     * @return the writer
     * @throws IOException if it cannot be written
     */
    public static SealedWriter begin(Path path, DataKey patient) throws IOException {
        byte[] head = SealLayout.head();
        FileChannel channel = FileChannel.open(
                path, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        try {
            writeFully(channel, ByteBuffer.wrap(head), 0);
            return new SealedWriter(channel, SealLayout.key(patient, head));
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /**
     * Goes on with a file. A crash while the end was being written may have cost part of the last chunk.
     *
     * @param path the file
     * @param patient the patient's key
     * @param wanted how much content it is thought to hold; what lies behind is given up
     * @return a writer at that place, or a little before where the end was lost; {@link #size} tells
     * @throws IOException if it cannot be read or is no sealed file
     */
    public static SealedWriter resume(Path path, DataKey patient, long wanted) throws IOException {
        if (Files.size(path) < SealLayout.HEAD) {
            return begin(path, patient);
        }
        try (var file = FileBytes.open(path)) {
            SecretKey key = SealLayout.key(patient, file);
            byte[] tail = tail(file, key, wanted);
            long whole = Math.min(wanted, contentHeld(file.size())) / SealLayout.CHUNK * SealLayout.CHUNK;
            var writer = new SealedWriter(FileChannel.open(path, StandardOpenOption.WRITE), key);
            System.arraycopy(tail, 0, writer.open, 0, tail.length);
            writer.size = whole + tail.length;
            return writer;
        }
    }

    /** What of the last, unfilled chunk is still there. */
    private static byte[] tail(FileBytes file, SecretKey key, long wanted) {
        long held = contentHeld(file.size());
        long chunk = wanted / SealLayout.CHUNK;
        long stored = Math.min(SealLayout.CHUNK, held - chunk * SealLayout.CHUNK);
        int needed = (int) (wanted % SealLayout.CHUNK);
        if (stored < needed || needed == 0) {
            return new byte[0];
        }
        try {
            return Arrays.copyOf(SealedBytes.shown(file, key, chunk, stored), needed);
        } catch (IOException e) {
            return new byte[0]; // torn by a crash; the sender sends it again
        }
    }

    private static long contentHeld(long sealedSize) {
        long chunks = (sealedSize - SealLayout.HEAD) / (SealLayout.CHUNK + Aes.OVERHEAD);
        long rest = sealedSize - SealLayout.positionOf(chunks) - Aes.OVERHEAD;
        return chunks * SealLayout.CHUNK + Math.max(0, rest);
    }

    /**
     * How much content was taken so far, flushed or not.
     *
     * @return bytes
     */
    public long size() {
        return size;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] content, int from, int count) throws IOException {
        int done = 0;
        while (done < count) {
            int filled = filled();
            int part = Math.min(count - done, SealLayout.CHUNK - filled);
            System.arraycopy(content, from + done, open, filled, part);
            if (filled + part == SealLayout.CHUNK) {
                hide(SealLayout.CHUNK);
            }
            size += part;
            done += part;
        }
    }

    /**
     * Puts everything taken so far on the disk.
     *
     * @throws IOException if it cannot be written
     */
    @Override
    public void flush() throws IOException {
        if (filled() > 0) {
            hide(filled());
        }
        channel.truncate(SealLayout.sealedSize(size));
        channel.force(true);
    }

    private int filled() {
        return (int) (size % SealLayout.CHUNK);
    }

    private void hide(int count) throws IOException {
        long chunk = size / SealLayout.CHUNK;
        byte[] hidden = Aes.hide(key, SealLayout.context(chunk), open, count);
        writeFully(channel, ByteBuffer.wrap(hidden), SealLayout.positionOf(chunk));
    }

    private static void writeFully(FileChannel channel, ByteBuffer left, long position) throws IOException {
        long at = position;
        while (left.hasRemaining()) {
            at += channel.write(left, at);
        }
    }

    /** Closes the file as it is; what was not flushed may be lost. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
