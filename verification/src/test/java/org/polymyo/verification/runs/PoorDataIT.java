package org.polymyo.verification.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that can be read but hold less than they seem to: a report that says so, never a failure. */
class PoorDataIT {
    @TempDir
    private static Path folder;

    private final RandomGenerator chance =
            RandomGeneratorFactory.of("L64X128MixRandom").create(11);

    @Test
    void anEmgOfOneSampleASecondIsReportedAsNotMeasurable() throws IOException {
        var table = new StringBuilder("time (s),EMG biceps L (mV)\n");
        for (int i = 0; i < 600; i++) {
            table.append(i).append(',').append(chance.nextGaussian()).append('\n');
        }
        Files.writeString(folder.resolve("slow.csv"), table);
        Launched run = Launched.in(folder, "analyze", "slow.csv", "--out", "slow-out");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("Myoclonus: undetermined")
                .contains("only 0.0 s of valid EMG")
                .contains("no EMG channel has the 1000 Hz that durations need");
        assertThat(Launched.in(folder, "inspect", "slow.csv").out())
                .contains("the EMG is sampled below 100 Hz: jerks cannot be seen in it");
    }

    @Test
    void theThreeFilesOfABrainVisionRecordingAreOneRecording() throws IOException {
        Path several = Files.createDirectory(folder.resolve("several"));
        brainVision(several, i -> 5 * chance.nextGaussian());
        Launched run = Launched.in(folder, "analyze", "several", "--out", "several-out");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().filter(line -> line.contains("Myoclonus:")))
                .hasSize(1);
        assertThat(folder.resolve("several-out")).isDirectoryContaining("glob:**/a");
        assertThat(folder.resolve("several-out").toFile().list())
                .containsExactlyInAnyOrder("a", "case.html", "case.json");
    }

    @Test
    void floatsWithoutNumbersAreAGapThatTheReportNames() throws IOException {
        Path partly = Files.createDirectory(folder.resolve("partly"));
        brainVision(partly, i -> i >= 5000 && i < 9000 ? Double.NaN : 5 * chance.nextGaussian());
        Launched run = Launched.in(folder, "analyze", "partly/a.vhdr", "--out", "partly-out");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Files.readString(folder.resolve("partly-out/report.json")))
                .contains("brainvision-samples-missing")
                .contains("4000 samples without, in 1 places, the first at 5.0 s")
                .doesNotContain("NaN");
    }

    @Test
    void aRecordingOfNoNumbersAtAllGivesAReportThatSaysSo() throws IOException {
        Path none = Files.createDirectory(folder.resolve("none"));
        brainVision(none, i -> Double.NaN);
        Launched run = Launched.in(folder, "analyze", "none/a.vhdr", "--out", "none-out");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("Myoclonus: undetermined");
        assertThat(Launched.in(folder, "inspect", "none/a.vhdr").out()).contains("without any sample");
    }

    @Test
    void aTableInSixteenBitLettersKeepsItsUnit() throws IOException {
        var table = new StringBuilder("\uFEFFtime (s);EMG biceps L (µV)\n");
        for (int i = 0; i < 3000; i++) {
            table.append(i / 1000.0).append(';').append(chance.nextGaussian()).append('\n');
        }
        Files.writeString(folder.resolve("wide.csv"), table, StandardCharsets.UTF_16LE);
        Launched run = Launched.in(folder, "inspect", "wide.csv");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("1000 Hz  µV").doesNotContain("text-unit-unstated");
    }

    private static void brainVision(Path into, IntToDoubleFunction sample) throws IOException {
        Files.writeString(into.resolve("a.vhdr"), """
                Brain Vision Data Exchange Header File Version 1.0
                [Common Infos]
                DataFile=a.eeg
                MarkerFile=a.vmrk
                DataFormat=BINARY
                DataOrientation=MULTIPLEXED
                NumberOfChannels=1
                SamplingInterval=1000
                [Binary Infos]
                BinaryFormat=IEEE_FLOAT_32
                [Channel Infos]
                Ch1=EMG biceps L,,1,µV
                """);
        Files.writeString(into.resolve("a.vmrk"), """
                Brain Vision Data Exchange Marker File, Version 1.0
                [Marker Infos]
                Mk1=New Segment,,1,1,0
                """);
        ByteBuffer data = ByteBuffer.allocate(4 * 30_000).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < 30_000; i++) {
            data.putFloat((float) sample.applyAsDouble(i));
        }
        Files.write(into.resolve("a.eeg"), data.array());
    }
}
