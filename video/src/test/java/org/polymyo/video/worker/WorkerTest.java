package org.polymyo.video.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkerTest {
    private static final Limits LIMITS = new Limits(2L << 30, Duration.ofSeconds(60), 0, Duration.ofSeconds(30));
    private static final List<String> FOREVER =
            List.of("-v", "quiet", "-f", "lavfi", "-i", "testsrc2=size=640x480", "-f", "rawvideo", "pipe:1");
    private static final List<String> BUSY =
            List.of("-v", "quiet", "-f", "lavfi", "-i", "testsrc2=size=1280x720", "-f", "null", "-");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Confinement.class)
    void aWorkerMakesWhatItIsAskedFor(Confinement confinement) throws IOException {
        assumeWorks(confinement);
        List<String> three = List.of(
                "-v",
                "quiet",
                "-f",
                "lavfi",
                "-i",
                "testsrc2=size=64x48",
                "-frames:v",
                "3",
                "-pix_fmt",
                "gray",
                "-f",
                "rawvideo",
                "pipe:1");
        try (Worker worker = Worker.start(job(three, LIMITS), line -> {}, confinement)) {
            assertThat(worker.output().readAllBytes()).hasSize(3 * 64 * 48);
            assertThat(worker.exit(30)).isEqualTo(OptionalInt.of(0));
        }
    }

    @ParameterizedTest
    @EnumSource(Confinement.class)
    void aClosedWorkerIsGone(Confinement confinement) throws Exception {
        assumeWorks(confinement);
        Worker worker = Worker.start(job(FOREVER, LIMITS), line -> {}, confinement);
        assertThat(worker.output().read()).isNotNegative();
        assertThat(Descendants.programs()).isNotEmpty();
        worker.close();
        assertThat(worker.exit(30)).isPresent();
        Descendants.awaitNone();
    }

    @ParameterizedTest
    @EnumSource(
            value = Confinement.class,
            names = {"SANDBOX", "LIMITS"})
    void processorTimeIsLimited(Confinement confinement) throws IOException {
        assumeWorks(confinement);
        Limits second = new Limits(2L << 30, Duration.ofSeconds(1), 0, Duration.ofSeconds(30));
        try (Worker worker = Worker.start(job(BUSY, second), line -> {}, confinement)) {
            assertThat(worker.exit(60).orElse(0)).isGreaterThan(128);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Confinement.class,
            names = {"SANDBOX", "LIMITS"})
    void memoryIsLimited(Confinement confinement) throws IOException {
        assumeWorks(confinement);
        Limits little = new Limits(400L << 20, Duration.ofSeconds(60), 0, Duration.ofSeconds(30));
        List<String> large = List.of(
                "-v", "quiet", "-f", "lavfi", "-i", "color=size=16000x16000", "-frames:v", "2", "-f", "null", "-");
        try (Worker worker = Worker.start(job(large, little), line -> {}, confinement)) {
            assertThat(worker.exit(60).orElse(0)).isNotZero();
        }
    }

    @Test
    void theSandboxSeesNoFilesOfTheMachine() throws IOException {
        assumeWorks(Confinement.SANDBOX);
        Path secret = Files.writeString(folder.resolve("secret"), "secret");
        assertThat(read("file:" + secret.toAbsolutePath(), Confinement.LIMITS)).hasSize(6);
        assertThat(read("file:" + secret.toAbsolutePath(), Confinement.SANDBOX)).isEmpty();
        assertThat(read("file:/etc/passwd", Confinement.SANDBOX)).isEmpty();
    }

    @Test
    void theSandboxSeesNoNetwork() throws IOException {
        assumeWorks(Confinement.SANDBOX);
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(300);
            assertThat(read("tcp://127.0.0.1:" + server.getLocalPort(), Confinement.SANDBOX))
                    .isEmpty();
            assertThat(someoneCame(server)).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(Confinement.class)
    void aWorkerDiesWithItsParent(Confinement confinement) throws Exception {
        assumeWorks(confinement);
        Process parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Parent.class.getName(),
                        confinement.name())
                .redirectError(Redirect.DISCARD)
                .start();
        assertThat(parent.getInputStream().read()).isEqualTo('1');
        List<ProcessHandle> workers = parent.descendants().toList();
        assertThat(workers).isNotEmpty();
        parent.destroyForcibly().waitFor();
        Descendants.awaitEnd(workers);
    }

    /** Another Java with a worker, waiting for its violent end. */
    static final class Parent {
        private Parent() {}

        /**
         * Starts a worker from a thread that ends.
         *
         * @param arguments the confinement
         */
        public static void main(String[] arguments) throws Exception {
            Confinement confinement = Confinement.valueOf(arguments[0]);
            Thread starter = new Thread(() -> {
                try {
                    Worker worker = Worker.start(job(FOREVER, LIMITS), line -> {}, confinement);
                    worker.output().read();
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            });
            starter.start();
            starter.join();
            System.out.write('1');
            System.out.flush();
            Thread.sleep(60_000);
        }
    }

    private static byte[] read(String url, Confinement confinement) throws IOException {
        List<String> copy =
                List.of("-v", "quiet", "-f", "data", "-i", url, "-map", "0", "-c", "copy", "-f", "data", "pipe:1");
        try (Worker worker = Worker.start(job(copy, LIMITS), line -> {}, confinement)) {
            return worker.output().readAllBytes();
        }
    }

    private static boolean someoneCame(ServerSocket server) throws IOException {
        try {
            server.accept().close();
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        }
    }

    private static Job job(List<String> arguments, Limits limits) {
        File nothing = new File(File.separatorChar == '/' ? "/dev/null" : "NUL");
        return new Job(Program.FFMPEG, arguments, Redirect.from(nothing), Redirect.PIPE, limits);
    }

    private static void assumeWorks(Confinement confinement) throws IOException {
        Confinement strictest = Confinement.strictest(Engine.folder().orElseThrow());
        assumeTrue(confinement.compareTo(strictest) >= 0, confinement + " does not work on this machine");
    }
}
