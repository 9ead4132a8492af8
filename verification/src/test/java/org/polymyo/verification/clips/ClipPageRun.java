package org.polymyo.verification.clips;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.verification.Checkout;

/** Prints the page of videos. Takes many minutes, so only {@code ./verify --clips} runs it. */
class ClipPageRun {
    private static final Path PAGE = Checkout.ROOT.resolve("docs/reference/video-accuracy.md");

    @Test
    void thePageIsPrintedFromWhatIsMeasured() throws IOException, UnusableRecordingException {
        int seeds = Integer.getInteger("polymyo.clips.seeds", 1);
        int seconds = Integer.getInteger("polymyo.clips.seconds", 24);
        String text = new ClipPage(seeds, seconds).text();
        Files.writeString(PAGE, text);

        assertThat(text).contains("## Drawn clips");
    }
}
