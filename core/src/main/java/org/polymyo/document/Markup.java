package org.polymyo.document;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes HTML that is also well-formed XML, so that the same text makes the page and the PDF. Escapes every text. */
final class Markup {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins an empty text. */
    Markup() {}

    /**
     * Opens an element.
     *
     * @param tag its name
     * @param attributes names and values in turn
     * @return this
     */
    Markup open(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
        out.append('>');
        open.push(tag);
        return this;
    }

    /**
     * Closes the innermost open element.
     *
     * @return this
     */
    Markup close() {
        out.append("</").append(open.pop()).append(">\n");
        return this;
    }

    /**
     * Writes a text.
     *
     * @param text any text
     * @return this
     */
    Markup text(String text) {
        out.append(escaped(text));
        return this;
    }

    /**
     * Writes an element that holds a text only.
     *
     * @param tag its name
     * @param text its text
     * @param attributes names and values in turn
     * @return this
     */
    Markup element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /**
     * Writes markup that is known to be well-formed, for example a drawing.
     *
     * @param markup the markup
     * @return this
     */
    Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    /**
     * A text as it may stand in HTML, in XML and in an attribute.
     *
     * @param text any text; characters that XML cannot hold become U+FFFD
     * @return the escaped text
     */
    static String escaped(String text) {
        var escaped = new StringBuilder();
        text.codePoints().forEach(point -> {
            switch (point) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isXml(point) ? point : '\uFFFD');
            }
        });
        return escaped.toString();
    }

    private static boolean isXml(int point) {
        return point == '\t'
                || point == '\n'
                || point >= 0x20 && point <= 0xD7FF && !(point >= 0x7F && point <= 0x9F)
                || point >= 0xE000 && point <= 0xFFFD
                || point >= 0x10000;
    }
}
