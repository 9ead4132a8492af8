package org.polymyo.format.edf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polymyo.format.RecordingFiles;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.quantity.Unit;
import org.polymyo.recording.Channel;
import org.polymyo.recording.Defect;
import org.polymyo.recording.Recording;

/** Broken copies of one good recording; what each must do stands in EXPECTED.csv beside them. */
class EdfMalformedTest {
    private static final String FOLDER = "conformance/derived_malformed/";

    @ParameterizedTest
    @CsvSource({
        "00_base_edfplusC.edf, 120,",
        "01_truncated_mid_record.edf, 60, edf-truncated",
        "04_nrecords_minus1.edf, 120, edf-records-unknown",
        "05_nrecords_too_large.edf, 120, edf-truncated",
        "06_trailing_garbage.edf, 120, edf-trailing-bytes",
        "07_edfplusD_gap_30s.edf, 120,",
        "08_digmin_eq_digmax.edf, 120, edf-scaling",
        "09_physmin_eq_physmax.edf, 120, edf-scaling",
        "10_inverted_polarity.edf, 120,",
        "11_decimal_comma.edf, 120, edf-decimal-comma",
        "12_bad_date_separators.edf, 120, edf-date",
        "13_zero_date.edf, 120, edf-date",
        "14_time_with_colons.edf, 120, edf-time",
        "15_latin1_microvolt_unit.edf, 120,",
        "16_utf8_microvolt_unit.edf, 120,",
        "18_wrong_header_bytes.edf, 120, edf-header-size",
        "19_garbage_TAL.edf, 120, edf-annotations-unreadable;edf-time-keeping-missing",
        "21_version_1.edf, 120, edf-version",
        "22_bdf_nrecords_minus1_real.bdf, 10, edf-records-unknown",
        "23_bdf_with_edf_magic.bdf, 5, edf-records-unknown;edf-sample-size",
    })
    void aSlipIsToleratedAndNamed(String file, double seconds, String defects) throws Exception {
        try (Recording recording = open(file)) {
            assertThat(recording.durationSeconds()).isCloseTo(seconds, within(1e-9));
            assertThat(recording.defects().stream().map(Defect::code).distinct().sorted())
                    .containsExactly(defects == null ? new String[0] : sorted(defects));
        }
    }

    private static String[] sorted(String defects) {
        return Arrays.stream(defects.split(";")).sorted().toArray(String[]::new);
    }

    @ParameterizedTest
    @CsvSource({
        "02_truncated_in_header.edf, edf-header-truncated",
        "03_empty.edf, file-empty",
        "17_zero_signals.edf, edf-no-signals",
        "20_zero_record_duration.edf, edf-record-duration",
        "../bids_emg/emg_Multimodal/sub-01/emg/sub-01_task-pullstand_emg.edf, edf-header-field",
        "../bids_emg/emg_Multimodal/sub-01/eeg/sub-01_task-pullstand_eeg.edf, edf-header-field",
    })
    void aFileThatCannotBeTrustedIsRefused(String file, String code) {
        var refused = catchThrowableOfType(UnusableRecordingException.class, () -> open(file));
        assertThat(refused.problem().code()).isEqualTo(code);
    }

    @Test
    void aGapOfThirtySecondsIsHonoured() throws Exception {
        try (Recording whole = open("00_base_edfplusC.edf");
                Recording cut = open("07_edfplusD_gap_30s.edf")) {
            double[] all = whole.channels().getFirst().pieces().getFirst().toArray();
            Channel channel = cut.channels().getFirst();
            assertThat(channel.pieces()).hasSize(2);
            assertThat(channel.pieces().getFirst().span().endSeconds()).isEqualTo(40);
            assertThat(channel.pieces().get(1).startSeconds()).isEqualTo(70);
            assertThat(channel.pieces().get(1).toArray()).containsExactly(Arrays.copyOfRange(all, 70 * 128, 120 * 128));
        }
    }

    @Test
    void invertedLimitsInvertTheSignal() throws Exception {
        try (Recording base = open("00_base_edfplusC.edf");
                Recording inverted = open("10_inverted_polarity.edf")) {
            double[] normal = base.channels().getFirst().pieces().getFirst().toArray();
            double[] turned = inverted.channels().getFirst().pieces().getFirst().toArray();
            for (int i = 0; i < normal.length; i += 97) {
                assertThat(turned[i]).isCloseTo(-normal[i], within(1e-9));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"15_latin1_microvolt_unit.edf", "16_utf8_microvolt_unit.edf"})
    void eachMicroSignIsMicrovolt(String file) throws Exception {
        try (Recording recording = open(file)) {
            assertThat(recording.channels().getFirst().unit()).isEqualTo(Unit.MICROVOLT);
            assertThat(recording.channels().getFirst().pieces().getFirst().toArray()[0])
                    .isCloseTo(6.2473, within(1e-4));
        }
    }

    @ParameterizedTest
    @CsvSource({"08_digmin_eq_digmax.edf", "09_physmin_eq_physmax.edf"})
    void limitsWithoutARangeGivePlainNumbersWithoutUnit(String file) throws Exception {
        try (Recording recording = open(file)) {
            assertThat(recording.channels().getFirst().unit()).isEqualTo(Unit.UNSTATED);
            double[] values =
                    recording.channels().getFirst().pieces().getFirst().toArray();
            assertThat(Arrays.stream(values).allMatch(Double::isFinite)).isTrue();
            assertThat(Arrays.stream(values).anyMatch(value -> value != 0)).isTrue();
        }
    }

    @Test
    void garbageInTheAnnotationsLeavesTheSignal() throws Exception {
        try (Recording base = open("00_base_edfplusC.edf");
                Recording garbage = open("19_garbage_TAL.edf")) {
            assertThat(garbage.annotations()).isEmpty();
            assertThat(garbage.channels().getFirst().pieces().getFirst().toArray())
                    .containsExactly(
                            base.channels().getFirst().pieces().getFirst().toArray());
        }
    }

    private static Recording open(String file) throws UnusableRecordingException {
        return RecordingFiles.open(SharedData.file(FOLDER + file));
    }
}
