package org.polymyo.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.polymyo.evaluation.Report;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class ReportPdfTest {
    @Test
    void veraPdfAcceptsItAsPdfA2u() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        for (Report report : new Report[] {ReportFixture.rich(), ReportFixture.quiet(), ReportFixture.hostile()}) {
            var file = new ByteArrayInputStream(ReportPdf.write(report));
            try (var parser = Foundries.defaultInstance().createParser(file, PDFAFlavour.PDFA_2_U);
                    var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_U, false)) {
                var result = validator.validate(parser);
                assertThat(result.getTestAssertions()).isEmpty();
                assertThat(result.isCompliant()).isTrue();
            }
        }
    }

    @Test
    void equalReportsGiveEqualBytes() {
        assertThat(ReportPdf.write(ReportFixture.rich())).isEqualTo(ReportPdf.write(ReportFixture.rich()));
    }

    @Test
    void everySheetNamesTheReportAndItsNumber() throws Exception {
        try (var document = Loader.loadPDF(ReportPdf.write(ReportFixture.quiet()))) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains("No jerks that fit myoclonus were found.", "Report 9f86d081884c, Polymyo 0.1.0")
                    .contains("Page 1 of " + document.getNumberOfPages(), "Synthetic data");
        }
    }
}
