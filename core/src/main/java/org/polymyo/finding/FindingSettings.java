package org.polymyo.finding;

import org.polymyo.quantity.Setting;
import org.polymyo.quantity.Settings;

/**
 * Settings of the conclusions; their criteria are in {@code criteria.json}.
 *
 * @param clinic where the person is seen, as the number of a {@link Clinic}
 */
public record FindingSettings(
        @Setting(
                value = 0,
                atLeast = 0,
                atMost = 3,
                unit = "1",
                meaning = "where the person is seen, which sets the chance of each origin before any examination: 0 not"
                        + " stated, 1 movement clinic, 2 epilepsy clinic, 3 general; `--clinic` says it in words",
                source = "decision:origin")
        double clinic) {
    /** Refuses what is no number of a clinic. */
    public FindingSettings {
        if (!(clinic == Math.rint(clinic) && clinic >= 0 && clinic < Clinic.values().length)) {
            throw new IllegalArgumentException("clinic must be 0, 1, 2 or 3, found " + clinic);
        }
    }

    /**
     * Nothing chosen.
     *
     * @return the defaults
     */
    public static FindingSettings defaults() {
        return Settings.defaults(FindingSettings.class);
    }

    /**
     * Where the person is seen.
     *
     * @return which clinic
     */
    Clinic seenIn() {
        return Clinic.values()[(int) clinic];
    }
}
