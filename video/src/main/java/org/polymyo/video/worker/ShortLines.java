package org.polymyo.video.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Lines of text from someone who may send one without an end: what is beyond 512 bytes of a line is dropped. */
final class ShortLines {
    private static final int LONGEST = 512;
    private static final int BLOCK = 8192;

    private ShortLines() {}

    /** Hands each line to the reader until the end of the stream, or until the stream is closed. */
    static void read(InputStream stream, Consumer<String> reader) throws IOException {
        byte[] block = new byte[BLOCK];
        byte[] line = new byte[LONGEST];
        int length = 0;
        for (int count = stream.read(block); count >= 0; count = stream.read(block)) {
            for (int i = 0; i < count; i++) {
                if (block[i] == '\n') {
                    reader.accept(new String(line, 0, length, StandardCharsets.ISO_8859_1));
                    length = 0;
                } else if (length < LONGEST) {
                    line[length++] = block[i];
                }
            }
        }
        if (length > 0) {
            reader.accept(new String(line, 0, length, StandardCharsets.ISO_8859_1));
        }
    }
}
