package org.polymyo.document;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A drawing for people: lines, boxes and words on a sheet of fixed width, with a title and a description in words. */
final class Svg {
    /** Width of every drawing, in pixels. */
    static final int WIDTH = 640;

    /** Where in its box a text is anchored. */
    enum Anchor {
        /** The text begins here. */
        START,
        /** The text has its middle here. */
        MIDDLE,
        /** The text ends here. */
        END
    }

    private final StringBuilder out = new StringBuilder();

    /**
     * Begins a drawing.
     *
     * @param height height in pixels
     * @param title its name
     * @param description what it shows, for those who cannot see it
     */
    Svg(int height, String title, String description) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"" + WIDTH + "\" height=\"")
                .append(height)
                .append("\" viewBox=\"0 0 " + WIDTH + " ")
                .append(height)
                .append(
                        "\" font-family=\"Report Sans, Liberation Sans, Arial, Helvetica, sans-serif\" font-size=\"11\">")
                .append("<title>")
                .append(Markup.escaped(title))
                .append("</title><desc>")
                .append(Markup.escaped(description))
                .append("</desc>\n");
    }

    /**
     * Draws a straight line.
     *
     * @param ink how
     * @param x1 where it begins, pixels from the left
     * @param y1 where it begins, pixels from the top
     * @param x2 where it ends, pixels from the left
     * @param y2 where it ends, pixels from the top
     */
    void line(Ink ink, double x1, double y1, double x2, double y2) {
        out.append("<path").append(ink.attributes()).append(" d=\"M").append(point(x1, y1));
        out.append('L').append(point(x2, y2)).append("\"/>\n");
    }

    /**
     * Draws a box.
     *
     * @param ink how
     * @param x its left side
     * @param y its top
     * @param width its width
     * @param height its height
     */
    void box(Ink ink, double x, double y, double width, double height) {
        out.append("<rect")
                .append(ink.attributes())
                .append(" x=\"")
                .append(pixel(x))
                .append("\" y=\"");
        out.append(pixel(y)).append("\" width=\"").append(pixel(width)).append("\" height=\"");
        out.append(pixel(height)).append("\"/>\n");
    }

    /**
     * Draws a path.
     *
     * @param ink how
     * @param data path commands; nothing is drawn where empty
     */
    void path(Ink ink, CharSequence data) {
        if (!data.isEmpty()) {
            out.append("<path")
                    .append(ink.attributes())
                    .append(" d=\"")
                    .append(data)
                    .append("\"/>\n");
        }
    }

    /**
     * Fills an area.
     *
     * @param fill colour
     * @param data path commands; nothing is drawn where empty
     */
    void area(String fill, CharSequence data) {
        if (!data.isEmpty()) {
            out.append("<path fill=\"").append(fill).append("\" stroke=\"none\" d=\"");
            out.append(data).append("\"/>\n");
        }
    }

    /**
     * Writes a text.
     *
     * @param x where it is anchored, pixels from the left
     * @param y its base line
     * @param anchor which part of it stands there
     * @param text any text
     */
    void words(double x, double y, Anchor anchor, String text) {
        out.append("<text")
                .append(Ink.WORDS.attributes())
                .append(" x=\"")
                .append(pixel(x))
                .append("\" y=\"");
        out.append(pixel(y))
                .append("\" text-anchor=\"")
                .append(JsonText.word(anchor))
                .append("\">");
        out.append(Markup.escaped(text)).append("</text>\n");
    }

    /**
     * Writes a bold text.
     *
     * @param x where it begins
     * @param y its base line
     * @param text any text
     */
    void heading(double x, double y, String text) {
        out.append("<text")
                .append(Ink.WORDS.attributes())
                .append(" font-weight=\"bold\" x=\"")
                .append(pixel(x));
        out.append("\" y=\"")
                .append(pixel(y))
                .append("\">")
                .append(Markup.escaped(text))
                .append("</text>\n");
    }

    /**
     * A triangle that points down and is open: the mark of a silent period.
     *
     * @param x its middle
     * @param y its upper side
     * @return path data
     */
    static String triangle(double x, double y) {
        return "M" + point(x - 3, y) + "h6l-3 6z";
    }

    /**
     * A place as path data.
     *
     * @param x pixels from the left
     * @param y pixels from the top
     * @return both, one decimal
     */
    static String point(double x, double y) {
        return pixel(x) + " " + pixel(y);
    }

    /**
     * A length as path data.
     *
     * @param value pixels; not a number counts as 0
     * @return with at most one decimal
     */
    static String pixel(double value) {
        if (!Double.isFinite(value)) {
            return "0";
        }
        String text =
                BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    @Override
    public String toString() {
        return out + "</svg>\n";
    }
}
