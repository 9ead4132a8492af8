package org.polymyo.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The trial page uses what reports are printed with; otherwise it would spare the report no time. */
class PrintingPressTest {
    @Test
    void aTrialIsAPageWithWordsAndDrawings() {
        String file = new String(PrintingPress.trial(), StandardCharsets.ISO_8859_1);
        assertThat(file)
                .startsWith("%PDF-")
                .contains("/Type /Page")
                .contains("/XObject")
                .contains("ReportSans");
    }

    @Test
    void theSameTrialIsPrintedWhileOtherPagesAre() {
        byte[] alone = PrintingPress.trial();
        PrintingPress.warmUp();
        assertThat(PrintingPress.trial()).isEqualTo(alone);
    }
}
