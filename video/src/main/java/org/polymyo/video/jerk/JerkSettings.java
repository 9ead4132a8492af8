package org.polymyo.video.jerk;

import org.polymyo.quantity.Setting;
import org.polymyo.quantity.Settings;

/**
 * Settings of how jerks are found in movement.
 *
 * @param deviations how far a movement stands out of its surroundings
 * @param activeTimes how much more than in quiet a part moves where its surroundings are taken for the measure
 * @param smallestPixels smallest displacement
 * @param longestWindowMilliseconds longest time over which movement is summed
 * @param longestPulseMilliseconds longest pulse of speed of a jerk
 * @param aroundSeconds how long before and after a jerk its surroundings are looked at
 * @param guardSeconds time after a jerk that belongs to it
 * @param driftSeconds time over which slow movement is taken out
 * @param tremorSeconds time over which a rhythm is sought
 * @param tremorShare share of the power at one frequency that is called tremor
 * @param joinMilliseconds longest time between the parts of one jerk
 */
public record JerkSettings(
        @Setting(
                value = 5.5,
                atLeast = 3,
                atMost = 30,
                unit = "1",
                meaning = "standard deviations of its surroundings by which a movement must stand out",
                source = "decision:video-jerks")
        double deviations,

        @Setting(
                value = 1.5,
                atLeast = 1,
                atMost = 10,
                unit = "1",
                meaning = "how many times its quiet movement a part moves where a jerk must stand out of what is round"
                        + " it instead of out of quiet",
                source = "decision:video-jerks")
        double activeTimes,

        @Setting(
                value = 0.1,
                atLeast = 0.01,
                atMost = 50,
                unit = "px",
                meaning = "smallest displacement that can be a jerk",
                source = "decision:video-jerks")
        double smallestPixels,

        @Setting(
                value = 100,
                atLeast = 20,
                atMost = 400,
                unit = "ms",
                meaning = "longest time over which movement is summed to stand out of noise",
                source = "decision:video-jerks")
        double longestWindowMilliseconds,

        @Setting(
                value = 105,
                atLeast = 30,
                atMost = 400,
                unit = "ms",
                meaning = "longest pulse of speed of a jerk, at half of its height; movements on purpose last longer",
                source = "decision:video-jerks")
        double longestPulseMilliseconds,

        @Setting(
                value = 1,
                atLeast = 0.3,
                atMost = 10,
                unit = "s",
                meaning = "how long before and after a jerk its surroundings are looked at",
                source = "decision:video-jerks")
        double aroundSeconds,

        @Setting(
                value = 0.3,
                atLeast = 0.1,
                atMost = 2,
                unit = "s",
                meaning = "time from the begin of a jerk that belongs to it, the way back included",
                source = "decision:video-jerks")
        double guardSeconds,

        @Setting(
                value = 0.8,
                atLeast = 0.2,
                atMost = 10,
                unit = "s",
                meaning = "time over which slow movement is taken out, as its running median",
                source = "decision:video-jerks")
        double driftSeconds,

        @Setting(
                value = 2,
                atLeast = 1,
                atMost = 10,
                unit = "s",
                meaning = "time over which a rhythm is sought",
                source = "decision:video-jerks")
        double tremorSeconds,

        @Setting(
                value = 0.6,
                atLeast = 0.2,
                atMost = 1,
                unit = "1",
                meaning = "share of the power of a movement at one frequency from which it is called tremor",
                source = "decision:video-jerks")
        double tremorShare,

        @Setting(
                value = 80,
                atLeast = 10,
                atMost = 500,
                unit = "ms",
                meaning = "longest time from one part's begin to the next part's within one jerk, at least two frames",
                source = "decision:video-jerks")
        double joinMilliseconds) {
    /**
     * The declared defaults.
     *
     * @return the settings nobody changed
     */
    public static JerkSettings defaults() {
        return Settings.defaults(JerkSettings.class);
    }
}
