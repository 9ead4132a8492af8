package org.polymyo.verification.potentials;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.polymyo.verification.Checkout;

/** Prints the page of potentials and reflexes. Takes many minutes, so only {@code ./verify --potentials} runs it. */
class PotentialsPageRun {
    private static final Path PAGE = Checkout.ROOT.resolve("docs/reference/potentials-and-reflexes.md");

    @Test
    void thePageIsPrintedFromWhatIsMeasured() throws IOException {
        int recordings = Integer.getInteger("polymyo.potentials.recordings", 20);
        int people = Integer.getInteger("polymyo.potentials.people", 4);
        String text = new PotentialsPage(recordings, people).text();
        Files.writeString(PAGE, text);

        assertThat(text).contains("## Bereitschaftspotential");
    }
}
