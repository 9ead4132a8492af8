package org.polymyo.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The typeface of the PDF without its rules for joining letters: joined letters are hard to search for, and trying the
 * rules on every word takes a fifth of the time that the PDF takes.
 */
final class ReportFont {
    private static final int FIRST_TABLE = 12;
    private static final int TABLE_BYTES = 16;
    private static final String JOINING = "GSUB";
    /** A name that no reader of fonts knows, so that the table is passed over. */
    private static final String UNKNOWN = "gsub";

    private ReportFont() {}

    /**
     * A font file.
     *
     * @param style {@code Regular} or {@code Bold}
     * @return its bytes
     */
    static InputStream open(String style) {
        String name = "/liberation/LiberationSans-" + style + ".ttf";
        try (InputStream in = Objects.requireNonNull(ReportFont.class.getResourceAsStream(name), name)) {
            return new ByteArrayInputStream(withoutJoining(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("the font " + name + " of this program could not be read", e);
        }
    }

    private static byte[] withoutJoining(byte[] font) {
        int tables = ByteBuffer.wrap(font).getShort(4);
        for (int at = FIRST_TABLE; at < FIRST_TABLE + tables * TABLE_BYTES; at += TABLE_BYTES) {
            if (new String(font, at, JOINING.length(), StandardCharsets.US_ASCII).equals(JOINING)) {
                System.arraycopy(UNKNOWN.getBytes(StandardCharsets.US_ASCII), 0, font, at, UNKNOWN.length());
            }
        }
        return font;
    }
}
