package org.polymyo.video.worker;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A process that does one {@link Job} on bytes nobody trusts. One thread of its own starts it, reads what it says and
 * waits for its end, because systems that let a child die with its parent mean the thread that started it.
 */
public final class Worker implements AutoCloseable {
    private static final long MOST_SECONDS_TO_BEGIN = 5;
    private static final long MOST_SECONDS_TO_END = 10;

    private final Process process;
    private final String program;
    private final CompletableFuture<Integer> ended;

    private Worker(Process process, String program, CompletableFuture<Integer> ended) {
        this.process = process;
        this.program = program;
        this.ended = ended;
    }

    /**
     * Whether there are programs for this platform.
     *
     * @return false where no worker can be started
     * @throws IOException if they cannot be unpacked
     */
    public static boolean available() throws IOException {
        return Engine.folder().isPresent();
    }

    /**
     * Starts a worker under the strictest confinement of this machine.
     *
     * @param job what to do
     * @param said gets each line the worker says of itself, on a thread of the worker's
     * @return the worker; the caller closes it
     * @throws IOException if it cannot be started
     */
    public static Worker start(Job job, Consumer<String> said) throws IOException {
        return start(job, said, Confinement.strictest(programs()));
    }

    /**
     * Starts a worker under a given confinement.
     *
     * @param job what to do
     * @param said gets each line the worker says of itself, on a thread of the worker's
     * @param confinement how it is shut in
     * @return the worker; the caller closes it
     * @throws IOException if it cannot be started
     */
    public static Worker start(Job job, Consumer<String> said, Confinement confinement) throws IOException {
        Path programs = programs();
        List<String> command = confinement.command(programs, job.program(), job.arguments(), job.limits());
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectInput(job.input()).redirectOutput(job.output());
        Optional<String> windows = Optional.ofNullable(System.getenv("SystemRoot"));
        builder.environment().clear();
        windows.ifPresent(root -> builder.environment().put("SystemRoot", root));
        builder.environment().put("LD_LIBRARY_PATH", programs.toString());
        var started = new CompletableFuture<Process>();
        var ended = new CompletableFuture<Integer>();
        Thread keeper = new Thread(() -> keep(builder, said, started, ended), "worker");
        keeper.setDaemon(true);
        keeper.start();
        try {
            return new Worker(started.join(), job.program().file(), ended);
        } catch (CompletionException e) {
            throw new IOException("a worker cannot be started", e);
        }
    }

    private static void keep(
            ProcessBuilder builder,
            Consumer<String> said,
            CompletableFuture<Process> started,
            CompletableFuture<Integer> ended) {
        try {
            Process process = builder.start();
            started.complete(process);
            listen(process, said);
            ended.complete(process.waitFor());
        } catch (IOException | InterruptedException | RuntimeException e) {
            started.completeExceptionally(e);
            started.thenAccept(Process::destroyForcibly);
            ended.completeExceptionally(e);
        }
    }

    /** Ending a worker closes what it speaks through, which is no failure. */
    private static void listen(Process process, Consumer<String> said) {
        try {
            ShortLines.read(process.getErrorStream(), said);
        } catch (IOException e) {
            process.destroyForcibly();
        }
    }

    /**
     * What the worker makes.
     *
     * @return its output; at its end also when the worker was killed
     */
    public InputStream output() {
        return process.getInputStream();
    }

    /**
     * What the worker is fed with, where its job says a pipe.
     *
     * @return its input
     */
    public OutputStream input() {
        return process.getOutputStream();
    }

    /**
     * Waits for the end.
     *
     * @param seconds how long at most
     * @return what the worker ended with, 128 plus its number where a signal ended it; nothing when it goes on
     */
    public OptionalInt exit(long seconds) {
        try {
            return OptionalInt.of(ended.get(seconds, TimeUnit.SECONDS));
        } catch (TimeoutException e) {
            return OptionalInt.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalInt.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the thread of a worker failed", e.getCause());
        }
    }

    /** Ends the worker with all that it started, and waits until it is gone. */
    @Override
    public void close() {
        try {
            awaitBegin();
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            process.waitFor(MOST_SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** A sandbox that is killed while it is being built leaves its inside waiting for ever. */
    private void awaitBegin() throws InterruptedException {
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS_TO_BEGIN);
        while (process.isAlive() && !hasBegun() && System.nanoTime() - limit < 0) {
            process.waitFor(1, TimeUnit.MILLISECONDS);
        }
    }

    private boolean hasBegun() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .anyMatch(one -> one.info().command().orElse("").endsWith(program));
    }

    private static Path programs() throws IOException {
        return Engine.folder().orElseThrow(() -> new IOException("no decoder for this platform"));
    }
}
