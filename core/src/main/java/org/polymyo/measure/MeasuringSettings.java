package org.polymyo.measure;

import org.polymyo.quantity.Setting;
import org.polymyo.quantity.Settings;

/**
 * Settings of the measures.
 *
 * @param synchronyMilliseconds window within which parts count as jerking together
 */
public record MeasuringSettings(
        @Setting(
                        value = 30,
                        atLeast = 5,
                        atMost = 200,
                        unit = "ms",
                        meaning = "parts whose onsets differ by at most this count as jerking together",
                        source = "decision:synchrony")
                double synchronyMilliseconds) {
    /**
     * The declared defaults.
     *
     * @return the settings nobody changed
     */
    public static MeasuringSettings defaults() {
        return Settings.defaults(MeasuringSettings.class);
    }
}
