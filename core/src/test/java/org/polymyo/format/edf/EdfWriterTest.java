package org.polymyo.format.edf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.polymyo.format.RecordingFiles;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.quantity.Unit;
import org.polymyo.recording.Annotation;
import org.polymyo.recording.Channel;
import org.polymyo.recording.NoSource;
import org.polymyo.recording.Placement;
import org.polymyo.recording.Recording;
import org.polymyo.signal.Samples;
import org.polymyo.signal.Signal;

class EdfWriterTest {
    private static final double[] RATES = {1, 12.8, 100, 128, 256, 500, 512, 1000, 2048, 1000.0 / 3};

    @TempDir
    Path folder;

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsWrittenIsReadBack(int seed) throws Exception {
        RandomGenerator chance = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Recording written = recording(chance);
        Path file = folder.resolve("written.edf");
        boolean bdf = chance.nextBoolean();
        (bdf ? EdfWriter.edf().with24Bits() : EdfWriter.edf()).write(written, file);
        try (Recording read = RecordingFiles.open(file)) {
            assertThat(read.defects()).isEmpty();
            assertThat(read.startedAt()).isEqualTo(written.startedAt());
            assertThat(read.channels()).hasSameSizeAs(written.channels());
            for (int i = 0; i < read.channels().size(); i++) {
                same(read.channels().get(i), written.channels().get(i), bdf ? 1 << 24 : 1 << 16);
            }
            sameAnnotations(read.annotations(), written.annotations());
        }
    }

    private static void same(Channel read, Channel written, double levels) {
        assertThat(read.label()).isEqualTo(written.label());
        assertThat(read.unit()).isEqualTo(written.unit());
        assertThat(read.rateHz()).isCloseTo(written.rateHz(), within(1e-6 * written.rateHz()));
        assertThat(read.pieces()).hasSameSizeAs(written.pieces());
        for (int i = 0; i < read.pieces().size(); i++) {
            Signal found = read.pieces().get(i);
            Signal expected = written.pieces().get(i);
            assertThat(found.startSeconds()).isCloseTo(expected.startSeconds(), within(1e-8));
            double[] values = expected.toArray();
            double[] got = new double[values.length];
            found.read(0, got.length, got, 0);
            double range = 2200;
            for (int k = 0; k < got.length; k++) {
                assertThat(Math.abs(got[k] - values[k])).isLessThan(range / levels);
            }
        }
    }

    private static void sameAnnotations(List<Annotation> read, List<Annotation> written) {
        assertThat(read.stream().map(Annotation::text))
                .containsExactlyElementsOf(
                        written.stream().map(Annotation::text).toList());
        for (int i = 0; i < read.size(); i++) {
            TimeSpan found = read.get(i).span();
            TimeSpan expected = written.get(i).span();
            assertThat(found.startSeconds()).isCloseTo(expected.startSeconds(), within(2e-9));
            assertThat(found.endSeconds()).isCloseTo(expected.endSeconds(), within(4e-9));
        }
    }

    private static Recording recording(RandomGenerator chance) {
        List<TimeSpan> runs = new ArrayList<>();
        double at = 0;
        for (int i = 0; i <= chance.nextInt(4); i++) {
            double length = 15 * (1 + chance.nextInt(3));
            runs.add(new TimeSpan(at, at + length));
            at += length + 1 + chance.nextInt(1000) / 100.0;
        }
        List<Channel> channels = new ArrayList<>();
        for (int i = 0; i <= chance.nextInt(5); i++) {
            channels.add(channel("EMG " + i, RATES[chance.nextInt(RATES.length)], runs, chance));
        }
        List<Annotation> annotations = new ArrayList<>();
        for (double onset = 0; annotations.size() < chance.nextInt(200); onset += chance.nextDouble()) {
            double seconds = chance.nextBoolean() ? 0 : chance.nextDouble();
            annotations.add(new Annotation(
                    new TimeSpan(onset, onset + seconds), "Jerk µ " + onset, Annotation.Author.UNSTATED));
        }
        var start = LocalDateTime.of(2024, 2, 29, 23, 59, 58, chance.nextInt(4) * 250_000_000);
        return new Recording(
                new NoSource("test"),
                Optional.of(start),
                runs.getLast().endSeconds(),
                channels,
                annotations,
                List.of());
    }

