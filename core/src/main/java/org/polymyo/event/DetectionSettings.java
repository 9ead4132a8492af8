package org.polymyo.event;

import org.polymyo.quantity.Setting;
import org.polymyo.quantity.Settings;

/**
 * Settings of the detection. Powers are ratios of mean squares; durations are half-amplitude durations.
 *
 * @param falseAlarmsPerMinute chance excursions of quiet noise accepted for a closer look
 * @param contrast least power of a burst over what surrounds it
 * @param evidence least log likelihood ratio of a burst against plain background
 * @param smallestMicrovolts smallest burst, where the unit is known
 * @param longestBurstMilliseconds longest burst that can be part of a jerk
 * @param slowestRiseMilliseconds slowest rise of a short burst that can be part of a jerk
 * @param gapDepth largest amplitude inside a silent period over that outside
 * @param shortestGapMilliseconds shortest silent period
 * @param longestGapMilliseconds longest silent period
 * @param tremorSeconds shortest unbroken rhythm that is called tremor
 * @param movementMilliseconds how near to a movement a burst is taken as part of it
 * @param joinMilliseconds longest time from one muscle's onset to the next muscle's within one jerk
 * @param askedTimes how much oftener a muscle bursts in a task than elsewhere before it is the one that does the task
 * @param evokedMilliseconds how long after an electric stimulus a burst is its answer and no jerk
 * @param accelerationDeviations how far a movement stands out of rest
 * @param smallestAcceleration smallest movement
 * @param longestSwingMilliseconds longest acceleration of a jerk
 * @param longestRiseMilliseconds longest rise of a jerk's acceleration
 */
public record DetectionSettings(
        @Setting(
                value = 0.5,
                atLeast = 0.01,
                atMost = 60,
                unit = "/min",
                meaning = "chance excursions of quiet noise that are accepted for a closer look",
                source = "decision:burst-detection",
                verified = false)
        double falseAlarmsPerMinute,

        @Setting(
                value = 3,
                atLeast = 1.5,
                atMost = 20,
                unit = "1",
                meaning = "least power of a burst over the power just before and just after it",
                source = "decision:jerk-or-movement")
        double contrast,

        @Setting(
                value = 9,
                atLeast = 3,
                atMost = 100,
                unit = "1",
                meaning = "least natural logarithm of the likelihood ratio of a burst against plain background;"
                        + " judged with the freedom of muscle, which is less than that of noise",
                source = "decision:evidence")
        double evidence,

        @Setting(
                value = 5,
                atLeast = 0,
                atMost = 500,
                unit = "µV",
                meaning = "smallest burst that is reported: root mean square over 10 ms, where the unit is known",
                source = "decision:evidence")
        double smallestMicrovolts,

        @Setting(
                value = 400,
                atLeast = 50,
                atMost = 1000,
                unit = "ms",
                meaning = "longest half-amplitude duration of a burst that can be part of a jerk",
                source = "decision:longest-burst")
        double longestBurstMilliseconds,

        @Setting(
                value = 125,
                atLeast = 5,
                atMost = 300,
                unit = "ms",
                meaning = "slowest rise of a burst up to 150 ms that can be part of a jerk; longer bursts must"
                        + " rise faster, in the same proportion",
                source = "decision:jerk-or-movement")
        double slowestRiseMilliseconds,

        @Setting(
                value = 0.4,
                atLeast = 0.05,
                atMost = 0.7,
                unit = "1",
                meaning = "largest root mean square inside a silent period over that of the contraction round it",
                source = "decision:silent-periods")
        double gapDepth,

        @Setting(
                value = 40,
                atLeast = 20,
                atMost = 200,
                unit = "ms",
                meaning = "shortest silent period",
                source = "decision:silent-periods")
        double shortestGapMilliseconds,

        @Setting(
                value = 600,
                atLeast = 200,
                atMost = 1000,
                unit = "ms",
                meaning = "longest silent period; longer ones are pauses between contractions",
                source = "decision:silent-periods")
        double longestGapMilliseconds,

        @Setting(
                value = 1.5,
                atLeast = 0.5,
                atMost = 10,
                unit = "s",
                meaning = "shortest unbroken rhythm of 3 to 18 Hz that is called tremor and not a train of jerks",
                source = "decision:tremor-or-train")
        double tremorSeconds,

        @Setting(
                value = 250,
                atLeast = 0,
                atMost = 1000,
                unit = "ms",
                meaning = "a burst nearer than this to a movement of the same limb, and not larger, belongs to it",
                source = "decision:jerk-or-movement")
        double movementMilliseconds,

        @Setting(
                value = 60,
                atLeast = 5,
                atMost = 300,
                unit = "ms",
                meaning = "bursts of different muscles whose onsets follow within this time belong to one jerk",
                source = "decision:joining")
        double joinMilliseconds,

        @Setting(
                value = 3,
                atLeast = 1,
                atMost = 100,
                unit = "1",
                meaning = "a muscle that bursts this many times as often while own movements or tapping are marked as"
                        + " elsewhere does what was asked; its bursts there are no jerks",
                source = "decision:asked-for")
        double askedTimes,

        @Setting(
                value = 100,
                atLeast = 0,
                atMost = 500,
                unit = "ms",
                meaning =
                        "a burst that begins within this time after a marked electric stimulus is its answer, no jerk",
                source = "decision:asked-for")
        double evokedMilliseconds,

        @Setting(
                value = 6,
                atLeast = 3,
                atMost = 30,
                unit = "1",
                meaning = "standard deviations of its rest by which an acceleration must stand out",
                source = "decision:acceleration")
        double accelerationDeviations,

        @Setting(
                value = 0.3,
                atLeast = 0.01,
                atMost = 20,
                unit = "m/s²",
                meaning = "smallest acceleration that counts as a movement",
                source = "decision:acceleration")
        double smallestAcceleration,

        @Setting(
                value = 600,
                atLeast = 100,
                atMost = 2000,
                unit = "ms",
                meaning = "longest acceleration of a jerk, the limb's own swinging included",
                source = "decision:acceleration")
        double longestSwingMilliseconds,

        @Setting(
                value = 60,
                atLeast = 10,
                atMost = 300,
                unit = "ms",
                meaning = "longest rise of the acceleration of a jerk, from a fifth to four fifths of its first peak",
                source = "decision:acceleration")
        double longestRiseMilliseconds) {
    /**
     * The declared defaults.
     *
     * @return the settings nobody changed
     */
    public static DetectionSettings defaults() {
        return Settings.defaults(DetectionSettings.class);
    }
}
