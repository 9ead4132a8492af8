package org.polymyo.document;

/**
 * Prints a trial page while a recording is still being looked over. The first page takes most of its time for loading
 * typefaces, style sheets and drawings; the report that follows does not wait for that any more. The page is thrown away.
 */
public final class PrintingPress {
    private static final int DRAWINGS = 6;

    private PrintingPress() {}

    /** Begins, on a thread that keeps no program from ending. What goes wrong here will go wrong, and be told, in print. */
    public static void warmUp() {
        Thread press = new Thread(PrintingPress::trial, "polymyo-press");
        press.setDaemon(true);
        press.setUncaughtExceptionHandler((thread, error) -> {});
        press.start();
    }

    /** A page of what reports are made of. */
    static byte[] trial() {
        var page = new Markup();
        page.open("html", "lang", "en", "xmlns", "http://www.w3.org/1999/xhtml");
        page.open("head").element("title", "Trial");
        page.raw("<style>@page { size: A4; }\n" + ReportHtml.style("print.css") + "</style>\n")
                .close();
        page.open("body").open("main").element("h1", "Trial");
        for (int i = 0; i < DRAWINGS; i++) {
            page.open("section").element("h2", "Drawing " + i);
            page.open("table")
                    .open("tr")
                    .element("th", "what")
                    .element("td", "figure")
                    .close()
                    .close();
            page.raw(drawing(i)).close();
        }
        return PagePdf.write(page.close().close().close().toString(), new PagePdf.Label("Trial", "Polymyo", 0));
    }

    private static String drawing(int number) {
        var svg = new Svg(60, "Drawing " + number, "A line");
        svg.heading(2, 12, "muscle");
        for (int i = 0; i < Svg.WIDTH; i += 8) {
            svg.line(Ink.GRID, i, 50, i + 4, 10);
            svg.box(Ink.BAR, i, 52, 4, 4);
        }
        svg.path(Ink.POSITIVE, "M0 10L4.5 30L8 10");
        svg.words(2, 58, Svg.Anchor.START, "0 s");
        return svg.toString();
    }
}
