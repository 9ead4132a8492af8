package org.polymyo.clinic.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Runs what the review page's own tests say: of its parts alone, and of the whole page in a real browser. */
class ReviewScriptTest {
    private static final Path WORK = Path.of("target", "web").toAbsolutePath();
    private static final Path PAGES =
            Path.of("target", "classes", "static", "review").toAbsolutePath();
    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");

    @Test
    void thePartsOfTheReviewPageKeepWhatTheyPromise() throws Exception {
        assertPasses("test/unit");
    }

    @Test
    void theReviewPageWorksInABrowserByTheKeyboardAlone() throws Exception {
        assumeTrue(
                BROWSERS.stream().anyMatch(ReviewScriptTest::isOnThePath),
                "Chromium is not installed: install it to have the review page tested in a browser");
        assertPasses("test/browser");
    }

    private static void assertPasses(String tests) throws IOException, InterruptedException {
        Path said = Files.createTempFile("review", ".log");
        Path runner = WORK.resolve(Path.of("node_modules", "vitest", "vitest.mjs"));
        var builder = new ProcessBuilder("node", runner.toString(), "run", tests)
                .directory(WORK.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().put("REVIEW_PAGES", PAGES.toString());
        builder.environment().put("NO_COLOR", "1");
        Process process = builder.start();
        boolean ended = process.waitFor(10, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended && process.exitValue() == 0)
                .as("%s", Files.readString(said))
                .isTrue();
        Files.delete(said);
    }

    private static boolean isOnThePath(String program) {
        return List.of(System.getenv("PATH").split(File.pathSeparator)).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
