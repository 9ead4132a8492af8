package org.polymyo.synthetic;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.polymyo.recording.Channel;
import org.polymyo.recording.Source;
import org.polymyo.signal.Signal;

/**
 * Stands for the bytes a generated recording would have: its samples as 64-bit numbers, little end first, one channel
 * after
 * the other.
 *
 * @param channels the channels
 */
record GeneratedSource(List<Channel> channels) implements Source {
    private static final int BLOCK = 8192;

    /** Copies the list. */
    GeneratedSource {
        channels = List.copyOf(channels);
    }

    @Override
    public String format() {
        return "SYNTHETIC (generated, not a patient)";
    }

    @Override
    public long sizeBytes() {
        return channels.stream()
                .flatMap(channel -> channel.pieces().stream())
                .mapToLong(piece -> piece.length() * Double.BYTES)
                .sum();
    }

    @Override
    public String sha256() {
        MessageDigest digest = digest();
        channels.forEach(channel -> channel.pieces().forEach(piece -> update(digest, piece)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void update(MessageDigest digest, Signal piece) {
        double[] block = new double[BLOCK];
        ByteBuffer bytes = ByteBuffer.allocate(BLOCK * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (long from = 0; from < piece.length(); from += BLOCK) {
            int count = (int) Math.min(BLOCK, piece.length() - from);
            piece.read(from, count, block, 0);
            bytes.clear();
            bytes.asDoubleBuffer().put(block, 0, count);
            digest.update(bytes.limit(count * Double.BYTES));
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    @Override
    public void close() {
        // nothing is held open
    }
}
