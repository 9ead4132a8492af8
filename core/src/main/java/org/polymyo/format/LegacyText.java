package org.polymyo.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text that may be older than UTF-8. */
public final class LegacyText {
    private LegacyText() {}

    /**
     * Decodes text: UTF-8 where the bytes are that, else Windows-1252, which contains Latin-1.
     *
     * @param bytes the text; a byte order mark is left out
     * @return the letters
     */
    public static String decoded(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }
}
