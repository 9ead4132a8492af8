package org.polymyo.format.brainvision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.polymyo.format.RecordingReader;
import org.polymyo.format.RecordingReaderContractTest;
import org.polymyo.recording.Annotation.Author;
import org.polymyo.recording.Channel;
import org.polymyo.recording.Defect;
import org.polymyo.recording.Recording;
import org.polymyo.signal.Signal;

class BrainVisionReaderTest extends RecordingReaderContractTest {
    private static final String MARKERS = """
            Brain Vision Data Exchange Marker File, Version 1.0
            [Marker Infos]
            Mk1=New Segment,,1,1,0,20200102030405000000
            Mk2=Stimulus,S  1,101,1,0
            Mk3=Comment,left\\1 then right,301,50,0
            """;

    @TempDir
    Path place;

    @Override
    protected RecordingReader reader() {
        return new BrainVisionReader();
    }

    @Override
    protected Path example(Path into) throws IOException {
        return written(into, "", MARKERS, StandardCharsets.UTF_8);
    }

    @Override
    protected List<Path> hashed(Path example) {
        return List.of(example, example.resolveSibling("a.vmrk"), example.resolveSibling("a.eeg"));
    }

    private static Path written(Path into, String extra, String markers, Charset charset) throws IOException {
        String header = """
                Brain Vision Data Exchange Header File Version 1.0
                [Common Infos]
                DataFile=a.eeg
                MarkerFile=a.vmrk
                DataFormat=BINARY
                DataOrientation=MULTIPLEXED
                NumberOfChannels=2
                SamplingInterval=488.28125
                %s
                [Binary Infos]
                BinaryFormat=INT_16
                [Channel Infos]
                Ch1=C3\\1x,,0.5,µV
                Ch2=EMG,,2,mV
                [Comment]
                Patient: %s
                """.formatted(extra, PATIENT);
        ByteBuffer data = ByteBuffer.allocate(4 * 2000).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < 2000; i++) {
            data.putShort((short) i).putShort((short) -i);
        }
        Files.write(into.resolve("a.eeg"), data.array());
        Files.write(into.resolve("a.vmrk"), markers.getBytes(charset));
        return Files.write(into.resolve("a.vhdr"), header.getBytes(charset));
    }

    @Test
    void labelsUnitsAndTheExactRateAreRead() throws Exception {
        try (Recording recording = reader().read(example(place))) {
            Channel first = recording.channels().getFirst();
            Channel second = recording.channels().getLast();
            assertThat(first.label()).isEqualTo("C3,x");
            assertThat(first.rateHz()).isEqualTo(2048);
            assertThat(first.pieces().getFirst().toArray()).startsWith(0, 0.5, 1);
            assertThat(second.pieces().getFirst().toArray()).startsWith(0, -2000, -4000);
            assertThat(recording.durationSeconds()).isCloseTo(2000 / 2048.0, within(1e-12));
            assertThat(recording.startedAt().orElseThrow().toString()).isEqualTo("2020-01-02T03:04:05");
            assertThat(recording.defects()).isEmpty();
        }
    }

    @Test
    void markersStandAtTheirSampleAndSayWhoSetThem() throws Exception {
        try (Recording recording = reader().read(example(place))) {
            var stimulus = recording.annotations().get(1);
            var comment = recording.annotations().get(2);
            assertThat(stimulus.span().startSeconds()).isEqualTo(100 / 2048.0);
            assertThat(stimulus.span().seconds()).isZero();
            assertThat(stimulus.author()).isEqualTo(Author.DEVICE);
            assertThat(comment.text()).isEqualTo("left, then right");
            assertThat(comment.author()).isEqualTo(Author.PERSON);
            assertThat(comment.span().seconds()).isCloseTo(50 / 2048.0, within(1e-12));
        }
    }

    @Test
    void windowsTextIsReadWithItsMicroSign() throws Exception {
        Path file = written(place, "", MARKERS, Charset.forName("windows-1252"));
        try (Recording recording = reader().read(file)) {
            assertThat(recording.channels().getFirst().unit().isVoltage()).isTrue();
            assertThat(codes(recording)).isEmpty();
        }
    }

    @Test
    void textThatIsNotInTheStatedCodePageIsNamed() throws Exception {
        Path file = written(place, "Codepage=UTF-8", MARKERS, Charset.forName("windows-1252"));
        try (Recording recording = reader().read(file)) {
            assertThat(codes(recording)).containsExactly("brainvision-codepage-wrong");
        }
    }

    @Test
    void aDatedSegmentInMidFileIsAGap() throws Exception {
        Path file = written(
                place,
                "",
                MARKERS + "Mk4=New Segment,,1025,1,0,20200102030505500000\n" + "Mk5=Response,R 1,1026,1,0\n",
                StandardCharsets.UTF_8);
        try (Recording recording = reader().read(file)) {
            List<Signal> pieces = recording.channels().getFirst().pieces();
            assertThat(pieces).hasSize(2);
            assertThat(pieces.get(1).startSeconds()).isEqualTo(60.5);
            assertThat(pieces.get(1).toArray()).startsWith(512, 512.5);
            assertThat(recording.annotations().getLast().span().startSeconds()).isEqualTo(60.5 + 1 / 2048.0);
            assertThat(codes(recording)).isEmpty();
        }
    }

    @Test
    void anUndatedSegmentFollowsAtOnceAndIsNamed() throws Exception {
        Path file = written(place, "", MARKERS + "Mk4=New Segment,,1025,1,0\n", StandardCharsets.UTF_8);
        try (Recording recording = reader().read(file)) {
            assertThat(recording.channels().getFirst().pieces().get(1).startSeconds())
                    .isEqualTo(0.5);
            assertThat(codes(recording)).containsExactly("brainvision-segment-undated");
        }
    }

    @Test
    void anyOfTheThreeFilesMayBeNamed() throws Exception {
        example(place);
        for (String name : List.of("a.eeg", "a.vmrk", "a.vhdr")) {
            Path file = place.resolve(name);
            assertThat(reader().recognises(file, Files.readAllBytes(file))).isTrue();
            try (Recording recording = reader().read(file)) {
                assertThat(recording.channels()).hasSize(2);
            }
        }
    }

    @Test
    void renamedFilesAreFoundAndNamed() throws Exception {
        Path header = example(place);
        for (String ending : List.of(".eeg", ".vmrk", ".vhdr")) {
            Files.move(place.resolve("a" + ending), place.resolve("b" + ending));
        }
        try (Recording recording = reader().read(header.resolveSibling("b.vhdr"))) {
            assertThat(codes(recording)).containsExactly("brainvision-data-renamed", "brainvision-markers-renamed");
        }
    }

    @Test
    void missingMarkersAreNamed() throws Exception {
        Path header = example(place);
        Files.delete(place.resolve("a.vmrk"));
        try (Recording recording = reader().read(header)) {
            assertThat(recording.annotations()).isEmpty();
            assertThat(codes(recording)).containsExactly("brainvision-markers-missing");
        }
    }

    @Test
    void truncatedDataAreUsedAndNamed() throws Exception {
        Path header = written(place, "DataPoints=2000", MARKERS, StandardCharsets.UTF_8);
        byte[] data = Files.readAllBytes(place.resolve("a.eeg"));
        Files.write(place.resolve("a.eeg"), java.util.Arrays.copyOf(data, 4 * 1500 + 3));
        try (Recording recording = reader().read(header)) {
            assertThat(recording.channels().getFirst().pieces().getFirst().length())
                    .isEqualTo(1500);
            assertThat(codes(recording)).containsExactly("brainvision-data-truncated");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"MULTIPLEXED", "VECTORIZED"})
    void floatsThatAreNoNumbersAreNamedGaps(String orientation) throws Exception {
        Path header = example(place);
        Files.writeString(
                header,
                Files.readString(header).replace("INT_16", "IEEE_FLOAT_32").replace("MULTIPLEXED", orientation));
        ByteBuffer data = ByteBuffer.allocate(8 * 2000).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < 2000; i++) {
            int second = orientation.equals("MULTIPLEXED") ? 8 * i + 4 : 4 * (2000 + i);
            boolean missing = i >= 100 && i < 300 || i == 1999;
            data.putFloat(second, i == 1999 ? Float.POSITIVE_INFINITY : missing ? Float.NaN : i);
        }
        Files.write(place.resolve("a.eeg"), data.array());
        try (Recording recording = reader().read(header)) {
            assertThat(recording.channels().getFirst().pieces()).hasSize(1);
            List<Signal> pieces = recording.channels().getLast().pieces();
            assertThat(pieces).extracting(Signal::length).containsExactly(100L, 1699L);
            assertThat(pieces.getLast().startSeconds()).isEqualTo(300 / 2048.0);
            assertThat(pieces.getLast().toArray()).startsWith(600_000, 602_000);
            assertThat(recording.defects()).singleElement().satisfies(defect -> {
                assertThat(defect.code()).isEqualTo("brainvision-samples-missing");
                assertThat(defect.where()).isEqualTo("channel EMG");
                assertThat(defect.found()).startsWith("201 samples without, in 2 places, the first at 0.0488");
            });
        }
    }

    @Test
    void wordsInAsciiDataAreNamedGaps() throws Exception {
        Path header = example(place);
        Files.writeString(header, Files.readString(header).replace("BINARY", "ASCII"));
        StringBuilder data = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            data.append(i)
                    .append(' ')
                    .append(i == 7 ? "NaN" : i == 8 ? "1e300" : "" + i)
                    .append('\n');
        }
        Files.writeString(place.resolve("a.eeg"), data);
        try (Recording recording = reader().read(header)) {
            assertThat(recording.channels().getFirst().pieces()).hasSize(1);
            assertThat(recording.channels().getLast().pieces())
                    .extracting(Signal::length)
                    .containsExactly(7L, 491L);
            assertThat(codes(recording)).containsExactly("brainvision-samples-missing");
        }
    }

    @Test
    void aPathOutOfTheFolderIsRefused() throws Exception {
        Path header = example(place);
        String text = Files.readString(header).replace("DataFile=a.eeg", "DataFile=../../etc/passwd");
        Files.writeString(header, text);
        assertThatThrownBy(() -> reader().read(header)).hasMessageContaining("[brainvision-path-outside]");
    }

    @Test
    void missingDataAndFieldsAreRefused() throws Exception {
        Path header = example(place);
        Files.delete(place.resolve("a.eeg"));
        assertThatThrownBy(() -> reader().read(header)).hasMessageContaining("[brainvision-data-missing]");
        Files.writeString(header, Files.readString(header).replace("NumberOfChannels=2", "NumberOfChannels=many"));
        assertThatThrownBy(() -> reader().read(header))
                .hasMessageContaining("[brainvision-field-wrong] numberofchannels")
                .hasMessageContaining("\"many\"");
    }

    @Test
    void vectorizedDataOfUnknownLengthWithARestAreRefused() throws Exception {
        Path header = example(place);
        Files.writeString(header, Files.readString(header).replace("MULTIPLEXED", "VECTORIZED"));
        Files.write(place.resolve("a.eeg"), new byte[801]);
        assertThatThrownBy(() -> reader().read(header)).hasMessageContaining("[brainvision-data-size]");
    }

    private static List<String> codes(Recording recording) {
        return recording.defects().stream().map(Defect::code).toList();
    }
}
