package org.polymyo.clinic.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.crypto.SecretKey;
import org.polymyo.format.Bytes;

/**
 * How a sealed file lies: magic and salt, then chunks of 64 KiB of content, each hidden by itself and tied to its place.
 * Only the last may be shorter. How much content there is stands elsewhere, so that a cut file is noticed.
 */
final class SealLayout {
    /** Bytes of content in a chunk. */
    static final int CHUNK = 1 << 16;

    /** Bytes before the first chunk. */
    static final int HEAD = 40;

    private static final byte[] MAGIC = "PMYSEAL1".getBytes(StandardCharsets.US_ASCII);

    private SealLayout() {}

    /**
     * The head of a new file.
     *
     * @return magic and a new salt
     */
    static byte[] head() {
        byte[] head = Arrays.copyOf(MAGIC, HEAD);
        System.arraycopy(DataKey.random(HEAD - MAGIC.length), 0, head, MAGIC.length, HEAD - MAGIC.length);
        return head;
    }

    /**
     * The file's own key.
     *
     * @param patient the patient's key
     * @param head the head of the file
     * @return the key of its chunks
     * @throws IOException if the head is none
     */
    static SecretKey key(DataKey patient, byte[] head) throws IOException {
        if (!Arrays.equals(head, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw new IOException("not a sealed file");
        }
        return patient.derived(head);
    }

    /**
     * The file's own key.
     *
     * @param patient the patient's key
     * @param sealed the file
     * @return the key of its chunks
     * @throws IOException if it cannot be read or is no sealed file
     */
    static SecretKey key(DataKey patient, Bytes sealed) throws IOException {
        return key(patient, sealed.read(0, (int) Math.min(HEAD, sealed.size())));
    }

    /**
     * Where a chunk begins.
     *
     * @param chunk its number, from 0
     * @return position in the sealed file
     */
    static long positionOf(long chunk) {
        return HEAD + chunk * (CHUNK + Aes.OVERHEAD);
    }

    /**
     * How long a sealed file is.
     *
     * @param content bytes of content
     * @return bytes of the file
     */
    static long sealedSize(long content) {
        long rest = content % CHUNK;
        return positionOf(content / CHUNK) + (rest == 0 ? 0 : rest + Aes.OVERHEAD);
    }

    /**
     * What ties a chunk to its place.
     *
     * @param chunk its number, from 0
     * @return the context for hiding and showing it
     */
    static byte[] context(long chunk) {
        return ByteBuffer.allocate(Long.BYTES).putLong(chunk).array();
    }
}
