package org.polymyo.format.edf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.polymyo.format.RecordingFiles;
import org.polymyo.recording.Channel;
import org.polymyo.recording.Recording;

/** Number of channels, rates and lengths of every EDF and BDF file of the conformance set. */
class ManifestTest {
    private static final Pattern READ = Pattern.compile("OK nch=(\\d+) sfreq=([\\d.]+) n=(\\d+) .*");
    /** MNE reads beyond the last record, or reads what has no sampling rate. */
    private static final List<String> DIFFERENT_ON_PURPOSE = List.of("06_trailing_garbage", "20_zero_record_duration");

    static Stream<Arguments> files() throws IOException {
        Path manifest = SharedData.file("conformance/MANIFEST.csv");
        try (var rows = CsvReader.builder().ofNamedCsvRecord(Files.newBufferedReader(manifest))) {
            return rows.stream()
                    .filter(row -> row.getField("file").matches(".*\\.(edf|bdf)"))
                    .filter(row -> DIFFERENT_ON_PURPOSE.stream().noneMatch(row.getField("file")::contains))
                    .map(row -> Arguments.of(row.getField("file"), READ.matcher(row.getField("mne_1.3_result"))))
                    .filter(row -> ((Matcher) row.get()[1]).matches())
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void channelsRatesAndLengthsAgree(String file, Matcher mne) throws Exception {
        try (Recording recording = RecordingFiles.open(SharedData.file("conformance/" + file))) {
            assertThat(recording.channels()).hasSize(Integer.parseInt(mne.group(1)));
            double fastest = recording.channels().stream()
                    .mapToDouble(Channel::rateHz)
                    .max()
                    .orElseThrow();
            assertThat(fastest).isCloseTo(Double.parseDouble(mne.group(2)), within(1e-6));
            for (Channel channel : recording.channels()) {
                long length = channel.pieces().stream()
                        .mapToLong(piece -> piece.length())
                        .sum();
                assertThat((double) length)
                        .isCloseTo(Long.parseLong(mne.group(3)) * channel.rateHz() / fastest, within(1e-6));
            }
        }
    }
}
