package org.polymyo.cortex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Prints the page on coherence. Takes minutes, so only {@code ./verify --coherence} runs it. */
class CoherencePageRun {
    @Test
    void thePageIsPrintedFromWhatIsMeasured() throws IOException {
        String text = new CoherencePage(Integer.getInteger("polymyo.coherence.nulls", 1000), 100).text();
        Path root = Path.of(System.getProperty("polymyo.root", ".."));
        Files.writeString(root.resolve("docs/reference/coherence.md"), text);

        assertThat(text).contains("## Delay");
    }
}
