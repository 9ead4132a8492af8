package org.polymyo.format.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.polymyo.recording.Channel;
import org.polymyo.recording.Montage;
import org.polymyo.recording.Placement;
import org.polymyo.recording.Recognition;
import org.polymyo.recording.Recording;

/** Real tables, as other programs wrote them. */
class TextDataTest {
    private static final Path DATA = Path.of(System.getProperty("polymyo.root", ".."), "../shared/data");

    @BeforeAll
    static void dataArePresent() {
        assumeTrue(Files.isDirectory(DATA), "the shared test data are not beside this checkout");
    }

    @ParameterizedTest
    @CsvSource({
        "biosppy_examples/emg.txt, 1, 1000, 100, EMG, 1",
        "biosppy_examples/emg_1.txt, 1, 1000, 63.88, EMG, 1",
        "biosppy_examples/eeg_ec.txt, 1, 125, 305.752, EEG, 1",
        "biosppy_examples/acc.txt, 3, 100, 20, ACC, 3",
        "bmc/emg.csv, 1, 1000, 3.36, EMG, 1",
        "bmc/postureData.txt, 9, 100, 60, EMG, 0",
        "musclesynergies_gait_emg/ID0012_TW_01_emg_raw.csv, 13, 1000, 7.618, EMG, 13",
        "physionet_emgdb/emg_healthy.txt, 1, 4000, 12.715, EMG, 1",
        "openbci_eeg_emg_hands/s_04_29_25/r_1/exg.csv, 8, 250.06, 68.58, EMG, 8",
        "openbci_eeg_emg_hands/s_04_29_25_2/r_5/exg.csv, 8, 250.05, 42.90, EMG, 8",
        "openbci_eeg_emg_hands/s_04_29_25_3/r_1/exg.csv, 8, 250.15, 48.87, EMG, 8",
        "uci_emg_gestures/1_raw_data_11-08_21.03.16.txt, 8, 1000, 64.556, EMG, 8",
        "conformance/eeglab/testmusemonitor.csv, 37, 0.983, 26.44, ACC, 3"
    })
    void realTablesAreReadAndRecognised(String file, int channels, double rate, double seconds, String type, int ofType)
            throws Exception {
        try (Recording read = new TextReader().read(DATA.resolve(file));
                Recording recording = Recognition.with(Montage.empty()).apply(read)) {
            assertThat(recording.channels()).hasSize(channels);
            assertThat(recording.channels().getFirst().rateHz()).isCloseTo(rate, within(0.01));
            assertThat(recording.durationSeconds()).isCloseTo(seconds, within(0.01));
            assertThat(recording.channels().stream()
                            .map(c -> c.placement().type())
                            .filter(type::equals))
                    .hasSize(ofType);
        }
    }

    @Test
    void gaitMusclesAreNamed() throws Exception {
        Path file = DATA.resolve("musclesynergies_gait_emg/ID0012_TW_01_emg_raw.csv");
        try (Recording recording = Recognition.with(Montage.empty()).apply(new TextReader().read(file))) {
            assertThat(recording.channels().stream().map(c -> ((Placement.Muscle) c.placement()).name()))
                    .contains("tibialis anterior", "soleus", "rectus femoris", "gluteus medius");
            Channel anterior = recording.channels().get(8);
            assertThat(anterior.label()).isEqualTo("TA");
            assertThat(anterior.pieces().getFirst().toArray()).startsWith(-44.311523, -24.673462);
        }
    }

    @Test
    void gestureClassesAreAnnotations() throws Exception {
        try (Recording recording =
                new TextReader().read(DATA.resolve("uci_emg_gestures/1_raw_data_11-08_21.03.16.txt"))) {
            assertThat(recording.annotations()).extracting(a -> a.text()).contains("class 1", "class 6");
            assertThat(recording.defects()).extracting(d -> d.code()).contains("text-rows-repeated", "text-rows-lost");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "openbci_eeg_emg_hands/s_04_29_25/r_1/prompt.csv",
                "musclesynergies_gait_emg/ID0012_TW_01_gait_cycles.csv",
                "myonset/example_events.csv",
                "conformance/MANIFEST.csv",
                "bmc/LICENSE_head.txt"
            })
    void tablesThatAreNoRecordingsAreRefused(String file) {
        assertThatThrownBy(() -> new TextReader().read(DATA.resolve(file)))
                .hasMessageMatching("(?s)\\[text-(too-few-rows|rate-missing|not-even|no-table)].*");
    }
}
