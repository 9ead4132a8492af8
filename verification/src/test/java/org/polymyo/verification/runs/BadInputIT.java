package org.polymyo.verification.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.polymyo.document.Documents;

/** What a user sees when the input or the output is bad: one sentence, the right exit code, nothing half-written. */
class BadInputIT {
    @TempDir
    private static Path folder;

    private static Path good;

    @BeforeAll
    static void makeAGoodRecording() {
        good = folder.resolve("good.edf");
        assertThat(Launched.in(folder, "simulate", "--seconds", "30", "--rate", "1000", "--out", "good.edf")
                        .code())
                .isZero();
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        refused(Files.createFile(folder.resolve("empty.edf")), "file-empty");
    }

    @Test
    void aTextCalledEdfIsRefused() throws IOException {
        refused(
                Files.writeString(folder.resolve("letter.edf"), "Dear colleague,\nthank you for the recording.\n"),
                "[");
    }

    @Test
    void aMissingFileIsRefused() {
        refused(folder.resolve("nowhere.edf"), "file-missing");
    }

    @Test
    void aHeaderWithoutDataIsRefused() throws IOException {
        byte[] all = Files.readAllBytes(good);
        refused(Files.write(folder.resolve("header.edf"), Arrays.copyOf(all, 300)), "[");
    }

