package org.polymyo.event;

import org.polymyo.quantity.Setting;
import org.polymyo.quantity.Settings;

/**
 * Settings of the detection.
 *
 * @param joinMilliseconds longest time from one muscle's onset to the next muscle's within one jerk
 */
public record DetectionSettings(
        @Setting(
                        value = 60,
                        atLeast = 5,
                        atMost = 300,
                        unit = "ms",
                        meaning = "bursts of different muscles whose onsets follow within this time belong to one jerk",
                        source = "decision:joining")
                double joinMilliseconds) {
    /**
     * The declared defaults.
     *
     * @return the settings nobody changed
     */
    public static DetectionSettings defaults() {
        return Settings.defaults(DetectionSettings.class);
    }
}
