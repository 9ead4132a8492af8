package org.polymyo.clinic.file;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** A secret of 256 bits. It does not print itself and is never written unwrapped. */
public final class DataKey {
    /** Length of a key in bytes. */
    public static final int BYTES = 32;

    private static final SecureRandom CHANCE = new SecureRandom();

    private final byte[] secret;

    private DataKey(byte[] secret) {
        this.secret = secret;
    }

    /**
     * A new key from the system's source of chance.
     *
     * @return the key
     */
    public static DataKey fresh() {
        return new DataKey(random(BYTES));
    }

    /**
     * A key that was kept elsewhere.
     *
     * @param secret its 32 bytes, copied
     * @return the key
     * @throws IllegalArgumentException if there are more or fewer
     */
    public static DataKey of(byte[] secret) {
        if (secret.length != BYTES) {
            throw new IllegalArgumentException("expected a key of 32 bytes, found " + secret.length);
        }
        return new DataKey(secret.clone());
    }

    /**
     * The key as text, for handing it to a worker process over its private pipe.
     *
     * @return 64 hexadecimal digits
     */
    public String revealed() {
        return HexFormat.of().formatHex(secret);
    }

    /**
     * A key for one purpose, from which this one cannot be told (HKDF of RFC 5869 with one block).
     *
     * @param salt what makes it the key of that purpose
     * @return the AES key
     */
    SecretKey derived(byte[] salt) {
        try {
            Mac extract = Mac.getInstance("HmacSHA256");
            extract.init(new SecretKeySpec(salt, "HmacSHA256"));
            byte[] pseudorandom = extract.doFinal(secret);
            extract.init(new SecretKeySpec(pseudorandom, "HmacSHA256"));
            return new SecretKeySpec(extract.doFinal(new byte[] {1}), "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC with SHA-256", e);
        }
    }

    /**
     * The bytes themselves, for wrapping.
     *
     * @return a copy
     */
    byte[] secret() {
        return secret.clone();
    }

    /**
     * Bytes nobody can guess.
     *
     * @param count how many
     * @return a new array
     */
    static byte[] random(int count) {
        byte[] bytes = new byte[count];
        CHANCE.nextBytes(bytes);
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DataKey key && Arrays.equals(secret, key.secret);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(secret);
    }

    @Override
    public String toString() {
        return "DataKey[secret]";
    }
}
