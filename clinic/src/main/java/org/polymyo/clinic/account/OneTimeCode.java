package org.polymyo.clinic.account;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes of six digits that change every thirty seconds, as RFC 6238 lays down and every authenticator app shows. */
public final class OneTimeCode {
    private static final int STEP_SECONDS = 30;
    /** How long a key is, in bytes. */
    public static final int KEY_BYTES = 20;

    private static final int MODULUS = 1_000_000;
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final SecureRandom CHANCE = new SecureRandom();

    private OneTimeCode() {}

    /**
     * A new key.
     *
     * @return 160 random bits
     */
    public static byte[] freshKey() {
        byte[] key = new byte[KEY_BYTES];
        CHANCE.nextBytes(key);
        return key;
    }

    /**
     * The step in which a code is right: the present one or a neighbour, for clocks that differ a little.
     *
     * @param key the key
     * @param code what was typed
     * @param now the time
     * @return the step's number, nothing when the code is wrong
     */
    public static OptionalLong step(byte[] key, String code, Instant now) {
        long present = now.getEpochSecond() / STEP_SECONDS;
        for (long step = present - 1; step <= present + 1; step++) {
            if (code(key, step).equals(code.replace(" ", ""))) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    /**
     * The code at a time.
     *
     * @param key the key
     * @param at the time
     * @return six digits
     */
    public static String at(byte[] key, Instant at) {
        return code(key, at.getEpochSecond() / STEP_SECONDS);
    }

    private static String code(byte[] key, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key, "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fffffff;
            return String.format(Locale.ROOT, "%06d", number % MODULUS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA-1", e);
        }
    }

    /**
     * A key as people type it into an app (RFC 4648, base 32).
     *
     * @param key the key
     * @return capital letters and digits
     */
    public static String typed(byte[] key) {
        var text = new StringBuilder();
        int bits = 0;
        int held = 0;
        for (byte b : key) {
            held = held << 8 | b & 0xff;
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(BASE32.charAt(held >> bits & 31));
            }
        }
        if (bits > 0) {
            text.append(BASE32.charAt(held << 5 - bits & 31));
        }
        return text.toString();
    }
}
