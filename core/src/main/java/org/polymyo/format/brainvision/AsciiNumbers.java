package org.polymyo.format.brainvision;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.LongConsumer;
import org.polymyo.format.Bytes;

/**
 * The words of an ASCII data file, found again by number. The position of every 1024th word is kept, so a file of any
 * size needs little memory.
 */
final class AsciiNumbers {
    private static final int EVERY = 1024;
    private static final int BLOCK_BYTES = 1 << 16;

    /** No recorder measures more; a larger number would become infinite when its unit is changed. */
    private static final double LARGEST = 1e100;

    private final Bytes bytes;
    private final char decimal;
    private long[] anchors = new long[16];
    private long count;

    /**
     * Counts the words once.
     *
     * @param bytes the data file
     * @param layout how it is written
     * @throws IOException if it cannot be read
     */
    AsciiNumbers(Bytes bytes, SampleLayout.Ascii layout) throws IOException {
        this.bytes = bytes;
        this.decimal = layout.decimal();
        Cursor cursor = new Cursor(0);
        cursor.skipLines(layout.skipLines());
        for (long start = cursor.nextWord(); start >= 0; start = cursor.nextWord()) {
            if (count % EVERY == 0) {
                int anchor = Math.toIntExact(count / EVERY);
                anchors = anchor < anchors.length ? anchors : Arrays.copyOf(anchors, 2 * anchors.length);
                anchors[anchor] = start;
            }
            count++;
            cursor.skipWord();
        }
    }

    /**
     * How many words there are.
     *
     * @return the count
     */
    long count() {
        return count;
    }

    /**
     * Reads numbers at an even distance.
     *
     * @param first number of the first word
     * @param stride distance of the words
     * @param into where to
     * @param at first index
     * @param wanted how many
     * @throws IOException if the file cannot be read
     */
    void read(long first, long stride, double[] into, int at, int wanted) throws IOException {
        long word = Long.MIN_VALUE;
        Cursor cursor = new Cursor(0);
        for (int i = 0; i < wanted; i++) {
            long target = first + i * stride;
            if (word < 0 || target - word > EVERY) {
                cursor = new Cursor(anchors[Math.toIntExact(target / EVERY)]);
                word = target / EVERY * EVERY;
            }
            for (; word < target; word++) {
                cursor.nextWord();
                cursor.skipWord();
            }
            cursor.nextWord();
            into[at + i] = number(cursor.word());
            word++;
        }
    }

    /**
     * Finds the words that are no numbers; reads the whole file.
     *
     * @param found told the number of each
     * @throws IOException if the file cannot be read
     */
    void missing(LongConsumer found) throws IOException {
        if (count == 0) {
            return;
        }
        Cursor cursor = new Cursor(anchors[0]);
        for (long word = 0; word < count; word++) {
            cursor.nextWord();
            if (Double.isNaN(number(cursor.word()))) {
                found.accept(word);
            }
        }
    }

    private double number(String word) {
        try {
            double value = Double.parseDouble(decimal == '.' ? word : word.replace(decimal, '.'));
            return Math.abs(value) <= LARGEST ? value : Double.NaN;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /** Goes forward through the file. */
    private final class Cursor {
        private final byte[] block = new byte[BLOCK_BYTES];
        private long blockStart;
        private int blockSize;
        private int next;

        Cursor(long position) {
            blockStart = position;
        }

        /** The next byte from 0 to 255, or -1 at the end. */
        private int peek() throws IOException {
            if (next == blockSize) {
                blockStart += blockSize;
                blockSize = Math.clamp(bytes.size() - blockStart, 0, BLOCK_BYTES);
                next = 0;
                bytes.read(blockStart, block, 0, blockSize);
            }
            return blockSize == 0 ? -1 : Byte.toUnsignedInt(block[next]);
        }

        void skipLines(int lines) throws IOException {
            int left = lines;
            for (int c = peek(); c >= 0 && left > 0; c = peek()) {
                left -= c == '\n' ? 1 : 0;
                next++;
            }
        }

        long nextWord() throws IOException {
            int c = peek();
            while (c >= 0 && c <= ' ') {
                next++;
                c = peek();
            }
            return c < 0 ? -1 : blockStart + next;
        }

        void skipWord() throws IOException {
            for (int c = peek(); c > ' '; c = peek()) {
                next++;
            }
        }

        String word() throws IOException {
            byte[] letters = new byte[40];
            int size = 0;
            for (int c = peek(); c > ' '; c = peek()) {
                if (size < letters.length) {
                    letters[size++] = (byte) c;
                }
                next++;
            }
            return new String(letters, 0, size, StandardCharsets.ISO_8859_1);
        }
    }
}
