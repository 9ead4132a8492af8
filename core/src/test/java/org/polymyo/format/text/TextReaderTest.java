package org.polymyo.format.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.polymyo.format.ReadOptions;
import org.polymyo.format.RecordingReader;
import org.polymyo.format.RecordingReaderContractTest;
import org.polymyo.quantity.Unit;
import org.polymyo.recording.Channel;
import org.polymyo.recording.Defect;
import org.polymyo.recording.Recording;
import org.polymyo.signal.Signal;

class TextReaderTest extends RecordingReaderContractTest {
    private static final ReadOptions KILOHERTZ = new ReadOptions(OptionalDouble.of(1000), Optional.empty());

    @TempDir
    Path place;

    @Override
    protected RecordingReader reader() {
        return new TextReader();
    }

    @Override
    protected Path example(Path into) throws IOException {
        StringBuilder text = new StringBuilder("# Patient: " + PATIENT + "\ntime (s),EMG (mV),EMG (mV),class\n");
        for (int i = 0; i < 9000; i++) {
            text.append(String.format(Locale.ROOT, "%.3f,%.4f,%d,%d%n", i / 1000.0, Math.sin(i), i, i / 4500));
        }
        return Files.writeString(into.resolve("table.csv"), text);
    }

    private Path table(String name, String header, int rows, IntFunction<String> row) throws IOException {
        return table(name, header, rows, row, StandardCharsets.UTF_8);
    }

    private Path table(String name, String header, int rows, IntFunction<String> row, Charset charset)
            throws IOException {
        StringBuilder text = new StringBuilder(header);
        for (int i = 0; i < rows; i++) {
            text.append(row.apply(i)).append('\n');
        }
        return Files.write(place.resolve(name), text.toString().getBytes(charset));
    }

