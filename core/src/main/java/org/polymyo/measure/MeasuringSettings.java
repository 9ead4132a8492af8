package org.polymyo.measure;

import org.polymyo.quantity.Setting;
import org.polymyo.quantity.Settings;

/**
 * Settings of the measures.
 *
 * @param synchronyMilliseconds window within which parts count as jerking together
 * @param fewestForGood events from which a measurement counts as good
 * @param dispersion clustering above which Poisson intervals are too narrow
 * @param blockSeconds blocks in which clustering is counted
 * @param draws draws of a bootstrap
 */
public record MeasuringSettings(
        @Setting(
                        value = 30,
                        atLeast = 5,
                        atMost = 200,
                        unit = "ms",
                        meaning = "parts whose onsets differ by at most this count as jerking together",
                        source = "decision:synchrony")
                double synchronyMilliseconds,
        @Setting(
                        value = 20,
                        atLeast = 6,
                        atMost = 1000,
                        unit = "1",
                        meaning = "number of events from which a measurement is called good",
                        source = "science-3.2.3")
                double fewestForGood,
        @Setting(
                        value = 1.3,
                        atLeast = 1,
                        atMost = 10,
                        unit = "1",
                        meaning = "variance over mean of the counts in blocks above which jerks are said to cluster",
                        source = "science-3.8")
                double dispersion,
        @Setting(
                        value = 5,
                        atLeast = 1,
                        atMost = 60,
                        unit = "s",
                        meaning = "length of the blocks in which jerks are counted to see whether they cluster",
                        source = "science-3.8")
                double blockSeconds,
        @Setting(
                        value = 1000,
                        atLeast = 200,
                        atMost = 10000,
                        unit = "1",
                        meaning = "number of draws of whole blocks for the interval of a rate when jerks cluster",
                        source = "science-3.8")
                double draws) {
    /**
     * The declared defaults.
     *
     * @return the settings nobody changed
     */
    public static MeasuringSettings defaults() {
        return Settings.defaults(MeasuringSettings.class);
    }
}
