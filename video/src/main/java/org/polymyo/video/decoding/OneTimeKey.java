package org.polymyo.video.decoding;

import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.CipherOutputStream;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A key for one file of one piece of work, in the one cipher that the decoder reads at any place (AES-128, CBC). */
final class OneTimeKey {
    private static final int BYTES = 16;

    private final byte[] key = new byte[BYTES];
    private final byte[] start = new byte[BYTES];

    /** A key nobody had before. */
    OneTimeKey() {
        var chance = new SecureRandom();
        chance.nextBytes(key);
        chance.nextBytes(start);
    }

    String keyInHexadecimal() {
        return HexFormat.of().formatHex(key);
    }

    String startInHexadecimal() {
        return HexFormat.of().formatHex(start);
    }

    /** Hides what is written; whole when it is closed. */
    OutputStream hiding(OutputStream out) {
        try {
            Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(start));
            return new CipherOutputStream(out, cipher);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES", e);
        }
    }
}