    @Test
    void anEmptyFolderIsWrongUse() throws IOException {
        Launched run = Launched.in(
                folder, "analyze", Files.createDirectory(folder.resolve("none")).toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("holds no recording");
    }

    @Test
    void oneBadRecordingOfSeveralDoesNotStopTheOthers() throws IOException {
        Path several = Files.createDirectory(folder.resolve("several"));
        Files.copy(good, several.resolve("b.edf"));
        Files.writeString(several.resolve("a.edf"), "not a recording");
        Launched run = Launched.in(folder, "analyze", "several", "--out", "several-out");
        assertThat(run.code()).isEqualTo(3);
        assertThat(folder.resolve("several-out/a")).doesNotExist();
        assertThat(folder.resolve("several-out/b/report.json")).isNotEmptyFile();
        assertThat(run.out()).contains("failed").contains("Myoclonus:");
    }

    @Test
    void aRecordingWithoutAnyKnownChannelGivesAReportThatSaysSo() throws IOException {
        var table = new StringBuilder("time,p,q\n");
        for (int i = 0; i < 2000; i++) {
            table.append(i / 1000.0).append(",1,NaN\n");
        }
        Files.writeString(folder.resolve("unknown.csv"), table);
        Launched run = Launched.in(folder, "analyze", "unknown.csv", "--out", "unknown-out");
        assertThat(run.code()).isIn(0, 3);
        assertThat(run.err()).doesNotContain("incident");
    }

    @Test
    void anOutputFolderThatIsAFileIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "mine");
        Launched run = Launched.in(folder, "analyze", good.toString(), "--out", file.toString());
        assertThat(run.code()).isEqualTo(4);
        assertThat(file).hasContent("mine");
        assertThat(run.err().lines().filter(line -> line.startsWith("polymyo:")))
                .hasSize(1);
    }

    @Test
    void aFullDiskCostsNoEarlierReport() throws IOException {
        Launched run = onATinyDisk("full", "size=64k", "");
        assertThat(run.code()).as(run.err()).isEqualTo(4);
        assertThat(run.err().lines().filter(line -> line.startsWith("polymyo:")))
                .hasSize(1);
        assertThat(run.out()).isEqualTo("report.json\nearlier\n");
    }

    @Test
    void aFolderWithoutPermissionToWriteIsNamedAndCostsNoEarlierReport() throws IOException {
        Launched run = onATinyDisk("locked", "size=1m", " && mount -o remount,ro locked");
        assertThat(run.code()).as(run.err()).isEqualTo(4);
        assertThat(run.err().lines().filter(line -> line.startsWith("polymyo:")))
                .hasSize(1);
        assertThat(run.err()).contains("[output-not-writable] locked");
        assertThat(run.out()).isEqualTo("report.json\nearlier\n");
    }

    @Test
    void aFullStandardOutputIsNoSuccess() {
        Launched run = throughShell("\"$@\" > /dev/full", "settings");
        assertThat(run.code()).as(run.err()).isEqualTo(4);
        assertThat(run.err()).contains("expected to write to standard output");
    }

    @Test
    void aReaderThatStopsReadingIsNoFailure() {
        Launched run = throughShell("\"$@\" | head -n 1", "settings");
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).hasSize(1);
    }

    private static Launched throughShell(String script, String... arguments) {
        List<String> command = Stream.concat(Stream.of("sh", "-c", script, "sh"), Launched.command(arguments).stream())
                .toList();
        return Launched.run(folder, Map.of(), command);
    }

    /** Analyses into a disk of its own that holds an earlier report; prints what is on it afterwards. */
    private static Launched onATinyDisk(String name, String options, String then) throws IOException {
        Files.createDirectory(folder.resolve(name));
        String tiny = "mount -t tmpfs -o " + options + " tmpfs " + name + " && echo earlier > " + name + "/report.json"
                + then + " || exit 99; \"$@\"; code=$?; ls -A " + name + "; cat " + name + "/report.json; exit $code";
        List<String> command = Stream.concat(
                        Stream.of("unshare", "-rm", "sh", "-c", tiny, "sh"),
                        Launched.command("analyze", good.toString(), "--out", name).stream())
                .toList();
        Launched run = Launched.run(folder, Map.of(), command);
        assumeThat(run.code()).as("a small disk can be mounted here").isNotIn(1, 99);
        return run;
    }

    @Test
    void anUnknownOptionOrSettingIsWrongUse() {
        assertThat(Launched.in(folder, "analyze", "--fast").code()).isEqualTo(2);
        assertThat(Launched.in(folder, "analyze", good.toString(), "--set", "detection.mood=3")
                        .code())
                .isEqualTo(2);
        assertThat(Launched.in(folder, "analyze", good.toString(), "--set", "preparation.highPassHz=1")
                        .code())
                .isEqualTo(2);
        assertThat(Launched.in(folder, "analyze", good.toString(), "--channel", "nobody=EMG:biceps:L")
                        .code())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--seconds=NaN", "--seconds=29", "--rate=Infinity"})
    void aNumberOutsideItsRangeIsWrongUse(String option) {
        Launched run = Launched.in(folder, "simulate", option);
        assertThat(run.code()).as(run.err()).isEqualTo(2);
        assertThat(run.err()).contains(": expected ").contains(" to ");
    }

    @Test
    void noNameInAHeaderOrFileReachesAnyOutput() throws IOException {
        byte[] bytes = Files.readAllBytes(good);
        byte[] name = "X M 01-JAN-1950 Doe_Jane".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(name, 0, bytes, 8, name.length);
        Files.write(folder.resolve("Doe_Jane.edf"), bytes);
        assertThat(Launched.in(folder, "analyze", "Doe_Jane.edf", "--out", "named")
                        .code())
                .isZero();
        for (String document : Documents.NAMES) {
            String text = Files.readString(folder.resolve("named").resolve(document), StandardCharsets.ISO_8859_1);
            assertThat(text).as(document).doesNotContain("Doe_Jane").doesNotContain(folder.toString());
        }
    }

    private static void refused(Path input, String code) {
        Launched run = Launched.in(folder, "analyze", input.toString(), "--out", "refused");
        assertThat(run.code()).as(run.err()).isEqualTo(3);
        assertThat(run.err().lines().filter(line -> line.startsWith("polymyo:")))
                .hasSize(1);
        assertThat(run.err()).contains(code).contains("expected").doesNotContain("Exception");
        assertThat(folder.resolve("refused")).doesNotExist();
    }
}
