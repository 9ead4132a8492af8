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

/**
 * A page for printing and filing, as PDF/A-2u. Carries no date of its making, so that equal pages give equal bytes; loads
 * nothing from elsewhere.
 */
public final class PagePdf {
    /** The typeface that pages must name; there is no other in the file. */
    static final String FONT = "Report Sans";

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private static final Set<FSFontUseCase> USES = EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG);

    private PagePdf() {}

    /**
     * What a file says of itself.
     *
     * @param title title
     * @param producer program and version
     * @param identity number that stands for the content; equal content, equal number
     */
    public record Label(String title, String producer, long identity) {}

    /**
     * Prints a page.
     *
     * @param html the page: HTML that is also well-formed XML, with its style inside, in the typeface "Report Sans"
     * @param label what the file says of itself
     * @return the file
     */
    public static byte[] write(String html, Label label) {
        XRLog.setLoggingEnabled(false);
        try (BatikSVGDrawer drawings = new BatikSVGDrawer()) {
            try (PdfBoxRenderer renderer = builder(html, drawings).buildPdfRenderer()) {
                renderer.layout();
                renderer.createPDFWithoutClosing();
                return finished(renderer.getPdfDocument(), label);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the PDF could not be made in memory", e);
        }
    }

    private static PdfRendererBuilder builder(String html, BatikSVGDrawer drawings) {
        var builder = new PdfRendererBuilder();
        builder.withHtmlContent(html, null);
        builder.useFont(() -> ReportFont.open("Regular"), FONT, REGULAR, FontStyle.NORMAL, true, USES);
        builder.useFont(() -> ReportFont.open("Bold"), FONT, BOLD, FontStyle.NORMAL, true, USES);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_U);
        builder.useColorProfile(SrgbProfile.bytes());
        builder.useSVGDrawer(drawings);
        builder.useUriResolver((base, uri) -> null);
        return builder;
    }

    private static byte[] finished(PDDocument document, Label label) throws IOException {
        var information = new PDDocumentInformation();
        information.setTitle(label.title());
        information.setProducer(label.producer());
        document.setDocumentInformation(information);
        var metadata = new PDMetadata(document);
        metadata.importXMPMetadata(
                PdfMetadata.xmp(label.title(), label.producer()).getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
        document.getDocumentCatalog().setLanguage("en");
        document.setDocumentId(label.identity());
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