    @Test
    void unitsRateAndConditionsAreRead() throws Exception {
        try (Recording recording = reader().read(example(place))) {
            assertThat(recording.channels()).extracting(Channel::label).containsExactly("EMG", "EMG (2)");
            Channel first = recording.channels().getFirst();
            assertThat(first.rateHz()).isEqualTo(1000);
            assertThat(first.unit()).isEqualTo(Unit.MICROVOLT);
            assertThat(first.pieces().getFirst().toArray()[1]).isCloseTo(841.5, within(1e-9));
            assertThat(recording.annotations()).extracting(a -> a.text()).containsExactly("class 0", "class 1");
            assertThat(recording.annotations().get(1).span().startSeconds()).isCloseTo(4.5, within(1e-9));
            assertThat(codes(recording)).containsExactly("text-rate-estimated");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%d.5,%d.25",
                "%d.5\t%d.25",
                "%d,5;%d,25",
                "%d.5;%d.25",
                "%d.5 %d.25",
                "%d,5\t%d,25",
                " %d.5   %d.25 ",
                "\"%d.5\",\"%d.25\"",
                "%d.5, %d.25"
            })
    void everyGridIsUnderstood(String row) throws Exception {
        Path file = table("t.txt", "", 50, i -> String.format(Locale.ROOT, row, i % 7, i % 5));
        try (Recording recording = reader().read(file, KILOHERTZ)) {
            assertThat(recording.channels()).hasSize(2);
            assertThat(values(recording, 0)).startsWith(0.5, 1.5, 2.5);
            assertThat(values(recording, 1)).startsWith(0.25, 1.25, 2.25);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void everyEncodingIsUnderstood(String charset) throws Exception {
        String mark = charset.startsWith("UTF") ? "\uFEFF" : "";
        Path file =
                table("t.csv", mark + "time [s];EMG [µV]\n", 100, i -> i / 100.0 + ";" + i, Charset.forName(charset));
        try (Recording recording = reader().read(file)) {
            assertThat(recording.channels().getFirst().label()).isEqualTo("EMG");
            assertThat(values(recording, 0)).hasSize(100).startsWith(0, 1, 2);
            assertThat(recording.channels().getFirst().unit()).isEqualTo(Unit.MICROVOLT);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"µV", "\u03BCV"})
    void bothSignsForMicroAreUnderstoodInSixteenBitText(String unit) throws Exception {
        String header = "\uFEFFtime [s];Μυς ä 腕 [" + unit + "]\n";
        Path file = table("t.csv", header, 100, i -> i / 100.0 + ";" + i, StandardCharsets.UTF_16LE);
        try (Recording recording = reader().read(file)) {
            assertThat(recording.channels().getFirst().label()).isEqualTo("Μυς ä 腕");
            assertThat(recording.channels().getFirst().unit()).isEqualTo(Unit.MICROVOLT);
        }
    }

    @Test
    void jitteringStampsGiveTheirMeanRate() throws Exception {
        Path file = table("t.csv", "timestamp,a\n", 5000, i -> Math.round(5000 + i * 3.998) + "," + i % 10);
        try (Recording recording = reader().read(file)) {
            assertThat(recording.channels().getFirst().rateHz()).isCloseTo(1000 / 3.998, within(0.001));
            assertThat(recording.channels().getFirst().pieces()).hasSize(1);
            assertThat(codes(recording)).contains("text-time-unit-assumed", "text-rate-estimated");
        }
    }

    @Test
    void aJumpInTimeIsAGap() throws Exception {
        Path file = table("t.csv", "t,a\n", 2000, i -> (i < 1000 ? i : i + 30_000) / 1000.0 + "," + i);
        try (Recording recording = reader().read(file)) {
            List<Signal> pieces = recording.channels().getFirst().pieces();
            assertThat(pieces).hasSize(2);
            assertThat(pieces.get(1).startSeconds()).isCloseTo(31, within(1e-6));
            assertThat(pieces.get(1).toArray()).startsWith(1000, 1001);
            assertThat(codes(recording)).contains("text-gap");
        }
    }

    @Test
    void lostRowsAreHeldAndNamedAndTheOthersKeepTheirTime() throws Exception {
        Path file = table("t.csv", "time,a\n", 9000, i -> (i + 5 * (i / 500)) + "," + i);
        try (Recording recording = reader().read(file)) {
            Signal piece = recording.channels().getFirst().pieces().getFirst();
            assertThat(piece.rateHz()).isEqualTo(1000);
            assertThat(piece.toArray()[8000 + 5 * 16]).isEqualTo(8000);
            assertThat(piece.toArray()[8000 + 5 * 16 - 1]).isEqualTo(7999);
            assertThat(codes(recording)).contains("text-rows-lost");
        }
    }

    @Test
    void missingCellsAreGapsOfTheirChannelOnly() throws Exception {
        String[] missing = {"", "NaN", "n/a", "x9"};
        Path file = table(
                "t.csv", "t,a,b\n", 1000, i -> i / 1000.0 + "," + (i / 4 == 100 ? missing[i % 4] : "" + i) + "," + i);
        try (Recording recording = reader().read(file)) {
            List<Signal> pieces = recording.channels().getFirst().pieces();
            assertThat(pieces).extracting(Signal::length).containsExactly(400L, 596L);
            assertThat(pieces.get(1).startSeconds()).isCloseTo(0.404, within(1e-9));
            assertThat(pieces.get(1).toArray()).startsWith(404, 405);
            assertThat(recording.channels().get(1).pieces()).hasSize(1);
            assertThat(codes(recording)).contains("text-cells-missing");
        }
    }

    @Test
    void clockTimesAndTheirDateAreRead() throws Exception {
        Path file = table(
                "t.csv",
                "TimeStamp,a\n",
                300,
                i -> String.format(Locale.ROOT, "2017-11-02 12:33:%02d.%03d,%d", i / 100, i % 100 * 10, i));
        try (Recording recording = reader().read(file)) {
            assertThat(recording.channels().getFirst().rateHz()).isCloseTo(100, within(1e-4));
            assertThat(recording.startedAt().orElseThrow().toString()).isEqualTo("2017-11-02T12:33");
        }
    }

    @Test
    void theRateInACommentIsUsed() throws Exception {
        Path file = table(
                "t.txt",
                "%OpenBCI Raw\n%Sample Rate = 250 Hz\nSample Index, EXG Channel 0\n",
                400,
                i -> i % 256 + ", " + i);
        try (Recording recording = reader().read(file)) {
            assertThat(recording.channels()).extracting(Channel::label).contains("EXG Channel 0");
            assertThat(recording.channels().getLast().rateHz()).isEqualTo(250);
        }
    }

    @Test
    void aSecondHeaderLineHoldsUnits() throws Exception {
        Path file = table("t.tsv", "time\tEMG left\nms\tmV\n", 100, i -> i + "\t" + i);
        try (Recording recording = reader().read(file)) {
            assertThat(recording.channels().getFirst().label()).isEqualTo("EMG left");
            assertThat(values(recording, 0)).startsWith(0, 1000, 2000);
            assertThat(recording.channels().getFirst().rateHz()).isEqualTo(1000);
        }
    }

    @Test
    void theUnitMayBeGiven() throws Exception {
        Path file = table("t.csv", "a,b\n", 100, i -> i + "," + i);
        ReadOptions options = new ReadOptions(OptionalDouble.of(500), Optional.of("mV"));
        try (Recording recording = reader().read(file, options)) {
            assertThat(values(recording, 0)).startsWith(0, 1000);
            assertThat(recording.channels().getFirst().unit()).isEqualTo(Unit.MICROVOLT);
            assertThat(recording.durationSeconds()).isCloseTo(0.2, within(1e-12));
        }
    }

    @Test
    void withoutATimeColumnOrARateTheFileIsRefused() throws Exception {
        Path file = table("t.csv", "a,b\n", 100, i -> i % 3 + "," + i % 4);
        assertThatThrownBy(() -> reader().read(file)).hasMessageContainingAll("[text-rate-missing]", "--rate", "a, b");
    }

    @Test
    void tablesOfEventsAreRefused() throws Exception {
        Path few = table("few.csv", "onset,duration\n", 6, i -> i * 1.03 + ",0.5");
        assertThatThrownBy(() -> reader().read(few, KILOHERTZ)).hasMessageContaining("[text-too-few-rows]");
        Path uneven = table("uneven.csv", "time,code\n", 80, i -> i * i * 0.01 + ",5");
        assertThatThrownBy(() -> reader().read(uneven)).hasMessageContaining("[text-not-even]");
        Path slow = table("slow.csv", "time (s),code\n", 80, i -> i * 60 + "," + i);
        assertThatThrownBy(() -> reader().read(slow)).hasMessageContaining("[text-too-slow]");
        Path back = table("back.csv", "time (s),code\n", 4000, i -> i % 3500 / 100.0 + "," + i);
        assertThatThrownBy(() -> reader().read(back)).hasMessageContaining("[text-time-backwards]");
    }

    @Test
    void binaryDataAndProseAreRefused() throws Exception {
        Path binary = Files.write(place.resolve("b.csv"), new byte[] {80, 75, 3, 4, 0, 0, 1});
        assertThatThrownBy(() -> reader().read(binary)).hasMessageContaining("[text-binary]");
        Path prose = table("p.txt", "", 60, i -> "Dear colleague, the patient, seen on day " + i + ", was well.");
        assertThatThrownBy(() -> reader().read(prose)).hasMessageContaining("[text-no-table]");
    }

    private static double[] values(Recording recording, int channel) {
        return recording.channels().get(channel).pieces().getFirst().toArray();
    }

    private static List<String> codes(Recording recording) {
        return recording.defects().stream().map(Defect::code).toList();
    }
}
