package org.polymyo.format;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;
import org.polymyo.format.brainvision.BrainVisionReader;
import org.polymyo.format.text.TextReader;
import org.polymyo.recording.Channel;
import org.polymyo.recording.Montage;
import org.polymyo.recording.Recognition;
import org.polymyo.recording.Recording;
import org.polymyo.signal.Signal;

/** Any bytes are read or refused with a problem. JAZZER_FUZZ=1 looks for inputs for which that is not so. */
class ReaderFuzzTest {
    @TempDir(factory = InMemory.class)
    static Path folder;

    /** Files in memory where the system has such a folder: opening one on a disk takes longer than reading it. */
    static final class InMemory implements TempDirFactory {
        private static final Path SHARED_MEMORY = Path.of("/dev/shm");

        @Override
        public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext context) throws IOException {
            return Files.isWritable(SHARED_MEMORY)
                    ? Files.createTempDirectory(SHARED_MEMORY, "polymyo-fuzz")
                    : Files.createTempDirectory("polymyo-fuzz");
        }
    }

    @FuzzTest(maxDuration = "10m")
    void anyHeaderMarkersAndDataAreReadOrRefused(FuzzedDataProvider chance) throws IOException {
        String header = "Brain Vision Data Exchange Header File Version 1.0\n[Common Infos]\nDataFile=f.eeg\n"
                + "MarkerFile=f.vmrk\n" + chance.consumeString(2000);
        Path file = folder.resolve("f.vhdr");
        Files.writeString(file, header);
        Files.writeString(folder.resolve("f.vmrk"), "[Marker Infos]\n" + chance.consumeString(1000));
        Files.write(folder.resolve("f.eeg"), chance.consumeRemainingAsBytes());
        readWhole(new BrainVisionReader(), file, ReadOptions.none());
    }

    @FuzzTest(maxDuration = "10m")
    void anyTextIsReadOrRefused(FuzzedDataProvider chance) throws IOException {
        boolean rated = chance.consumeBoolean();
        Path file = Files.write(folder.resolve("f.csv"), chance.consumeRemainingAsBytes());
        ReadOptions options = rated ? new ReadOptions(OptionalDouble.of(1000), Optional.of("mV")) : ReadOptions.none();
        readWhole(new TextReader(), file, options);
    }

    @FuzzTest(maxDuration = "10m")
    void anyMontageIsReadOrRefused(FuzzedDataProvider chance) throws IOException {
        Path file = Files.write(folder.resolve("f.tsv"), chance.consumeRemainingAsBytes());
        try {
            MontageFile.read(file);
        } catch (UnusableRecordingException refused) {
            // what is refused is told; nothing else may come
        }
    }

    @DictionaryEntries({
        "\"height_cm\":",
        "\"triggers\":{",
        "\"conditions\":[{",
        "\"stimuli\":[{",
        "\"from\":",
        "\"to\":",
        "\"at\":",
        "\"is\":",
        "\"posture\"",
        "\"tapping 2 Hz\"",
        "\"end\"",
        "\"stimulus: sound\"",
        "\"sham\"",
        "1e999",
        "}]}"
    })
    @FuzzTest(maxDuration = "10m")
    void anyProtocolIsReadOrRefused(FuzzedDataProvider chance) throws IOException {
        Path file = Files.write(folder.resolve("f.json"), chance.consumeRemainingAsBytes());
        try {
            ProtocolFile.read(file);
        } catch (UnusableRecordingException refused) {
            // what is refused is told; nothing else may come
        }
    }

    private static void readWhole(RecordingReader reader, Path file, ReadOptions options) throws IOException {
        try (Recording recording = reader.read(file, options)) {
            for (Channel channel : recording.channels()) {
                for (Signal piece : channel.pieces()) {
                    readEnd(piece, channel.label());
                }
            }
            Recognition.with(Montage.empty()).apply(recording);
        } catch (UnusableRecordingException refused) {
            // what is refused is told; nothing else may come
        }
    }

    private static void readEnd(Signal piece, String label) {
        int count = (int) Math.min(piece.length(), 10_000);
        double[] end = new double[count];
        piece.read(piece.length() - count, count, end, 0);
        for (double sample : end) {
            if (!Double.isFinite(sample)) {
                throw new AssertionError(label + " has " + sample);
            }
        }
    }
}
