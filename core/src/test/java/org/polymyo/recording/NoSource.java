package org.polymyo.recording;

/**
 * A source without a file behind it.
 *
 * @param format what it says of itself
 */
public record NoSource(String format) implements Source {
    @Override
    public long sizeBytes() {
        return 0;
    }

    @Override
    public String sha256() {
        return "0".repeat(64);
    }

    @Override
    public void close() {}
}
