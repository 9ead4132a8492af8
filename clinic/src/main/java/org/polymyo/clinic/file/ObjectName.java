package org.polymyo.clinic.file;

import java.util.HexFormat;

/**
 * The name of a stored object: 128 random bits, so that it tells nothing of what is in it.
 *
 * @param text 32 lower-case hexadecimal digits
 */
public record ObjectName(String text) {
    private static final int BYTES = 16;

    /** Refuses anything else, above all separators of paths. */
    public ObjectName {
        if (!text.matches("[0-9a-f]{32}")) {
            throw new IllegalArgumentException("expected 32 hexadecimal digits");
        }
    }

    /**
     * A name never used before.
     *
     * @return the name
     */
    public static ObjectName fresh() {
        return new ObjectName(HexFormat.of().formatHex(DataKey.random(BYTES)));
    }

    @Override
    public String toString() {
        return text;
    }
}
