package org.polymyo.verification.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.polymyo.verification.Checkout;

/** Prints the page of the ranking's accuracy. Takes hours with many people, so only {@code ./verify --origin} runs it. */
class OriginPageRun {
    private static final Path PAGE = Checkout.ROOT.resolve("docs/reference/origin-accuracy.md");

    @Test
    void thePageIsPrintedFromWhatIsMeasured() throws IOException {
        int people = Integer.getInteger("polymyo.origin.people", 5);
        String text = new OriginPage(people, !Boolean.getBoolean("polymyo.origin.emg")).text();
        Files.writeString(PAGE, text);

        assertThat(text).contains("## What was promised");
    }
}
