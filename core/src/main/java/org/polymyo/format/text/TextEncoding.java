package org.polymyo.format.text;

import java.util.Arrays;
import org.polymyo.format.LegacyText;

/** How letters are stored; told by the byte order mark. */
enum TextEncoding {
    /** UTF-8 or any code page that contains ASCII. */
    BYTES(1, 0),
    /** UTF-8 with its mark. */
    UTF_8_MARKED(1, 3),
    /** UTF-16, least significant byte first. */
    UTF_16_LITTLE(2, 2),
    /** UTF-16, most significant byte first. */
    UTF_16_BIG(2, 2);

    private final int width;
    private final int mark;

    TextEncoding(int width, int mark) {
        this.width = width;
        this.mark = mark;
    }

    /**
     * Tells the encoding.
     *
     * @param head first bytes of the file
     * @return the encoding
     */
    static TextEncoding of(byte[] head) {
        int first = head.length > 0 ? Byte.toUnsignedInt(head[0]) : 0;
        int second = head.length > 1 ? Byte.toUnsignedInt(head[1]) : 0;
        if (first == 0xFF && second == 0xFE) {
            return UTF_16_LITTLE;
        }
        if (first == 0xFE && second == 0xFF) {
            return UTF_16_BIG;
        }
        return first == 0xEF && second == 0xBB ? UTF_8_MARKED : BYTES;
    }

    /**
     * Bytes of a letter of ASCII.
     *
     * @return 1 or 2
     */
    int width() {
        return width;
    }

    /**
     * Bytes before the text.
     *
     * @return size of the mark
     */
    int mark() {
        return mark;
    }

    /**
     * One letter, or the half of a rare one in UTF-16.
     *
     * @param first its first byte, 0 to 255
     * @param second its last byte; that is the first where a letter is one byte
     * @return its number
     */
    int letter(int first, int second) {
        return switch (this) {
            case BYTES, UTF_8_MARKED -> first;
            case UTF_16_LITTLE -> first | second << 8;
            case UTF_16_BIG -> first << 8 | second;
        };
    }

    /**
     * A line in full, for labels.
     *
     * @param letters bytes of the line; of UTF-16 as UTF-8
     * @param length how many
     * @return the text
     */
    static String text(byte[] letters, int length) {
        return LegacyText.decoded(Arrays.copyOf(letters, length));
    }
}
