package org.polymyo.clinic.upload;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/** What a sender says of a piece: that it has this digest. Nothing of the piece counts unless it has. */
public final class Checksum {
    /** The names of algorithms senders may use, with those of Java. */
    private static final Map<String, String> ALGORITHMS = Map.of("sha1", "SHA-1", "sha256", "SHA-256", "md5", "MD5");

    private final MessageDigest digest;
    private final byte[] expected;

    private Checksum(MessageDigest digest, byte[] expected) {
        this.digest = digest;
        this.expected = expected;
    }

    /**
     * Reads the header {@code Upload-Checksum} of tus.
     *
     * @param header algorithm and digest in Base64
     * @return nothing when it is not well-formed or the algorithm is not known
     */
    public static Optional<Checksum> of(String header) {
        String[] parts = header.strip().split(" +");
        String algorithm = parts.length == 2 ? ALGORITHMS.get(parts[0]) : null;
        if (algorithm == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Checksum(
                    MessageDigest.getInstance(algorithm), Base64.getDecoder().decode(parts[1])));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has " + algorithm, e);
        }
    }

    /**
     * Takes bytes of the piece.
     *
     * @param bytes where they are
     * @param count how many, from the first
     */
    void take(byte[] bytes, int count) {
        digest.update(bytes, 0, count);
    }

    /**
     * Whether the bytes taken have the digest.
     *
     * @return true when so
     */
    boolean holds() {
        return Arrays.equals(digest.digest(), expected);
    }
}
