package org.polymyo.clinic.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The one secret of a workspace, kept in a file beside the database. What it seals (AES-256-GCM, NIST SP 800-38D) is lost
 * without it, so a backup needs it too, kept elsewhere.
 */
public final class MasterKey {
    private static final int BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom CHANCE = new SecureRandom();

    private final byte[] secret;

    private MasterKey(byte[] secret) {
        this.secret = secret;
    }

    /**
     * Reads the key, or makes it where there is none yet.
     *
     * @param file where it is kept
     * @return the key
     * @throws UncheckedIOException when the file cannot be read or made
     * @throws IllegalStateException when it holds something else
     */
    public static MasterKey in(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            byte[] secret = HexFormat.of()
                    .parseHex(Files.readString(file, StandardCharsets.US_ASCII).strip());
            if (secret.length != BYTES) {
                throw new IllegalStateException("expected a key of 64 hexadecimal digits in " + file);
            }
            return new MasterKey(secret);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void make(Path file) throws IOException {
        byte[] secret = new byte[BYTES];
        CHANCE.nextBytes(secret);
        Path part = Files.createTempFile(file.toAbsolutePath().getParent(), "key", ".part");
        if (part.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(
                part, HexFormat.of().formatHex(secret) + "\n", StandardCharsets.US_ASCII, StandardOpenOption.SYNC);
        try {
            Files.createLink(file, part); // unlike a move, only where there is none: another server may make it now
        } catch (FileAlreadyExistsException e) {
            // That server's key counts.
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.move(part, file);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /**
     * A key for one purpose, from which neither the master key nor that of another purpose can be found.
     *
     * @param purpose what it is for
     * @return 256 bits, the same each time
     */
    public SecretKey derived(String purpose) {
        return new SecretKeySpec(mac(new SecretKeySpec(secret, "HmacSHA256"), purpose), "AES");
    }

    /**
     * A code that only the holder of the key can make.
     *
     * @param purpose what the code is for
     * @param text what it stands for
     * @return HMAC-SHA-256 in hexadecimal
     */
    public String code(String purpose, String text) {
        return HexFormat.of().formatHex(mac(derived(purpose), text));
    }

    private static byte[] mac(SecretKey key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", e);
        }
    }

    /**
     * Encrypts a small secret and binds it to its place.
     *
     * @param plain the secret
     * @param place what it belongs to, for example a table and key; the same is needed to open it
     * @return nonce, ciphertext and tag
     */
    public byte[] seal(byte[] plain, String place) {
        byte[] nonce = new byte[NONCE_BYTES];
        CHANCE.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, place).doFinal(plain);
            byte[] both = Arrays.copyOf(nonce, nonce.length + sealed.length);
            System.arraycopy(sealed, 0, both, nonce.length, sealed.length);
            return both;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    /**
     * Decrypts what was sealed.
     *
     * @param sealed what {@link #seal} gave
     * @param place where it belongs
     * @return the secret
     * @throws IllegalStateException when it was changed, belongs elsewhere or was sealed with another key
     */
    public byte[] open(byte[] sealed, String place) {
        try {
            byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
            return cipher(Cipher.DECRYPT_MODE, nonce, place).doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("sealed with another key, or changed: " + place, e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String place) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, derived("seal"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
