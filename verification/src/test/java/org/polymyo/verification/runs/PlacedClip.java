package org.polymyo.verification.runs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A video into whose table of contents is written where, when and with what it was filmed, as phones do. */
final class PlacedClip {
    /** What must not come out again. */
    static final List<String> SAID = List.of("+27.5916+086.5640", "Phonemaker Corp", "Phone 99 Pro", "2019-08-07");

    private static final String[] KINDS = {"\u00a9xyz", "\u00a9mak", "\u00a9mod", "\u00a9day"};

    private PlacedClip() {}

    /**
     * Writes it.
     *
     * @param clip an MP4 whose table of contents is its last box
     * @param to where to
     * @throws IOException if that cannot be done
     */
    static void write(Path clip, Path to) throws IOException {
        byte[] bytes = Files.readAllBytes(clip);
        int contents = lastBox(bytes);
        var said = new ByteArrayOutputStream();
        for (int i = 0; i < KINDS.length; i++) {
            byte[] words = SAID.get(i).getBytes(StandardCharsets.ISO_8859_1);
            ByteBuffer text = ByteBuffer.allocate(4 + words.length);
            text.putShort((short) words.length).putShort((short) 0x15c7).put(words);
            said.writeBytes(box(KINDS[i], text.array()));
        }
        byte[] userData = box("udta", said.toByteArray());
        ByteBuffer all = ByteBuffer.allocate(bytes.length + userData.length);
        all.put(bytes).put(userData);
        all.putInt(contents, bytes.length - contents + userData.length);
        Files.write(to, all.array());
    }

    private static int lastBox(byte[] bytes) {
        ByteBuffer all = ByteBuffer.wrap(bytes);
        int at = 0;
        while (at + all.getInt(at) < bytes.length) {
            at += all.getInt(at);
        }
        if (!new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1).equals("moov")) {
            throw new IllegalStateException("the table of contents is elsewhere");
        }
        return at;
    }

    private static byte[] box(String kind, byte[] content) {
        return ByteBuffer.allocate(8 + content.length)
                .putInt(8 + content.length)
                .put(kind.getBytes(StandardCharsets.ISO_8859_1))
                .put(content)
                .array();
    }
}
