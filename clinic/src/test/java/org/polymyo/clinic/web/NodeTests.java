package org.polymyo.clinic.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs tests that are written for Node, where a browser is driven. */
final class NodeTests {
    private static final Path WORK = Path.of("target", "web").toAbsolutePath();
    private static final Path PAGES =
            Path.of("target", "classes", "static", "review").toAbsolutePath();
    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");

    private NodeTests() {}

    /** Whether there is a browser to drive. */
    static boolean hasBrowser() {
        return BROWSERS.stream().anyMatch(NodeTests::isOnThePath);
    }

    /** Runs tests; what they say is shown when one fails. */
    static void assertPasses(String tests, Map<String, String> environment) throws IOException, InterruptedException {
        Path said = Files.createTempFile("node", ".log");
        Path runner = WORK.resolve(Path.of("node_modules", "vitest", "vitest.mjs"));
        var builder = new ProcessBuilder("node", runner.toString(), "run", "--maxWorkers=2", tests)
                .directory(WORK.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().put("REVIEW_PAGES", PAGES.toString());
        builder.environment().put("NO_COLOR", "1");
        builder.environment().putAll(environment);
        Process process = builder.start();
        boolean ended = process.waitFor(20, TimeUnit.MINUTES);
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
