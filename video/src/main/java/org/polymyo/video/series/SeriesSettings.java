package org.polymyo.video.series;

import org.polymyo.quantity.Setting;
import org.polymyo.quantity.Settings;

/**
 * When points of another program are believed. Body lengths are shoulder widths.
 *
 * @param confidence least confidence
 * @param fastest from which speed on a point has jumped
 * @param coverage least share of the pictures in which a point is found
 * @param parentLeak share of the parent's movement that may be left
 */
public record SeriesSettings(
        @Setting(
                value = 0.5,
                atLeast = 0,
                atMost = 1,
                unit = "1",
                meaning = "least confidence (likelihood, visibility) of a point that is used",
                source = "decision:motion-series")
        double confidence,

        @Setting(
                value = 20,
                atLeast = 1,
                atMost = 200,
                unit = "body lengths/s",
                meaning = "from which speed on a point has jumped to another place and the time is uncertain",
                source = "decision:motion-series")
        double fastest,

        @Setting(
                value = 0.5,
                atLeast = 0,
                atMost = 1,
                unit = "1",
                meaning = "least share of the pictures in which a point must be found to stand for a part of the body",
                source = "decision:motion-series")
        double coverage,

        @Setting(
                value = 0.15,
                atLeast = 0,
                atMost = 1,
                unit = "1",
                meaning = "share of the parent's movement that may be left in the movement of a part against it;"
                        + " counted as error",
                source = "decision:motion-series")
        double parentLeak) {
    /**
     * The declared defaults.
     *
     * @return the settings nobody changed
     */
    public static SeriesSettings defaults() {
        return Settings.defaults(SeriesSettings.class);
    }
}
