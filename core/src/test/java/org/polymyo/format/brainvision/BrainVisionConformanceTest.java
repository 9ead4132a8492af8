package org.polymyo.format.brainvision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.polymyo.recording.Channel;
import org.polymyo.recording.Recording;
import org.polymyo.signal.Signal;

/** What MNE-Python 1.3 read, within half a digital step. */
class BrainVisionConformanceTest {
    private static final Path DATA = Path.of(System.getProperty("polymyo.root", ".."), "../shared/data/conformance");
    private static final Pattern OK = Pattern.compile("(.*\\.vhdr),.*OK nch=(\\d+) sfreq=([\\d.]+) n=(\\d+) "
            + "dur=([\\d.]+)s annot=(\\d+) ch0=\"\"(.*)\"\" first=(\\S+) mean=([^\"]+)\".*");

    @BeforeAll
    static void dataArePresent() {
        assumeTrue(Files.isDirectory(DATA), "the shared test data are not beside this checkout");
    }

    static Stream<String> manifest() throws Exception {
        return Files.isDirectory(DATA)
                ? Files.readAllLines(DATA.resolve("MANIFEST.csv")).stream().filter(line -> line.contains(".vhdr,"))
                : Stream.of("");
    }

    @ParameterizedTest
    @MethodSource("manifest")
    void everyFileIsReadAsMneReadIt(String row) throws Exception {
        Matcher said = OK.matcher(row);
        assertThat(said.matches()).as(row).isTrue();
        try (Recording recording = new BrainVisionReader().read(DATA.resolve(said.group(1)))) {
            Channel first = recording.channels().getFirst();
            double[] values = samples(first);
            double mean = 0;
            for (double value : values) {
                mean += value / values.length;
            }
            assertThat(recording.channels()).hasSize(Integer.parseInt(said.group(2)));
            assertThat(first.rateHz()).isEqualTo(Double.parseDouble(said.group(3)));
            assertThat(values).hasSize(Integer.parseInt(said.group(4)));
            assertThat(recording.durationSeconds()).isCloseTo(Double.parseDouble(said.group(5)), within(1e-6));
            assertThat(recording.annotations()).hasSize(Integer.parseInt(said.group(6)));
            assertThat(first.label()).isEqualTo(said.group(7));
            assertThat(values[0]).isCloseTo(1e6 * Double.parseDouble(said.group(8)), within(1e-4));
            assertThat(mean).isCloseTo(1e6 * Double.parseDouble(said.group(9)), within(1e-4));
        }
    }

    @Test
    void fiveWaysOfStoringGiveOneRecording() throws Exception {
        List<List<double[]>> read = new ArrayList<>();
        for (String name : List.of(
                "int16_multiplexed",
                "int16_vectorized",
                "float32_multiplexed",
                "ansi_codepage",
                "ascii_multiplexed_commadecimal")) {
            Path file = DATA.resolve("derived_brainvision").resolve(name + ".vhdr");
            try (Recording recording = new BrainVisionReader().read(file)) {
                assertThat(recording.defects()).isEmpty();
                assertThat(recording.channels())
                        .allSatisfy(c -> assertThat(c.unit().isVoltage()).isTrue());
                read.add(recording.channels().stream()
                        .map(BrainVisionConformanceTest::samples)
                        .toList());
            }
        }
        assertThat(read)
                .allSatisfy(one -> assertThat(one).usingRecursiveComparison().isEqualTo(read.getFirst()));
    }

    private static double[] samples(Channel channel) {
        return channel.pieces().stream()
                .map(Signal::toArray)
                .flatMapToDouble(java.util.Arrays::stream)
                .toArray();
    }
}