    private static Channel channel(String label, double rate, List<TimeSpan> runs, RandomGenerator chance) {
        List<Signal> pieces = runs.stream()
                .map(run -> {
                    double[] values = chance.doubles(Math.round(run.seconds() * rate), -1000, 1100)
                            .toArray();
                    return new Signal(run.startSeconds(), rate, Unit.MICROVOLT, Samples.of(values));
                })
                .toList();
        return new Channel(label, new Placement.Unknown(), "", rate, Unit.MICROVOLT, pieces);
    }

    private static Recording of(double rate, double... values) {
        var signal = new Signal(0, rate, Unit.MICROVOLT, Samples.of(values));
        var channel = new Channel("EMG", new Placement.Unknown(), "", rate, Unit.MICROVOLT, List.of(signal));
        return new Recording(new NoSource("test"), Optional.empty(), 1, List.of(channel), List.of(), List.of());
    }

    @Test
    void aFlatChannelAndMissingValuesAreWritten() throws Exception {
        Path file = folder.resolve("flat.edf");
        EdfWriter.edf().write(of(4, 7, 7, Double.NaN, 7), file);
        try (Recording read = RecordingFiles.open(file)) {
            assertThat(read.channels().getFirst().pieces().getFirst().toArray())
                    .containsExactly(new double[] {7, 7, 7, 7}, within(1e-4));
            assertThat(read.startedAt()).isEmpty();
            assertThat(read.defects()).isEmpty();
        }
    }

    @Test
    void largeVoltagesAreWrittenInALargerUnit() throws Exception {
        Path file = folder.resolve("large.edf");
        EdfWriter.edf().write(of(2, -123_456_789, 99_999_999), file);
        try (Recording read = RecordingFiles.open(file)) {
            assertThat(read.channels().getFirst().pieces().getFirst().toArray())
                    .containsExactly(new double[] {-123_456_789, 99_999_999}, within(4000.0));
        }
    }

    @Test
    void valuesOutsideAGivenRangeAreCut() throws Exception {
        Path file = folder.resolve("cut.edf");
        EdfWriter.edf().range("EMG", -100, 100).write(of(3, -5000, 50, 5000), file);
        try (Recording read = RecordingFiles.open(file)) {
            assertThat(read.channels().getFirst().pieces().getFirst().toArray())
                    .containsExactly(new double[] {-100, 50, 100}, within(0.01));
        }
    }

    @Test
    void anOddRateIsKeptToOnePartInAMillion() throws Exception {
        Path file = folder.resolve("odd.edf");
        EdfWriter.edf().write(of(499.97, new double[5000]), file);
        try (Recording read = RecordingFiles.open(file)) {
            assertThat(read.channels().getFirst().rateHz()).isCloseTo(499.97, within(5e-4));
        }
    }

    @Test
    void madeUpDataSaySo() throws Exception {
        Path file = folder.resolve("synthetic.edf");
        EdfWriter.edf().saysSynthetic().write(of(1, 1, 2), file);
        assertThat(new String(Files.readAllBytes(file), 0, 168, StandardCharsets.US_ASCII))
                .contains("X X X X")
                .contains("Startdate X X X synthetic");
    }

    @Test
    void aBrokenSourceLeavesTheEarlierFile() throws Exception {
        Path file = Files.writeString(folder.resolve("earlier.edf"), "earlier");
        Samples broken = new Samples() {
            @Override
            public long length() {
                return 10;
            }

            @Override
            public void read(long from, int count, double[] into, int at) {
                throw new UncheckedIOException(new IOException("the disk is gone"));
            }
        };
        var signal = new Signal(0, 10, Unit.MICROVOLT, broken);
        var channel = new Channel("EMG", new Placement.Unknown(), "", 10, Unit.MICROVOLT, List.of(signal));
        var recording = of(1, 1).withChannels(List.of(channel));
        assertThatThrownBy(() -> EdfWriter.edf().range("EMG", 0, 1).write(recording, file))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(file).hasContent("earlier");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void annotationsAloneMakeAFile() throws Exception {
        Path file = folder.resolve("annotations.edf");
        var said = new Annotation(new TimeSpan(3.125, 3.5), "jerk", Annotation.Author.UNSTATED);
        EdfWriter.edf()
                .write(
                        new Recording(new NoSource(""), Optional.empty(), 10, List.of(), List.of(said), List.of()),
                        file);
        try (Recording read = RecordingFiles.open(file)) {
            assertThat(read.channels()).isEmpty();
            assertThat(read.annotations()).containsExactly(said);
        }
    }
}
