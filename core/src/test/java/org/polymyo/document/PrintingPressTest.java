package org.polymyo.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The trial page uses what reports are printed with; otherwise it would spare the report no time. */
class PrintingPressTest {
    @Test
    void aTrialIsAPageWithWordsAndDrawings() throws Exception {
        try (var file = Loader.loadPDF(PrintingPress.trial())) {
            assertThat(new PDFTextStripper().getText(file)).contains("Trial", "Drawing 1", "figure");
            assertThat(file.getPage(0).getResources().getXObjectNames()).isNotEmpty();
        }
    }

    @Test
    void theSameTrialIsPrintedWhileOtherPagesAre() {
        byte[] alone = PrintingPress.trial();
        PrintingPress.warmUp();
        assertThat(PrintingPress.trial()).isEqualTo(alone);
    }
}
