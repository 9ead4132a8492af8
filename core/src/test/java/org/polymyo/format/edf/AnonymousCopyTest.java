package org.polymyo.format.edf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polymyo.format.Bytes;
import org.polymyo.format.RecordingFiles;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.recording.Annotation;
import org.polymyo.recording.Recording;

/** A copy says nothing of who, where and with what, and has every sample as it was. */
class AnonymousCopyTest {
    private static final List<String> SECRETS =
            List.of("Doe", "Jane", "1951", "MCH-0234567", "Weber", "Machine-77", "Karl", "born", "trailer", "AgCl");
    private static final AnonymousCopy.Words WORDS = new AnonymousCopy.Words(
            text -> List.of("eyes open", "jerk").contains(text), label -> !label.contains("Doe"));

    @TempDir
    Path folder;

    private static EdfBytes named(int sampleBytes, String reserved) {
        var file = new EdfBytes();
        file.sampleBytes = sampleBytes;
        file.patient = "MCH-0234567 F 02-MAR-1951 Jane_Doe";
        file.identification = "Startdate 02-MAR-2021 MCH-0234567 Weber Machine-77";
        file.reserved = reserved + " Karl";
        file.microvolts("EMG R APB", 4).microvolts("Doe own", 2).annotations(sampleBytes * 40);
        String second = reserved.endsWith("D") ? "+5" : "+1";
        file.record(
                EdfBytes.ramp(-3, 4), EdfBytes.ramp(7, 2), EdfBytes.tal("+0", "eyes open", "born 02.03.1951", "jerk"));
        file.record(EdfBytes.ramp(1, 4), EdfBytes.ramp(9, 2), EdfBytes.tal(second, "Jane", "Doe", "Karl moved her"));
        return file;
    }

    private static AnonymousCopy copyOf(byte[] original) throws Exception {
        return AnonymousCopy.of(Bytes.of(original), WORDS, 400);
    }

    private static byte[] written(AnonymousCopy copy) throws Exception {
        var out = new ByteArrayOutputStream();
        copy.writeTo(out);
        assertThat(out.size()).isEqualTo(copy.size());
        return out.toByteArray();
    }

    private Recording read(String name, byte[] bytes) throws Exception {
        return RecordingFiles.open(Files.write(folder.resolve(name), bytes));
    }

    @ParameterizedTest
    @CsvSource({"2, EDF+C", "2, EDF+D", "3, BDF+C", "3, BDF+D"})
    void samplesAndTimesAreThoseOfTheOriginalAndNoSecretIsLeft(int sampleBytes, String reserved) throws Exception {
        byte[] whole = named(sampleBytes, reserved).bytes();
        byte[] original = Arrays.copyOf(whole, whole.length + 9);
        System.arraycopy("trailer".getBytes(StandardCharsets.US_ASCII), 0, original, whole.length, 7);
        byte[] copy = written(copyOf(original));
        assertThat(copy).hasSameSizeAs(whole);
        assertThat(new String(copy, StandardCharsets.ISO_8859_1)).doesNotContain(SECRETS);
        int record = (copy.length - 4 * EdfHeaderReader.BLOCK) / 2;
        for (int from = 4 * EdfHeaderReader.BLOCK; from < copy.length; from += record) {
            int end = from + 6 * sampleBytes;
            assertThat(Arrays.copyOfRange(copy, from, end)).isEqualTo(Arrays.copyOfRange(original, from, end));
        }
        try (Recording before = read("before.edf", original);
                Recording after = read("after.edf", copy)) {
            assertThat(after.source().format()).isEqualTo(before.source().format());
            assertThat(after.durationSeconds()).isEqualTo(before.durationSeconds());
            assertThat(after.annotations().stream().map(Annotation::span).toList())
                    .isEqualTo(
                            before.annotations().stream().map(Annotation::span).toList());
            assertThat(after.annotations().stream().map(Annotation::text))
                    .containsExactlyInAnyOrder("eyes open", "removed", "jerk", "X", "X", "removed");
            assertThat(after.startedAt()).contains(LocalDateTime.of(2020, 1, 27, 10, 20, 30));
            assertThat(after.defects()).isEmpty();
        }
    }

    @Test
    void whatIsLeftOutIsListedAndWhatStaysCanBeRead() throws Exception {
        AnonymousCopy copy = copyOf(named(2, "EDF+C").bytes());
        assertThat(copy.removed())
                .containsEntry("annotations", 4L)
                .containsEntry("labels of channels", 1L)
                .containsEntry("words in reserved fields", 1L)
                .containsEntry("what the header says of the patient", 1L)
                .containsEntry("what the header says of place, staff and device", 1L)
                .containsEntry("the date", 1L)
                .hasSize(6);
        assertThat(copy.kept()).containsExactly("eyes open", "jerk");
        assertThat(copy.labels()).containsExactly("EMG R APB", "channel 2", "EDF Annotations");
    }

    @Test
    void aCopyOfACopyIsTheSameButForTheDate() throws Exception {
        byte[] once = written(copyOf(named(2, "EDF+C").bytes()));
        AnonymousCopy again = AnonymousCopy.of(Bytes.of(once), new AnonymousCopy.Words(text -> true, label -> true), 0);
        assertThat(written(again)).isEqualTo(once);
        assertThat(again.removed()).isEmpty();
    }

    @Test
    void whatIsNoListOfAnnotationsIsLeftOutWhole() throws Exception {
        var file = new EdfBytes();
        file.microvolts("EMG", 2).annotations(80);
        file.record(EdfBytes.ramp(0, 2), "+0\u0014\u0014\u0000Jane Doe\u0000+Jane\u0014jerk\u0014\u0000+0\u0014Jane");
        AnonymousCopy copy = copyOf(file.bytes());
        assertThat(new String(written(copy), StandardCharsets.ISO_8859_1)).doesNotContain("Jane", "Doe");
        assertThat(copy.removed())
                .containsEntry("lists of annotations that cannot be read", 2L)
                .containsEntry("annotations", 1L);
    }

    @Test
    void aBrokenFileIsRefusedOrCopiedButNeverAFault() throws Exception {
        byte[] whole = named(2, "EDF+D").bytes();
        Random chance = new Random(11);
        int refused = 0;
        for (int round = 0; round < 3000; round++) {
            byte[] broken = Arrays.copyOf(whole, chance.nextInt(8) == 0 ? chance.nextInt(whole.length) : whole.length);
            for (int i = 0; i < 3 && broken.length > 0; i++) {
                broken[chance.nextInt(broken.length)] = (byte) (" 0-9.\u0014\u0000Zz".charAt(chance.nextInt(9)));
            }
            try {
                written(copyOf(broken));
            } catch (UnusableRecordingException e) {
                refused++;
            }
        }
        assertThat(refused).isBetween(100, 2900);
    }
}
