package org.polymyo.clinic.job;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A worker process seen from its server. Closing ends it, whatever it is doing. */
final class WorkerProcess implements AutoCloseable {
    private static final String END = "";

    private final Process process;
    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();

    private WorkerProcess(Process process) {
        this.process = process;
    }

    /**
     * Starts a worker.
     *
     * @param order what it is to do
     * @param memory the most memory of its heap
     * @return the worker
     * @throws IOException if it cannot be started
     */
    static WorkerProcess start(WorkOrder order, String memory) throws IOException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + memory,
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Xlog:disable",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WorkerMain.class.getName()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var worker = new WorkerProcess(process);
        Thread.ofVirtual().start(worker::listen);
        try {
            Writer to = process.outputWriter(StandardCharsets.UTF_8);
            to.write(order.text());
            to.flush();
        } catch (IOException e) {
            // it died at once, as its exit code tells
        }
        return worker;
    }

    private void listen() {
        try (BufferedReader from = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = from.readLine(); line != null; line = from.readLine()) {
                said.add(line);
            }
        } catch (IOException e) {
            // the end of what it says, like any other
        }
        said.add(END);
    }

    /**
     * Waits for what the worker says next.
     *
     * @param patience how long
     * @return the line; nothing when it said none in time; an empty line when it will say nothing more
     * @throws InterruptedException if the server stops meanwhile
     */
    Optional<String> next(Duration patience) throws InterruptedException {
        return Optional.ofNullable(said.poll(patience.toMillis(), TimeUnit.MILLISECONDS));
    }

    /**
     * How the worker ended; waits for it.
     *
     * @return its exit code
     * @throws InterruptedException if the server stops meanwhile
     */
    int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
