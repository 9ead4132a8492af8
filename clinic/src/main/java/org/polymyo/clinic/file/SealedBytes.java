package org.polymyo.clinic.file;

import java.io.EOFException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.AEADBadTagException;
import javax.crypto.SecretKey;
import org.polymyo.format.Bytes;

/**
 * The content of a sealed file, readable at any place: reading a byte of a file of 10 GB shows one chunk. Several threads
 * may read; the chunks read last are kept.
 */
public final class SealedBytes implements Bytes {
    private static final int KEPT = 64;

    private final Bytes sealed;
    private final SecretKey key;
    private final long size;
    private final Map<Long, byte[]> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, byte[]> eldest) {
            return size() > KEPT;
        }
    };

    private SealedBytes(Bytes sealed, SecretKey key, long size) {
        this.sealed = sealed;
        this.key = key;
        this.size = size;
    }

    /**
     * Looks into a sealed file.
     *
     * @param sealed the file as it lies
     * @param patient the key of the patient it belongs to
     * @param size how much content it is known to hold
     * @return its content
     * @throws IOException if it cannot be read, is no sealed file, or holds more or less
     */
    public static SealedBytes open(Bytes sealed, DataKey patient, long size) throws IOException {
        if (sealed.size() != SealLayout.sealedSize(size)) {
            throw new IOException(
                    "expected a sealed file of " + SealLayout.sealedSize(size) + " bytes, found " + sealed.size());
        }
        return new SealedBytes(sealed, SealLayout.key(patient, sealed), size);
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public void read(long position, byte[] into, int at, int count) throws IOException {
        if (position < 0 || position + count > size) {
            throw new EOFException("expected " + count + " bytes at " + position + " of " + size);
        }
        int done = 0;
        while (done < count) {
            long chunk = (position + done) / SealLayout.CHUNK;
            int from = (int) ((position + done) % SealLayout.CHUNK);
            byte[] content = chunk(chunk);
            int part = Math.min(count - done, content.length - from);
            System.arraycopy(content, from, into, at + done, part);
            done += part;
        }
    }

    private byte[] chunk(long number) throws IOException {
        synchronized (kept) {
            byte[] known = kept.get(number);
            if (known != null) {
                return known;
            }
        }
        byte[] content = shown(sealed, key, number, Math.min(SealLayout.CHUNK, size - number * SealLayout.CHUNK));
        synchronized (kept) {
            kept.put(number, content);
        }
        return content;
    }

    /**
     * Reads one chunk.
     *
     * @param sealed the file
     * @param key its own key
     * @param chunk number of the chunk
     * @param length bytes of content in it
     * @return the content
     * @throws IOException if it cannot be read or is not what was written there
     */
    static byte[] shown(Bytes sealed, SecretKey key, long chunk, long length) throws IOException {
        byte[] hidden = sealed.read(SealLayout.positionOf(chunk), (int) length + Aes.OVERHEAD);
        try {
            return Aes.show(key, SealLayout.context(chunk), hidden);
        } catch (AEADBadTagException e) {
            throw new IOException("chunk " + chunk + " is damaged or was sealed with another key", e);
        }
    }
}
