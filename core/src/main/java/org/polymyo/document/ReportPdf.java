package org.polymyo.document;

import org.polymyo.evaluation.Report;

/**
 * The report for printing and filing, {@code report.pdf}: the same content as the page, as PDF/A-2u. Carries no date
 * of its making, so that equal reports give equal bytes.
 */
public final class ReportPdf {
    private ReportPdf() {}

    /**
     * Writes a report as PDF/A-2u.
     *
     * @param report the report
     * @return the file
     */
    public static byte[] write(Report report) {
        Report.Provenance origin = report.provenance();
        return PagePdf.write(
                ReportHtml.page(report, margins(origin) + ReportHtml.style("print.css")),
                new PagePdf.Label(
                        "Myoclonus report: " + AnswerSection.title(origin),
                        "Polymyo " + origin.version(),
                        origin.sha256().hashCode() + 31L * origin.version().hashCode()));
    }

    /** The page margins name the report, so that a lost sheet can be put back. */
    private static String margins(Report.Provenance origin) {
        String id = "Report " + AnswerSection.id(origin) + ", Polymyo " + origin.version();
        String plain = id.replaceAll("[^A-Za-z0-9 ,.+-]", "");
        return "@page { size: A4; margin: 17mm 16mm 18mm 16mm;\n"
                + box("bottom-left", "\"" + plain + "\"")
                + box("bottom-right", "\"Page \" counter(page) \" of \" counter(pages)")
                + box("top-left", origin.synthetic() ? "\"Synthetic data\"" : "\"\"")
                + box("top-right", "\"Measured, not diagnosed\"")
                + "}\n";
    }

    private static String box(String place, String content) {
        return "  @" + place + " { font-family: '" + PagePdf.FONT + "'; font-size: 8pt; color: #444; content: "
                + content + "; }\n";
    }
}
