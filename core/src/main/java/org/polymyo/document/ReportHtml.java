package org.polymyo.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.polymyo.evaluation.Report;

/** The report for people, {@code report.html}: one file, no script, nothing fetched from elsewhere. */
public final class ReportHtml {
    private ReportHtml() {}

    /**
     * Writes a report as a page.
     *
     * @param report the report
     * @return UTF-8 HTML, also well-formed XML apart from the document type
     */
    public static byte[] write(Report report) {
        return page(report, style("report.css")).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The page with a given style.
     *
     * @param report the report
     * @param style style sheet
     * @return HTML that is also well-formed XML
     */
    static String page(Report report, String style) {
        var page = new Markup();
        page.raw("<!DOCTYPE html>\n").open("html", "lang", "en", "xmlns", "http://www.w3.org/1999/xhtml");
        page.open("head").raw("<meta charset=\"utf-8\"/>\n");
        page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
        page.element("title", "Myoclonus report: " + AnswerSection.title(report.provenance()));
        page.raw("<style>\n" + style + "</style>\n").close();
        page.open("body").open("main");
        AnswerSection.write(page, report);
        OriginSection.write(page, report);
        NumbersSection.write(page, report);
        FigureSection.write(page, report);
        RecordingSection.write(page, report);
        WorkSection.write(page, report);
        AppendixSection.write(page, report);
        return page.close().close().close().toString();
    }

    /**
     * A style sheet of this package.
     *
     * @param name file name
     * @return its text
     */
    static String style(String name) {
        try (InputStream in = Objects.requireNonNull(ReportHtml.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the style sheet " + name + " of this program could not be read", e);
        }
    }
}
