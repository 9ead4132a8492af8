package org.polymyo.video.decoding;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.polymyo.format.Bytes;

/**
 * The outermost boxes of an MP4 family file, walked without trust.
 *
 * @param contents whether a table of contents (moov) is there, without which nothing can be read
 * @param missingBytes how many bytes the last box announces beyond the end of the file
 */
record Boxes(boolean contents, long missingBytes) {
    private static final int HEADER = 8;
    private static final int LONG_HEADER = 16;
    /** Real files have a dozen, fragmented ones two a second. */
    private static final int MOST_BOXES = 100_000;

    static Boxes of(Bytes file) throws IOException {
        boolean contents = false;
        long at = 0;
        byte[] header = new byte[LONG_HEADER];
        for (int box = 0; box < MOST_BOXES && file.size() - at >= HEADER; box++) {
            int count = (int) Math.min(LONG_HEADER, file.size() - at);
            file.read(at, header, 0, count);
            long size = size(header, count, file.size() - at);
            if (size < HEADER) {
                break;
            }
            contents |= new String(header, 4, 4, StandardCharsets.ISO_8859_1).equals("moov");
            if (size > file.size() - at) {
                return new Boxes(contents, size - (file.size() - at));
            }
            at += size;
        }
        return new Boxes(contents, 0);
    }

    /** Size 0 means up to the end of the file, size 1 that a longer number follows. */
    private static long size(byte[] header, int count, long rest) {
        long size = number(header, 0, 4);
        if (size == 0) {
            return rest;
        }
        return size == 1 && count == LONG_HEADER ? number(header, 8, 8) : size;
    }

    private static long number(byte[] bytes, int at, int count) {
        long number = 0;
        for (int i = at; i < at + count; i++) {
            number = number << 8 | bytes[i] & 0xFF;
        }
        return number;
    }
}
