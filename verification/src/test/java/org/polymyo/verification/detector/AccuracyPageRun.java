package org.polymyo.verification.detector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.polymyo.verification.Checkout;

/** Prints the page of the detector's accuracy. Takes minutes, so only {@code ./verify --accuracy} runs it. */
class AccuracyPageRun {
    private static final Path PAGE = Checkout.ROOT.resolve("docs/reference/detector-accuracy.md");

    @Test
    void thePageIsPrintedFromWhatIsMeasured() throws IOException {
        String text = new AccuracyPage(Integer.getInteger("polymyo.accuracy.seeds", 8)).text();
        Files.writeString(PAGE, text);

        assertThat(text).contains("## What was promised");
    }
}
