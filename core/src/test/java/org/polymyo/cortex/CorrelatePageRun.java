package org.polymyo.cortex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Prints the page on cortical potentials. Takes minutes, so only {@code ./verify --correlate} runs it. */
class CorrelatePageRun {
    @Test
    void thePageIsPrintedFromWhatIsMeasured() throws IOException {
        String text = new CorrelatePage(Integer.getInteger("polymyo.correlate.nulls", 1000), 300).text();
        Path root = Path.of(System.getProperty("polymyo.root", ".."));
        Files.writeString(root.resolve("docs/reference/cortical-correlate.md"), text);

        assertThat(text).contains("5 µV, 100 jerks");
    }
}
