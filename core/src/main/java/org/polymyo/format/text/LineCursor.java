package org.polymyo.format.text;

import java.io.IOException;
import java.util.Arrays;
import org.polymyo.format.Bytes;

/** Goes through a text file line by line, from any place that a line starts at. */
final class LineCursor {
    /** Longest line in letters; a longer one is cut, and told by {@link #cut()}. */
    static final int LONGEST = 1 << 20;

    private static final int BLOCK_BYTES = 1 << 16;

    private final Bytes bytes;
    private final TextEncoding encoding;
    private final byte[] block = new byte[BLOCK_BYTES];
    private long blockStart;
    private int blockSize;
    private int next;
    private byte[] line = new byte[256];
    private int length;
    private long start;
    private boolean cut;

    /**
     * A cursor.
     *
     * @param bytes the file
     * @param encoding how letters are stored
     * @param position where to start
     */
    LineCursor(Bytes bytes, TextEncoding encoding, long position) {
        this.bytes = bytes;
        this.encoding = encoding;
        this.blockStart = position;
    }

    /**
     * Goes to the next line.
     *
     * @return false at the end of the file
     * @throws IOException if the file cannot be read
     */
    boolean next() throws IOException {
        length = 0;
        cut = false;
        start = blockStart + next;
        int letter = letter();
        if (letter < 0) {
            return false;
        }
        while (letter >= 0 && letter != '\n') {
            append(letter);
            letter = letter();
        }
        if (length > 0 && line[length - 1] == '\r') {
            length--;
        }
        return true;
    }

    /** Letters wider than a byte are kept as UTF-8, so that a unit in a header survives. */
    private void append(int letter) {
        if (encoding.width() == 1 || letter < 0x80) {
            put(letter);
        } else if (letter < 0x800) {
            put(0xC0 | letter >> 6);
            put(0x80 | letter & 0x3F);
        } else {
            put(0xE0 | letter >> 12);
            put(0x80 | letter >> 6 & 0x3F);
            put(0x80 | letter & 0x3F);
        }
    }

    private void put(int oneByte) {
        if (length == LONGEST) {
            cut = true;
            return;
        }
        if (length == line.length) {
            line = Arrays.copyOf(line, 2 * line.length);
        }
        line[length++] = (byte) oneByte;
    }

    /** A byte, or a unit of UTF-16; halves of rarer letters, which no header needs, become question marks. */
    private int letter() throws IOException {
        int first = oneByte();
        if (encoding.width() == 1 || first < 0) {
            return first;
        }
        int second = oneByte();
        if (second < 0) {
            return '?';
        }
        int letter = encoding.letter(first, second);
        return Character.isSurrogate((char) letter) ? '?' : letter;
    }

    private int oneByte() throws IOException {
        if (next == blockSize) {
            blockStart += blockSize;
            blockSize = Math.clamp(bytes.size() - blockStart, 0, BLOCK_BYTES);
            next = 0;
            bytes.read(blockStart, block, 0, blockSize);
        }
        return blockSize == 0 ? -1 : Byte.toUnsignedInt(block[next++]);
    }

    /**
     * Where the line starts.
     *
     * @return byte position
     */
    long start() {
        return start;
    }

    /**
     * The letters of the line, UTF-16 turned into UTF-8; valid until the next line, only up to {@link #length()}.
     *
     * @return the cursor's own array
     */
    byte[] line() {
        return line;
    }

    /**
     * Length of the line.
     *
     * @return letters
     */
    int length() {
        return length;
    }

    /**
     * Whether the line was longer than {@link #LONGEST}.
     *
     * @return true when its end was dropped
     */
    boolean cut() {
        return cut;
    }

    /**
     * Whether the line is blank or a comment and so no row.
     *
     * @return true for such lines
     */
    boolean isAside() {
        for (int i = 0; i < length; i++) {
            if (line[i] != ' ' && line[i] != '\t') {
                return line[i] == '#' || line[i] == '%';
            }
        }
        return true;
    }
}
