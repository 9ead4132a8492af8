package org.polymyo.preparation;

import org.polymyo.quantity.Setting;
import org.polymyo.quantity.Settings;

/**
 * Settings of the preparation.
 *
 * @param highPassHz lower edge of the EMG band
 * @param lowPassHz upper edge of the EMG band
 * @param mainsHz power-line frequency, 0 finds 50 or 60 Hz by itself
 */
public record PreparationSettings(
        @Setting(
                value = 30,
                atLeast = 5,
                atMost = 100,
                unit = "Hz",
                meaning = "lower edge of the EMG band-pass (Butterworth, order 2, causal)",
                source = "decision:causal-filter")
        double highPassHz,

        @Setting(
                value = 450,
                atLeast = 50,
                atMost = 2000,
                unit = "Hz",
                meaning = "upper edge of the EMG band-pass, lowered to 0.45 of the sampling rate where needed",
                source = "decision:causal-filter")
        double lowPassHz,

        @Setting(
                value = 0,
                atLeast = 0,
                atMost = 60,
                unit = "Hz",
                meaning = "power-line frequency; 0 finds 50 or 60 Hz by itself",
                source = "decision:mains")
        double mainsHz) {
    /**
     * The declared defaults.
     *
     * @return the settings nobody changed
     */
    public static PreparationSettings defaults() {
        return Settings.defaults(PreparationSettings.class);
    }
}
