package org.polymyo.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.polymyo.evaluation.Report;

/**
 * The report for printing and filing, {@code report.pdf}: the same content as the page, as PDF/A-2u. Carries no date
 * of its making, so that equal reports give equal bytes.
 */
public final class ReportPdf {
    private static final String FONT = "Report Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private static final Set<FSFontUseCase> USES = EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG);

    private ReportPdf() {}

    /**
     * Writes a report as PDF/A-2u.
     *
     * @param report the report
     * @return the file
     */
    public static byte[] write(Report report) {
        XRLog.setLoggingEnabled(false);
        try (BatikSVGDrawer drawings = new BatikSVGDrawer()) {
            try (PdfBoxRenderer renderer = builder(report, drawings).buildPdfRenderer()) {
                renderer.layout();
                renderer.createPDFWithoutClosing();
                return finished(renderer.getPdfDocument(), report.provenance());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the PDF could not be made in memory", e);
        }
    }

    private static PdfRendererBuilder builder(Report report, BatikSVGDrawer drawings) {
        var builder = new PdfRendererBuilder();
        builder.withHtmlContent(
                ReportHtml.page(report, margins(report.provenance()) + ReportHtml.style("print.css")), null);
        builder.useFont(() -> ReportFont.open("Regular"), FONT, REGULAR, FontStyle.NORMAL, true, USES);
        builder.useFont(() -> ReportFont.open("Bold"), FONT, BOLD, FontStyle.NORMAL, true, USES);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_U);
        builder.useColorProfile(SrgbProfile.bytes());
        builder.useSVGDrawer(drawings);
        builder.useUriResolver((base, uri) -> null);
        return builder;
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
        return "  @" + place + " { font-family: '" + FONT + "'; font-size: 8pt; color: #444; content: " + content
                + "; }\n";
    }

    private static byte[] finished(PDDocument document, Report.Provenance origin) throws IOException {
        String title = "Myoclonus report: " + AnswerSection.title(origin);
        var information = new PDDocumentInformation();
        information.setTitle(title);
        information.setProducer("Polymyo " + origin.version());
        document.setDocumentInformation(information);
        var metadata = new PDMetadata(document);
        metadata.importXMPMetadata(
                PdfMetadata.xmp(title, "Polymyo " + origin.version()).getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
        document.getDocumentCatalog().setLanguage("en");
        document.setDocumentId(
                origin.sha256().hashCode() + 31L * origin.version().hashCode());
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
