package org.polymyo.format.edf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.polymyo.format.Bytes;
import org.polymyo.format.RecordingFiles;
import org.polymyo.recording.Annotation;
import org.polymyo.recording.Channel;
import org.polymyo.recording.Recording;

/**
 * Every sample statistic and annotation equals what MNE-Python reads; see the README beside the truth files. Polymyo also
 * keeps annotations after the last sample, which MNE drops.
 */
class EdfConformanceTest {
    /** 06: MNE reads past the last record. 08, 09: MNE scales by 1. 16: MNE does not know the unit. 20: we refuse. */
    private static final Set<String> DIFFERENT_ON_PURPOSE =
            Set.of("06_trailing", "08_digmin", "09_physmin", "16_utf8", "20_zero");

    private record Truth(String file, List<NamedCsvRecord> channels, List<NamedCsvRecord> annotations) {
        @Override
        public String toString() {
            return file;
        }
    }

    static Stream<Truth> truths() throws IOException {
        Map<String, Truth> truths = new LinkedHashMap<>();
        for (NamedCsvRecord row : rows("mne-channels.csv")) {
            truth(truths, row).channels.add(row);
        }
        for (NamedCsvRecord row : rows("mne-annotations.csv")) {
            truth(truths, row).annotations.add(row);
        }
        return truths.values().stream()
                .filter(truth -> DIFFERENT_ON_PURPOSE.stream().noneMatch(truth.file::contains));
    }

    @ParameterizedTest
    @MethodSource("truths")
    void samplesEqualWhatAnotherProgramReads(Truth truth) throws Exception {
        try (Recording recording = RecordingFiles.open(SharedData.file(truth.file))) {
            for (NamedCsvRecord row : truth.channels) {
                int index = Integer.parseInt(row.getField("channel"));
                Channel channel = recording.channels().get(index);
                assertThat(channel.rateHz()).isCloseTo(number(row, "rate_hz"), within(1e-9));
                check(channel, row, halfStep(truth.file, index));
            }
        }
    }

    private static void check(Channel channel, NamedCsvRecord row, double halfStep) {
        double[] all = channel.pieces().stream()
                .flatMapToDouble(piece -> Arrays.stream(piece.toArray()))
                .toArray();
        assertThat(all).as(channel.label()).hasSize(Integer.parseInt(row.getField("n")));
        double toVolt = channel.unit().isVoltage() ? 1e-6 : 1;
        double mean = Arrays.stream(all).average().orElseThrow();
        double square =
                Arrays.stream(all).map(x -> (x - mean) * (x - mean)).average().orElseThrow();
        Map<String, Double> found = Map.of(
                "first", all[0],
                "at_third", all[all.length / 3],
                "last", all[all.length - 1],
                "mean", mean,
                "sd", Math.sqrt(square));
        found.forEach((name, value) -> assertThat(value * toVolt)
                .as(channel.label() + " " + name)
                .isCloseTo(number(row, name), within(halfStep * toVolt + 1e-9 * Math.abs(number(row, name)))));
    }

    private static double halfStep(String file, int index) throws Exception {
        Bytes bytes = Bytes.of(Files.readAllBytes(SharedData.file(file)));
        List<EdfSignal> signals = new EdfHeaderReader(bytes, new ArrayList<>())
                .read().signals().stream()
                        .filter(signal -> !signal.holdsAnnotations())
                        .toList();
        return Math.abs(signals.get(index).gain()) / 2;
    }

    @ParameterizedTest
    @MethodSource("truths")
    void annotationsEqualWhatAnotherProgramReads(Truth truth) throws Exception {
        try (Recording recording = RecordingFiles.open(SharedData.file(truth.file))) {
            List<Annotation> said = recording.annotations().stream()
                    .filter(annotation -> annotation.author() != Annotation.Author.DEVICE)
                    .filter(annotation -> annotation.span().startSeconds() <= recording.durationSeconds())
                    .toList();
            assertThat(said.stream().map(Annotation::text))
                    .containsExactlyElementsOf(truth.annotations.stream()
                            .map(row -> row.getField("text"))
                            .toList());
            for (int i = 0; i < said.size(); i++) {
                NamedCsvRecord row = truth.annotations.get(i);
                assertThat(said.get(i).span().startSeconds()).isCloseTo(number(row, "onset"), within(1e-6));
                assertThat(said.get(i).span().seconds()).isCloseTo(number(row, "duration"), within(1e-6));
            }
        }
    }

    private static Truth truth(Map<String, Truth> truths, NamedCsvRecord row) {
        return truths.computeIfAbsent(
                row.getField("file"), file -> new Truth(file, new ArrayList<>(), new ArrayList<>()));
    }

    private static double number(NamedCsvRecord row, String field) {
        return Double.parseDouble(row.getField(field));
    }

    private static List<NamedCsvRecord> rows(String resource) throws IOException {
        var in = EdfConformanceTest.class.getResourceAsStream(resource);
        try (var reader = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        }
    }
}
