package org.polymyo.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polymyo.recording.Annotation;
import org.polymyo.recording.Channel;
import org.polymyo.recording.Recording;
import org.polymyo.signal.Signal;

/** What every reader keeps to. A reader's test extends it and makes an example. */
public abstract class RecordingReaderContractTest {
    /** To be written into the example wherever the format has room for a person's name. */
    protected static final String PATIENT = "Zebedaeus";

    @TempDir
    Path folder;

    /** For a reader's test. */
    protected RecordingReaderContractTest() {}

    /**
     * The reader under test.
     *
     * @return a new reader
     */
    protected abstract RecordingReader reader();

    /**
     * Writes an example with at least two channels, of which one has at least 1000 samples, and two annotations.
     *
     * @param into empty folder
     * @return the file to name to the reader
     * @throws IOException if it cannot be written
     */
    protected abstract Path example(Path into) throws IOException;

    /**
     * The files whose bytes make the fingerprint.
     *
     * @param example the file named to the reader
     * @return files in the order of the fingerprint
     */
    protected List<Path> hashed(Path example) {
        return List.of(example);
    }

    @Test
    void theContentIsRecognised() throws IOException {
        Path file = example(folder);
        assertThat(reader().recognises(file, head(file))).isTrue();
        assertThat(reader().recognises(Path.of("other.bin"), new byte[] {1, 2, 3, 4}))
                .isFalse();
    }

    @Test
    void theFrontDoorChoosesThisReader() throws Exception {
        Path file = example(folder);
        try (Recording front = RecordingFiles.open(file);
                Recording own = reader().read(file)) {
            assertThat(front.source().format()).isEqualTo(own.source().format());
            assertThat(front.channels()).hasSameSizeAs(own.channels()).isNotEmpty();
        }
    }

    @Test
    void oddChunksGiveTheSameSamplesAsOneRead() throws Exception {
        try (Recording recording = reader().read(example(folder))) {
            for (Signal piece : pieces(recording)) {
                assertThat(inChunks(piece, 20_260)).containsExactly(piece.toArray());
            }
        }
    }

    @Test
    void twoThreadsReadTheSameSamples() throws Exception {
        try (Recording recording = reader().read(example(folder));
                var threads = Executors.newFixedThreadPool(2)) {
            List<double[]> alone =
                    pieces(recording).stream().map(Signal::toArray).toList();
            Callable<List<double[]>> job =
                    () -> pieces(recording).stream().map(p -> inChunks(p, 7)).toList();
            for (Future<List<double[]>> result : threads.invokeAll(List.of(job, job, job))) {
                assertThat(result.get()).usingRecursiveComparison().isEqualTo(alone);
            }
        }
    }

    @Test
    void anInterruptedThreadHarmsNoOther() throws Exception {
        try (Recording recording = reader().read(example(folder))) {
            Signal piece = pieces(recording).getFirst();
            double[] before = piece.toArray();
            var interrupted = new Thread(() -> {
                Thread.currentThread().interrupt();
                assertThatThrownBy(piece::toArray).isInstanceOf(UncheckedIOException.class);
            });
            interrupted.start();
            interrupted.join();
            assertThat(piece.toArray()).containsExactly(before);
        }
    }

    @Test
    void samplesOutsideThePieceAreRefused() throws Exception {
        try (Recording recording = reader().read(example(folder))) {
            Signal piece = pieces(recording).getFirst();
            assertThatThrownBy(() -> piece.read(piece.length() - 1, 2, new double[2], 0))
                    .isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> piece.read(-1, 1, new double[1], 0)).isInstanceOf(IndexOutOfBoundsException.class);
        }
    }

    @Test
    void labelsAreUnique() throws Exception {
        try (Recording recording = reader().read(example(folder))) {
            assertThat(recording.channels().stream().map(Channel::label)).doesNotHaveDuplicates();
        }
    }

    @Test
    void piecesComeInOrderAndInsideTheRecording() throws Exception {
        try (Recording recording = reader().read(example(folder))) {
            for (Channel channel : recording.channels()) {
                double end = 0;
                for (Signal piece : channel.pieces()) {
                    double tolerance = 0.5 / channel.rateHz();
                    assertThat(piece.startSeconds()).isGreaterThanOrEqualTo(end - tolerance);
                    assertThat(piece.rateHz()).isEqualTo(channel.rateHz());
                    assertThat(piece.unit()).isEqualTo(channel.unit());
                    end = piece.span().endSeconds();
                }
                assertThat(end).isLessThanOrEqualTo(recording.durationSeconds() + 1 / channel.rateHz());
            }
        }
    }

    @Test
    void annotationsComeInOrderOfTime() throws Exception {
        try (Recording recording = reader().read(example(folder))) {
            assertThat(recording.annotations()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(recording.annotations().stream()
                            .map(Annotation::span)
                            .map(span -> span.startSeconds())
                            .toList())
                    .isSorted();
        }
    }

    @Test
    void noPatientNameIsKept() throws Exception {
        Path file = example(folder);
        assertThat(hashed(file).stream().anyMatch(RecordingReaderContractTest::namesThePatient))
                .as("the example names the patient")
                .isTrue();
        try (Recording recording = reader().read(file)) {
            assertThat(recording.toString()).doesNotContain(PATIENT);
            assertThat(recording.source().format()).doesNotContain(PATIENT);
        }
    }

    @Test
    void theFingerprintIsThatOfTheBytes() throws Exception {
        Path file = example(folder);
        var digest = MessageDigest.getInstance("SHA-256");
        long size = 0;
        for (Path part : hashed(file)) {
            digest.update(Files.readAllBytes(part));
            size += Files.size(part);
        }
        try (Recording recording = reader().read(file)) {
            assertThat(recording.source().sha256()).isEqualTo(HexFormat.of().formatHex(digest.digest()));
            assertThat(recording.source().sizeBytes()).isEqualTo(size);
        }
    }

    @Test
    void aClosedRecordingCannotBeRead() throws Exception {
        Recording recording = reader().read(example(folder));
        Signal piece = pieces(recording).getFirst();
        recording.close();
        assertThatThrownBy(piece::toArray).isInstanceOf(UncheckedIOException.class);
    }

    private static boolean namesThePatient(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(PATIENT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(4096);
        }
    }

    private static List<Signal> pieces(Recording recording) {
        return recording.channels().stream()
                .flatMap(channel -> channel.pieces().stream())
                .toList();
    }

    private static double[] inChunks(Signal piece, long seed) {
        RandomGenerator chance = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        int length = Math.toIntExact(piece.length());
        List<Integer> cuts = new ArrayList<>();
        for (int at = 0; at < length; at += 1 + chance.nextInt(97)) {
            cuts.add(at);
        }
        cuts.add(length);
        double[] into = new double[length];
        for (int i = cuts.size() - 2; i >= 0; i--) {
            piece.read(cuts.get(i), cuts.get(i + 1) - cuts.get(i), into, cuts.get(i));
        }
        return into;
    }
}
