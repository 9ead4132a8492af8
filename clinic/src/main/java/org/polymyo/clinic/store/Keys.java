package org.polymyo.clinic.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;

/** Keys of rows, which nobody can guess or count, and secrets that are kept only as their hash. */
public final class Keys {
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int TOKEN_BYTES = 32;

    private Keys() {}

    /**
     * A key for a new row.
     *
     * @return a random UUID as text
     */
    public static String fresh() {
        return UUID.randomUUID().toString();
    }

    /**
     * Whether a text has the form of a key.
     *
     * @param text what came from outside
     * @return true for a UUID in lower case
     */
    public static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }

    /**
     * A secret to hand out once.
     *
     * @return 256 random bits, fit for a cookie or an address
     */
    public static String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        CHANCE.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * What is kept of a secret.
     *
     * @param token the secret
     * @return its SHA-256 in hexadecimal
     */
    public static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
