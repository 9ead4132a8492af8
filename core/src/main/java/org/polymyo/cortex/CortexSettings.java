package org.polymyo.cortex;

import org.polymyo.quantity.Setting;
import org.polymyo.quantity.Settings;

/**
 * Settings of the cortical chapter.
 *
 * @param surrogates random-trigger averages against which an average is judged
 */
public record CortexSettings(
        @Setting(
                value = 1000,
                atLeast = 200,
                atMost = 20000,
                unit = "1",
                meaning = "averages at random moments, with the same intervals and alignment, against which the"
                        + " back-average is judged",
                source = "decision:surrogates")
        double surrogates) {
    /**
     * Nothing chosen.
     *
     * @return every default
     */
    public static CortexSettings defaults() {
        return Settings.defaults(CortexSettings.class);
    }
}
