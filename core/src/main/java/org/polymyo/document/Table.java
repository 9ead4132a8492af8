package org.polymyo.document;

import java.util.regex.Pattern;

/** A table with a caption, column heads and row heads; scrolls by itself on a narrow screen. */
final class Table {
    /** A word that must be broken, or it would push the other columns off the sheet. */
    private static final Pattern LONG_WORD = Pattern.compile("\\S{22}");

    private static final int SHORT = 12;

    private final Markup page;

    private Table(Markup page) {
        this.page = page;
    }

    /**
     * A column whose width is set, because the longest text is not the one that needs most room.
     *
     * @param head its head
     * @param percent share of the width
     */
    record Column(String head, int percent) {}

    /**
     * Begins a table with columns of set width.
     *
     * @param page where to
     * @param caption what it shows
     * @param columns the columns
     * @return the table; {@link #end} closes it
     */
    static Table begin(Markup page, String caption, Column... columns) {
        opened(page, caption);
        for (Column column : columns) {
            page.element("th", column.head, "scope", "col", "style", "width: " + column.percent + "%");
        }
        page.close().close().open("tbody");
        return new Table(page);
    }

    /**
     * Begins a table.
     *
     * @param page where to
     * @param caption what it shows
     * @param heads column heads
     * @return the table; {@link #end} closes it
     */
    static Table begin(Markup page, String caption, String... heads) {
        opened(page, caption);
        for (String head : heads) {
            page.element("th", head, "scope", "col");
        }
        page.close().close().open("tbody");
        return new Table(page);
    }

    private static void opened(Markup page, String caption) {
        page.open("div", "class", "wide", "role", "region", "tabindex", "0", "aria-label", caption);
        page.open("table").element("caption", caption).open("thead").open("tr");
    }

    /**
     * Writes a row; the first cell is its head.
     *
     * @param cells one text a column
     * @return this
     */
    Table row(String... cells) {
        return styledRow("", cells);
    }

    /**
     * Writes a row with a style.
     *
     * @param style class of the row
     * @param cells one text a column
     * @return this
     */
    Table styledRow(String style, String... cells) {
        if (style.isEmpty()) {
            page.open("tr");
        } else {
            page.open("tr", "class", style);
        }
        for (int i = 0; i < cells.length; i++) {
            String wraps = wraps(cells[i]);
            if (i == 0) {
                page.element("th", cells[i], "scope", "row", "class", wraps);
            } else {
                page.element("td", cells[i], "class", wraps);
            }
        }
        page.close();
        return this;
    }

    private static String wraps(String cell) {
        return cell.length() <= SHORT ? "short" : LONG_WORD.matcher(cell).find() ? "breaks" : "words";
    }

    /** Closes the table. */
    void end() {
        page.close().close().close();
    }
}
