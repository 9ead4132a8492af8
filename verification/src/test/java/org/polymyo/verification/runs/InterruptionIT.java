package org.polymyo.verification.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C in the middle of the work: a sentence, exit code 130, and the earlier report as it was. */
class InterruptionIT {
    private static final long SIGINT_BIT = 1L << 1;

    @TempDir
    private static Path folder;

    @Test
    void theEarlierReportIsKept() throws IOException, InterruptedException {
        assertThat(Launched.in(folder, "simulate", "--seconds", "600", "--out", "made.edf")
                        .code())
                .isZero();
        Path out = Files.createDirectory(folder.resolve("out"));
        Files.writeString(out.resolve("report.json"), "{\"earlier\": true}");
        Map<String, String> before = Snapshot.of(out);
        List<String> command =
                new ArrayList<>(Launched.command("analyze", "made.edf", "--out", "out", "--title", "new"));
        command.add(1, "-Dpolymyo.terminal=true");
        Process process = new ProcessBuilder(command).directory(folder.toFile()).start();
        try (BufferedReader err = process.errorReader()) {
            assertThat(err.read()).as("progress has begun").isNotNegative();
            assumeThat(hearsCtrlC(process))
                    .as("the test's own parent lets it hear Ctrl-C")
                    .isTrue();
            assertThat(new ProcessBuilder("kill", "-INT", "" + process.pid())
                            .start()
                            .waitFor())
                    .isZero();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(err.lines().toList()).anyMatch(line -> line.contains("interrupted"));
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).isEqualTo(130);
        assertThat(Snapshot.of(out)).isEqualTo(before);
    }

    /** A process started in the background of a script may have been told to ignore Ctrl-C. */
    private static boolean hearsCtrlC(Process process) throws IOException {
        Path status = Path.of("/proc", "" + process.pid(), "status");
        return !Files.exists(status)
                || Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .mapToLong(
                                line -> Long.parseUnsignedLong(line.substring(7).strip(), 16))
                        .allMatch(mask -> (mask & SIGINT_BIT) == 0);
    }
}
