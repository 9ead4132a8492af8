package org.polymyo.reflex;

import org.polymyo.quantity.Setting;
import org.polymyo.quantity.Settings;

/**
 * Settings of the chapter on stimuli.
 *
 * @param fewestStimuli stimuli from which a response is judged
 */
public record ReflexSettings(
        @Setting(
                value = 20,
                atLeast = 5,
                atMost = 1000,
                unit = "1",
                meaning = "number of stimuli of one kind from which a response is judged",
                source = "decision:enough-events")
        double fewestStimuli) {
    /**
     * Nothing chosen.
     *
     * @return every default
     */
    public static ReflexSettings defaults() {
        return Settings.defaults(ReflexSettings.class);
    }
}
