package org.polymyo.format.edf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.polymyo.format.edf.EdfBytes.ramp;
import static org.polymyo.format.edf.EdfBytes.tal;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.polymyo.format.Bytes;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.recording.Annotation;
import org.polymyo.recording.Defect;
import org.polymyo.recording.NoSource;
import org.polymyo.recording.Recording;
import org.polymyo.signal.Signal;

class EdfTimesTest {
    private static final int RATE = 100;

    private static EdfBytes file(String reserved, String... onsets) {
        var file = new EdfBytes().microvolts("EMG", RATE).annotations(60);
        file.reserved = reserved;
        for (int i = 0; i < onsets.length; i++) {
            file.record(ramp(i * RATE, RATE), onsets[i].isEmpty() ? "" : tal(onsets[i]));
        }
        return file;
    }

    private static Recording read(EdfBytes file) throws Exception {
        return EdfRecording.of(Bytes.of(file.bytes()), NoSource::new);
    }

    private static List<Double> starts(Recording recording) {
        return recording.channels().getFirst().pieces().stream()
                .map(Signal::startSeconds)
                .toList();
    }

    private static List<String> codes(Recording recording) {
        return recording.defects().stream().map(Defect::code).toList();
    }

    @Test
    void recordsThatFollowDirectlyAreOnePiece() throws Exception {
        Recording recording = read(file("EDF+D", "+0", "+1", "+2.004", "+3"));
        assertThat(starts(recording)).containsExactly(0.0);
        assertThat(recording.defects()).isEmpty();
    }

    @Test
    void aGapOfMoreThanHalfASampleSeparatesPieces() throws Exception {
        Recording recording = read(file("EDF+D", "+0", "+1", "+2.006", "+3.006", "+100"));
        assertThat(starts(recording)).containsExactly(0.0, 2.006, 100.0);
        assertThat(recording.durationSeconds()).isEqualTo(101);
    }

    @Test
    void timesCountFromTheFirstSampleAndTheStartCarriesTheFraction() throws Exception {
        var file = new EdfBytes().microvolts("EMG", RATE).annotations(120);
        file.record(ramp(0, RATE), tal("+0.1234567") + "+0.6234567\u00140815\u0014\u0000");
        Recording recording = read(file);
        assertThat(recording.startedAt()).contains(LocalDateTime.of(2021, 3, 2, 10, 20, 30, 123_456_700));
        assertThat(recording.annotations().getFirst().span().startSeconds()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void durationsAndSeveralTextsOfAListAreKept() throws Exception {
        var file = new EdfBytes().microvolts("EMG", RATE).annotations(120);
        file.record(ramp(0, RATE), tal("+0") + "+0.25\u00150.5\u0014eyes closed\u0014wrist µ up\u0014\u0000");
        assertThat(read(file).annotations()).extracting(Annotation::text).containsExactly("eyes closed", "wrist µ up");
        assertThat(read(file).annotations())
                .allMatch(a -> a.span().startSeconds() == 0.25 && a.span().endSeconds() == 0.75);
    }

    @Test
    void aRecordWithoutTimeFollowsTheOneBefore() throws Exception {
        Recording recording = read(file("EDF+D", "+0", "", "+2", "+9", ""));
        assertThat(starts(recording)).containsExactly(0.0, 9.0);
        assertThat(codes(recording)).containsExactly("edf-time-keeping-missing");
    }

    @Test
    void timeThatRunsBackwardsIsNamedAndNotFollowed() throws Exception {
        Recording recording = read(file("EDF+D", "+0", "+1", "+0.5", "+3"));
        assertThat(starts(recording)).containsExactly(0.0);
        assertThat(codes(recording)).containsExactly("edf-time-backwards");
    }

    @Test
    void aContiguousFileMayDriftButNotJump() throws Exception {
        assertThat(starts(read(file("EDF+C", "+0", "+1.1", "+2.2", "+3.3")))).containsExactly(0.0);
        Recording jumped = read(file("EDF+C", "+0", "+1", "+12", "+13"));
        assertThat(starts(jumped)).containsExactly(0.0, 12.0);
        assertThat(codes(jumped)).containsExactly("edf-gap-in-contiguous");
    }

    @Test
    void timeKeepingThatStandsStillIsIgnoredInAContiguousFile() throws Exception {
        Recording recording = read(file("EDF+C", "+0", "+0", "+0", "+0"));
        assertThat(starts(recording)).containsExactly(0.0);
        assertThat(recording.durationSeconds()).isEqualTo(4);
        assertThat(codes(recording)).containsExactly("edf-time-backwards");
    }

    @Test
    void anAnonymisedDateIsNoDate() throws Exception {
        EdfBytes file = file("EDF+C", "+0");
        file.date = "01.01.85";
        file.identification = "Startdate X X X X";
        assertThat(read(file).startedAt()).isEmpty();
        assertThat(read(file).defects()).isEmpty();
    }

    @Test
    void twoDigitYearsRunFrom1985To2084() throws Exception {
        EdfBytes file = file("EDF+C", "+0");
        file.identification = "";
        file.date = "31.12.84";
        assertThat(read(file).startedAt().orElseThrow().getYear()).isEqualTo(2084);
        file.date = "31.12.85";
        assertThat(read(file).startedAt().orElseThrow().getYear()).isEqualTo(1985);
    }

    @Test
    void hostileNumbersAreRefusedWithoutAllocating() {
        assertThatThrownBy(() -> read(changed(f -> f.signalCount = "9999")))
                .isInstanceOf(UnusableRecordingException.class)
                .hasMessageContaining("edf-header-truncated");
        assertThatThrownBy(() -> read(changed(f -> f.microvolts("EEG", 999_999))))
                .hasMessageContaining("edf-no-records");
        assertThatThrownBy(() -> read(changed(f -> f.recordSeconds = "1e-5"))).hasMessageContaining("edf-rate-absurd");
        assertThatThrownBy(() -> read(changed(f -> f.recordSeconds = "-1")))
                .hasMessageContaining("edf-record-duration");
        assertThatThrownBy(() -> read(changed(f -> f.records = "NaN"))).hasMessageContaining("edf-header-field");
    }

    @Test
    void aSlippedHeaderTellsNoName() throws Exception {
        EdfBytes file = file("EDF+C", "+0");
        file.date = "Zebedaeus";
        assertThat(read(file).defects().getFirst().found()).isEqualTo("\"xxxxxxxx\"");
    }

    @Test
    void moreGapsThanCanBeTrueAreRefused() {
        var file = new EdfBytes().microvolts("EMG", 1).annotations(12);
        file.reserved = "EDF+D";
        for (int i = 0; i <= 200_001; i++) {
            file.record(new int[] {i}, tal("+" + 2 * i));
        }
        assertThatThrownBy(() -> read(file)).hasMessageContaining("edf-too-many-pieces");
    }

    private static EdfBytes changed(Consumer<EdfBytes> change) {
        EdfBytes file = file("EDF+C", "+0", "+1");
        change.accept(file);
        return file;
    }
}
