package org.polymyo.verification.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.polymyo.finding.Presence;
import org.polymyo.finding.Presence.Verdict;
import org.polymyo.format.UnusableRecordingException;

/** People and muscles without myoclonus: whatever is found in them, the recording is never said to show it. */
class HealthyRecordingsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "musclesynergies_gait_emg/ID0012_TW_01_emg_raw.csv",
                "uci_emg_gestures/1_raw_data_11-08_21.03.16.txt",
                "openbci_eeg_emg_hands/s_04_29_25/r_1/exg.csv",
                "openbci_eeg_emg_hands/s_04_29_25_2/r_5/exg.csv",
                "openbci_eeg_emg_hands/s_04_29_25_3/r_1/exg.csv",
                "biosppy_examples/emg.txt",
                "biosppy_examples/emg_1.txt",
                "bmc/emg.csv",
                "physionet_emgdb/emg_healthy.txt"
            })
    void noMyoclonusIsSaidToBeInARecordingWithoutIt(String name) throws UnusableRecordingException {
        neverYes(RealData.file(name));
    }

    /** The same question for WFDB headers, as soon as a reader recognises them. */
    @ParameterizedTest
    @ValueSource(strings = {"emg_healthy.hea", "emg_myopathy.hea", "emg_neuropathy.hea"})
    void noMyoclonusIsSaidToBeInNeedleRecordings(String name) throws UnusableRecordingException {
        Path file = RealData.file("physionet_emgdb/" + name);
        try {
            neverYes(file);
        } catch (UnusableRecordingException e) {
            boolean unknown = e.getMessage().contains("format-unknown");
            Assumptions.assumeFalse(unknown, name + ": no reader of WFDB yet, so its verdict was not checked");
            throw e;
        }
    }

    private static void neverYes(Path file) throws UnusableRecordingException {
        Presence presence = RealData.report(file).presence();

        assertThat(presence.verdict()).as("%s", presence.reasons()).isNotEqualTo(Verdict.YES);
    }
}
