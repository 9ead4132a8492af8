package org.polymyo.recording;

import org.polymyo.quantity.Setting;
import org.polymyo.quantity.Settings;

/**
 * Settings of the recognition of channels by their signal. Shares are of the power from 5 to 450 Hz without mains.
 *
 * @param emgShare share above 30 Hz from which a steady signal is called EMG
 * @param burstyEmgShare share above 30 Hz from which a bursty signal is called EMG
 * @param burstiness kurtosis from which a signal is called bursty
 * @param eegShare share above 30 Hz below which a signal of brain size may be EEG
 * @param beat correlation of the beat envelope with itself from which a signal is called ECG
 * @param pairCorrelation correlation of two neighbouring electrodes from which they may be one bipolar pair
 * @param pairMargin by how much that correlation must exceed the one with any other electrode
 */
public record RecognitionSettings(
        @Setting(
                value = 0.5,
                atLeast = 0.3,
                atMost = 0.95,
                unit = "1",
                meaning = "share of power above 30 Hz from which a steady signal is called EMG",
                source = "decision:recognition-by-signal")
        double emgShare,

        @Setting(
                value = 0.3,
                atLeast = 0.1,
                atMost = 0.95,
                unit = "1",
                meaning = "share of power above 30 Hz from which a bursty signal is called EMG",
                source = "decision:recognition-by-signal")
        double burstyEmgShare,

        @Setting(
                value = 8,
                atLeast = 3,
                atMost = 50,
                unit = "1",
                meaning = "kurtosis from which a signal is called bursty",
                source = "decision:recognition-by-signal")
        double burstiness,

        @Setting(
                value = 0.3,
                atLeast = 0.05,
                atMost = 0.5,
                unit = "1",
                meaning = "share of power above 30 Hz below which a signal of brain size is called EEG",
                source = "decision:recognition-by-signal")
        double eegShare,

        @Setting(
                value = 0.5,
                atLeast = 0.2,
                atMost = 0.95,
                unit = "1",
                meaning = "correlation of the beat envelope with itself from which a signal is called ECG",
                source = "decision:recognition-by-signal")
        double beat,

        @Setting(
                value = 0.5,
                atLeast = 0.2,
                atMost = 0.99,
                unit = "1",
                meaning = "correlation above 10 Hz from which two neighbouring electrodes may be one bipolar pair",
                source = "decision:automatic-pairs")
        double pairCorrelation,

        @Setting(
                value = 0.3,
                atLeast = 0.1,
                atMost = 0.9,
                unit = "1",
                meaning = "by how much that correlation must exceed the one with any other electrode",
                source = "decision:automatic-pairs")
        double pairMargin) {
    /**
     * The declared defaults.
     *
     * @return the settings nobody changed
     */
    public static RecognitionSettings defaults() {
        return Settings.defaults(RecognitionSettings.class);
    }
}
