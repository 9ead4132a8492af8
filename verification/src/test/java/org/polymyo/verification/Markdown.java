package org.polymyo.verification;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** A page of headings, paragraphs and tables. */
public final class Markdown {
    private final StringBuilder text = new StringBuilder();

    /** Begins an empty page. */
    public Markdown() {}

    /**
     * Writes a heading.
     *
     * @param level 1 to 6
     * @param words the heading
     * @return this
     */
    public Markdown heading(int level, String words) {
        text.append(text.isEmpty() ? "" : "\n")
                .append("#".repeat(level))
                .append(' ')
                .append(words)
                .append("\n\n");
        return this;
    }

    /**
     * Writes a paragraph.
     *
     * @param words its text
     * @return this
     */
    public Markdown paragraph(String words) {
        text.append(words).append('\n');
        return this;
    }

    /**
     * Begins a table.
     *
     * @param cells column heads
     * @return this
     */
    public Markdown header(String... cells) {
        text.append(text.toString().endsWith("\n\n") ? "" : "\n");
        row(List.of(cells));
        return row(Collections.nCopies(cells.length, "---"));
    }

    /**
     * Writes a row of a table.
     *
     * @param cells one text a column
     * @return this
     */
    public Markdown row(List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
        return this;
    }

    /**
     * A number with so many decimals; a dash where there is none.
     *
     * @param value the number
     * @param decimals how many
     * @return the text
     */
    public static String number(double value, int decimals) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    /**
     * A number with one decimal and its sign.
     *
     * @param value the number
     * @return the text
     */
    public static String signed(double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%+.1f", value);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
