package org.polymyo.format.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.polymyo.format.Bytes;
import org.polymyo.format.UnusableRecordingException;

/**
 * The first lines of a text file.
 *
 * @param lines all of them, comments too
 * @param encoding how letters are stored
 */
record TextHead(List<Line> lines, TextEncoding encoding) {
    private static final int MOST_LINES = 3000;
    private static final int MOST_BYTES = 4 << 20;

    /** Tab, line and page ends, and the end mark of old files. */
    private static final String USUAL_CONTROLS = "\t\r\n\f\u001a";

    /**
     * One line.
     *
     * @param start byte position
     * @param text the line
     * @param aside whether it is blank or a comment
     */
    record Line(long start, String text, boolean aside) {}

    /**
     * Reads the head.
     *
     * @param bytes the file
     * @return its first lines
     * @throws UnusableRecordingException if it is no text
     * @throws IOException if it cannot be read
     */
    static TextHead of(Bytes bytes) throws UnusableRecordingException, IOException {
        byte[] first = bytes.read(0, (int) Math.min(4096, bytes.size()));
        TextEncoding encoding = TextEncoding.of(first);
        if (!isText(first, encoding)) {
            throw TextProblem.TEXT_BINARY.at("first bytes", "letters and digits", "control characters");
        }
        LineCursor cursor = new LineCursor(bytes, encoding, encoding.mark());
        List<Line> lines = new ArrayList<>();
        while (lines.size() < MOST_LINES && cursor.start() < MOST_BYTES && cursor.next()) {
            if (cursor.cut()) {
                throw TextProblem.TEXT_TOO_WIDE.at(
                        "line " + (lines.size() + 1), "at most " + LineCursor.LONGEST + " letters", "more");
            }
            String text = TextEncoding.text(cursor.line(), cursor.length());
            lines.add(new Line(cursor.start(), text, cursor.isAside()));
        }
        return new TextHead(lines, encoding);
    }

    /**
     * Whether bytes look like text.
     *
     * @param head first bytes
     * @param encoding how letters would be stored
     * @return false when control characters are among them
     */
    static boolean isText(byte[] head, TextEncoding encoding) {
        int width = encoding.width();
        for (int i = encoding.mark(); i + width <= head.length; i += width) {
            int letter = encoding.letter(Byte.toUnsignedInt(head[i]), Byte.toUnsignedInt(head[i + width - 1]));
            if (letter < ' ' && USUAL_CONTROLS.indexOf(letter) < 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * The comment lines.
     *
     * @return without their sign
     */
    List<String> comments() {
        return lines.stream()
                .filter(line -> line.aside() && !line.text().isBlank())
                .map(line -> line.text().strip().substring(1).strip())
                .toList();
    }

    /**
     * The lines that are no comments.
     *
     * @return in order
     */
    List<Line> rows() {
        return lines.stream().filter(line -> !line.aside()).toList();
    }
}
