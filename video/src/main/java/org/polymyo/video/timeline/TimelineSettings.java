package org.polymyo.video.timeline;

import org.polymyo.quantity.Setting;
import org.polymyo.quantity.Settings;

/**
 * When two streams count as placed on one clock.
 *
 * @param overlapSeconds shortest time that both must cover
 * @param likeness least correlation of what both show
 * @param rival how large the next best place may be as a share of the best
 * @param muscleToMovement how much later than the muscle the limb moves
 * @param muscleToMovementDoubt half of the interval of that
 * @param largestDoubt from which doubt on nothing is compared across streams
 * @param ordering up to which doubt a time from muscle to movement is given
 */
public record TimelineSettings(
        @Setting(
                value = 8,
                atLeast = 2,
                atMost = 600,
                unit = "s",
                meaning = "shortest time that a clip and a recording must both cover to be placed on one clock",
                source = "decision:one-timeline")
        double overlapSeconds,

        @Setting(
                value = 0.2,
                atLeast = 0.05,
                atMost = 0.95,
                unit = "1",
                meaning = "least correlation of what both show at the best place",
                source = "decision:one-timeline")
        double likeness,

        @Setting(
                value = 0.75,
                atLeast = 0.1,
                atMost = 0.99,
                unit = "1",
                meaning = "how large the correlation at the next best place may be, as a share of the best",
                source = "decision:one-timeline")
        double rival,

        @Setting(
                value = 40,
                atLeast = 0,
                atMost = 200,
                unit = "ms",
                meaning = "how much later than its muscle's EMG a limb begins to move",
                source = "decision:one-timeline")
        double muscleToMovement,

        @Setting(
                value = 20,
                atLeast = 0,
                atMost = 200,
                unit = "ms",
                meaning = "half of the interval of that delay",
                source = "decision:one-timeline")
        double muscleToMovementDoubt,

        @Setting(
                value = 80,
                atLeast = 5,
                atMost = 1000,
                unit = "ms",
                meaning = "largest half interval of an offset with which times are compared across streams",
                source = "decision:one-timeline")
        double largestDoubt,

        @Setting(
                value = 25,
                atLeast = 1,
                atMost = 200,
                unit = "ms",
                meaning = "largest half interval of an offset with which the time from muscle to movement is given",
                source = "decision:one-timeline")
        double ordering) {
    /**
     * The declared defaults.
     *
     * @return the settings nobody changed
     */
    public static TimelineSettings defaults() {
        return Settings.defaults(TimelineSettings.class);
    }
}
