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
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
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
        Path out = Files.createDirectories(folder.resolve("out"));
        Files.writeString(out.resolve("report.json"), "{\"earlier\": true}");
        Map<String, String> before = Snapshot.of(out);
        interrupt("made.edf");

        assertThat(Snapshot.of(out)).isEqualTo(before);
    }

    @Test
    void ofAVideoNothingIsLeftAndNobodyWorksOn() throws IOException, InterruptedException {
        assertThat(Launched.in(folder, "simulate", "--clip", "made.mp4", "--seconds", "30")
                        .code())
                .isZero();
        Path out = Files.createDirectories(folder.resolve("out"));
        Map<String, String> before = Snapshot.of(out);
        Set<ProcessHandle> workers = interrupt("made.mp4", "--overlay");

        assertThat(workers).isNotEmpty();
        for (ProcessHandle worker : workers) {
            assertThat(worker.onExit()).succeedsWithin(10, TimeUnit.SECONDS);
        }
        assertThat(Snapshot.of(out)).isEqualTo(before);
        assertThat(folder.resolve("temporary")).isEmptyDirectory();
    }

    /** Ends an analysis by Ctrl-C as soon as it is under way, and tells which processes it had started. */
    private static Set<ProcessHandle> interrupt(String... what) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(Launched.command("analyze", "--out", "out", "--title", "new"));
        command.addAll(List.of(what));
        Path temporary = Files.createDirectories(folder.resolve("temporary"));
        command.addAll(1, List.of("-Dpolymyo.terminal=true", "-Djava.io.tmpdir=" + temporary));
        Process process = new ProcessBuilder(command).directory(folder.toFile()).start();
        Set<ProcessHandle> workers;
        try (BufferedReader err = process.errorReader()) {
            assertThat(err.read()).as("progress has begun").isNotNegative();
            assumeThat(hearsCtrlC(process))
                    .as("the test's own parent lets it hear Ctrl-C")
                    .isTrue();
            workers = process.descendants().collect(Collectors.toSet());
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
        return workers;
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
