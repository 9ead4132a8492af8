package org.polymyo.clinic.upload;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.polymyo.format.Bytes;

/** Looks at what only a whole file shows: whether its end is there, whether it opens, what is packed in it. */
final class WholeCheck {
    private static final int TAIL = 2048;

    private WholeCheck() {}

    /**
     * Looks at a file.
     *
     * @param ending ending of its name in lower case
     * @param content its bytes
     * @return {@code CUT_OFF}, {@code LOCKED} or {@code ARCHIVE}; nothing when nothing is wrong
     * @throws IOException if it cannot be read
     */
    static Optional<String> against(String ending, Bytes content) throws IOException {
        return switch (ending) {
            case "pdf" -> paper(content);
            case "zip" -> ArchiveCheck.of(content).isFit() ? Optional.empty() : Optional.of("ARCHIVE");
            case String ignored -> Optional.empty();
        };
    }

    /** A PDF is read from its end, where its table of contents and, when it is locked, its lock are named. */
    private static Optional<String> paper(Bytes content) throws IOException {
        int count = (int) Math.min(TAIL, content.size());
        String tail = new String(content.read(content.size() - count, count), StandardCharsets.ISO_8859_1);
        if (!tail.contains("%%EOF") || !tail.contains("startxref")) {
            return Optional.of("CUT_OFF");
        }
        return tail.contains("/Encrypt") ? Optional.of("LOCKED") : Optional.empty();
    }
}
