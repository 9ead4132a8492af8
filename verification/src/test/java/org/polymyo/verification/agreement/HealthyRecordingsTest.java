package org.polymyo.verification.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
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

    /**
     * The same question for recordings of WFDB. Format 16 of one channel is plain 16-bit numbers, least significant byte
     * first, here at 4 kHz and 10000 a millivolt: a BrainVision header beside them says just that.
     */
    @ParameterizedTest
    @ValueSource(strings = {"emg_healthy.dat", "emg_myopathy.dat", "emg_neuropathy.dat"})
    void noMyoclonusIsSaidToBeInNeedleRecordings(String name, @TempDir Path folder) throws Exception {
        Files.copy(RealData.file("physionet_emgdb/" + name), folder.resolve(name));
        neverYes(Files.writeString(folder.resolve("needle.vhdr"), """
                Brain Vision Data Exchange Header File Version 1.0
                [Common Infos]
                DataFile=%s
                DataFormat=BINARY
                DataOrientation=MULTIPLEXED
                NumberOfChannels=1
                SamplingInterval=250
                [Binary Infos]
                BinaryFormat=INT_16
                [Channel Infos]
                Ch1=EMG tibialis anterior,,0.1,µV
                """.formatted(name)));
    }

    private static void neverYes(Path file) throws UnusableRecordingException {
        Presence presence = RealData.report(file).presence();

        assertThat(presence.verdict()).as("%s", presence.reasons()).isNotEqualTo(Verdict.YES);
    }
}
