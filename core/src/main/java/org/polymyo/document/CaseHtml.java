package org.polymyo.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.polymyo.evaluation.CaseReport;
import org.polymyo.evaluation.Meeting;
import org.polymyo.evaluation.Placing;
import org.polymyo.evaluation.Report;

/** The list of all that belongs to a case, {@code case.html}: one file, no script; it names the report of each. */
final class CaseHtml {
    private CaseHtml() {}

    /**
     * Writes a case as a page.
     *
     * @param found the case
     * @return UTF-8 HTML
     */
    static byte[] write(CaseReport found) {
        var page = new Markup();
        page.raw("<!DOCTYPE html>\n").open("html", "lang", "en", "xmlns", "http://www.w3.org/1999/xhtml");
        page.open("head").raw("<meta charset=\"utf-8\"/>\n");
        page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
        page.element("title", "Myoclonus case");
        page.raw("<style>\n" + ReportHtml.style("report.css") + "</style>\n").close();
        page.open("body").open("main").open("header");
        if (reports(found).stream().anyMatch(r -> r.provenance().synthetic())) {
            page.element(
                    "p",
                    "Synthetic data. Some of this was made by a computer and belongs to no person.",
                    "class",
                    "banner",
                    "role",
                    "note");
        }
        page.element("p", "Myoclonus case", "class", "kind");
        page.element(
                "h1",
                found.entries().size() + " recordings and videos, "
                        + reports(found).size() + " analysed");
        page.close();
        list(page, found);
        clock(page, found);
        page.element(
                "p",
                "Measured, not diagnosed. Polymyo measures and shows evidence; the conclusion is the clinician's.",
                "class",
                "statement");
        return page.close().close().close().toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<Report> reports(CaseReport found) {
        return found.entries().stream().flatMap(e -> e.report().stream()).toList();
    }

    private static void list(Markup page, CaseReport found) {
        page.open("section").element("h2", "What was analysed");
        page.open("ul");
        for (CaseReport.Entry entry : found.entries()) {
            page.open("li");
            if (entry.report().isPresent()) {
                Report report = entry.report().get();
                String reason = report.presence().reasons().getFirst().text();
                page.text(entry.name() + ": " + report.provenance().format() + ", "
                        + Wording.duration(report.provenance().durationSeconds()) + "; "
                        + Character.toLowerCase(reason.charAt(0)) + reason.substring(1) + ". ");
                page.element("a", "Report", "href", link(entry.name()));
            } else {
                page.text(entry.name() + ": not analysed. " + entry.failure());
            }
            page.close();
        }
        page.close().close();
    }

    /** Names are those of files and may hold anything. */
    private static String link(String name) {
        var link = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            boolean plain =
                    b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9' || "-_.".indexOf(b) >= 0;
            link.append(plain ? Character.toString((char) b) : String.format("%%%02X", b & 0xFF));
        }
        return "./" + link + "/report.html";
    }

    private static void clock(Markup page, CaseReport found) {
        if (found.reference().isEmpty()) {
            return;
        }
        page.open("section").element("h2", "One clock");
        Table places = Table.begin(page, "Where each stream begins", "stream", "begins at", "95 %", "how");
        for (CaseReport.Entry entry : found.entries()) {
            if (entry.report().isPresent()) {
                place(places, entry);
            }
        }
        places.end();
        List<CaseReport.Entry> placed = found.entries().stream()
                .filter(e -> e.report().isPresent() && e.placing().offset().isPresent())
                .toList();
        if (placed.size() > 1) {
            page.open("div", "class", "plot").raw(CaseDrawing.of(placed)).close();
        }
        for (Meeting meeting : found.meetings()) {
            page.element("p", words(meeting));
        }
        page.close();
    }

    private static void place(Table places, CaseReport.Entry entry) {
        switch (entry.placing()) {
            case Placing.Reference r -> places.row(entry.name(), "0 s", "", "its clock is that of the case");
            case Placing.Placed p ->
                places.row(
                        entry.name(),
                        Wording.number(p.offsetSeconds()) + " s",
                        "± " + Wording.number(1000 * p.interval().width() / 2) + " ms",
                        p.by());
            case Placing.Unplaced u -> places.row(entry.name(), "–", "", "not placed: " + u.reason());
        }
    }

    /**
     * What two streams say of the same time.
     *
     * @param meeting the two
     * @return one or two sentences
     */
    static String words(Meeting meeting) {
        String both = meeting.name() + ": " + Wording.duration(meeting.sharedSeconds())
                + " shared with the reference. Jerks in that time: " + meeting.jerks() + " here, "
                + meeting.referenceJerks() + " there, " + meeting.together() + " in both (begun within "
                + Wording.number(1000 * meeting.within()) + " ms). ";
        return both
                + meeting.after()
                        .map(a -> "They begin " + Wording.number((a.low() + a.high()) / 2)
                                + " ms after those of the reference (95 % " + Wording.interval(a) + ").")
                        .orElse("Which begins first cannot be told: that needs six jerks in both, and an offset that is"
                                + " narrow and was not found by movement against EMG, which assumes it.");
    }
}
