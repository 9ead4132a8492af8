package org.polymyo.clinic.file;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * AES-256 in Galois/Counter Mode with a random nonce of 96 bits before and a tag of 128 bits behind what it hides (NIST
 * SP 800-38D). With a key per file a nonce does not repeat: 2^32 chunks of one key would be 256 TiB.
 */
final class Aes {
    /** By how many bytes the hidden text is longer. */
    static final int OVERHEAD = 28;

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private Aes() {}

    /**
     * Hides bytes.
     *
     * @param key the key
     * @param context what the bytes belong to; shown again to see them
     * @param plain where they are
     * @param count how many, from the first
     * @return nonce, hidden bytes and tag
     */
    static byte[] hide(SecretKey key, byte[] context, byte[] plain, int count) {
        try {
            byte[] hidden = Arrays.copyOf(DataKey.random(NONCE), count + OVERHEAD);
            cipher(Cipher.ENCRYPT_MODE, key, context, hidden).doFinal(plain, 0, count, hidden, NONCE);
            return hidden;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    /**
     * Shows hidden bytes again.
     *
     * @param key the key
     * @param context what was said when they were hidden
     * @param hidden nonce, hidden bytes and tag
     * @return the bytes
     * @throws AEADBadTagException if key, context or bytes are not what they were
     */
    static byte[] show(SecretKey key, byte[] context, byte[] hidden) throws AEADBadTagException {
        if (hidden.length < OVERHEAD) {
            throw new AEADBadTagException("shorter than nonce and tag");
        }
        try {
            return cipher(Cipher.DECRYPT_MODE, key, context, hidden).doFinal(hidden, NONCE, hidden.length - NONCE);
        } catch (AEADBadTagException e) {
            throw e;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] context, byte[] hidden)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, hidden, 0, NONCE));
        cipher.updateAAD(context);
        return cipher;
    }
}
