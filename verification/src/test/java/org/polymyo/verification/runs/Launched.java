package org.polymyo.verification.runs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.polymyo.verification.Checkout;

/**
 * A finished run of the real program in a process of its own.
 *
 * @param code exit code
 * @param out standard output
 * @param err standard error
 */
record Launched(int code, String out, String err) {
    private static final long PATIENCE_SECONDS = 300;

    /** The packaged program. */
    static final Path PROGRAM = Checkout.ROOT.resolve("cli/target/polymyo.jar");

    /**
     * Runs the program to its end.
     *
     * @param folder working folder
     * @param arguments its command line
     * @return how it ended
     */
    static Launched in(Path folder, String... arguments) {
        return run(folder, Map.of(), command(arguments));
    }

    /**
     * The command that starts the program as {@code ./polymyo} does.
     *
     * @param arguments its command line
     * @return the words of the command
     */
    static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Xmx700m",
                "-jar",
                PROGRAM.toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    /**
     * Runs any command to its end.
     *
     * @param folder working folder
     * @param environment variables to set
     * @param command the command
     * @return how it ended
     */
    static Launched run(Path folder, Map<String, String> environment, List<String> command) {
        try {
            Path out = Files.createTempFile("launched", ".out");
            Path err = Files.createTempFile("launched", ".err");
            var builder = new ProcessBuilder(command).directory(folder.toFile());
            builder.environment().putAll(environment);
            Process process = builder.redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("still running after " + PATIENCE_SECONDS + " s: " + command);
            }
            var launched = new Launched(process.exitValue(), text(out), text(err));
            Files.delete(out);
            Files.delete(err);
            return launched;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting", e);
        }
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
