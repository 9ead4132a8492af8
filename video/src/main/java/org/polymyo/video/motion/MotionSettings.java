package org.polymyo.video.motion;

import org.polymyo.quantity.Setting;
import org.polymyo.quantity.Settings;

/**
 * Settings of how motion is measured. Body lengths are shoulder widths.
 *
 * @param patchRadius half of a patch's width
 * @param backAndForthPixels how far a patch may miss its start when followed back
 * @param likeness least correlation of a patch with where it was found
 * @param errorInflation what the predicted error of a patch is multiplied by
 * @param cameraPatches most patches of the background
 * @param personMargin how far beyond the landmarks nothing counts as background
 * @param looksPerSecond how often the person is looked for
 * @param pull how far a patch is pulled to its place on the body at each look
 * @param confidence least confidence of a landmark
 * @param parentLeak share of the parent's movement that may be left in that of the part
 * @param cameraLeak share of the camera's movement that may be left
 * @param witnessBodyLengths how far flow and landmark may differ in one look
 * @param witnessShare the same as a share of the movement
 * @param calibrationSeconds time from one calibrating picture to the next
 */
public record MotionSettings(
        @Setting(
                value = 0.075,
                atLeast = 0.02,
                atMost = 0.3,
                unit = "body lengths",
                meaning = "half of the width of a patch that is followed",
                source = "decision:video-motion")
        double patchRadius,

        @Setting(
                value = 0.4,
                atLeast = 0.05,
                atMost = 5,
                unit = "px",
                meaning = "how far a patch may miss its start when it is followed forth and back; a tenth of its"
                        + " movement is added",
                source = "decision:video-motion")
        double backAndForthPixels,

        @Setting(
                value = 0.6,
                atLeast = 0.1,
                atMost = 0.99,
                unit = "1",
                meaning = "least correlation of a patch with where it was found",
                source = "decision:video-motion")
        double likeness,

        @Setting(
                value = 1.6,
                atLeast = 1,
                atMost = 10,
                unit = "1",
                meaning = "what the predicted error of a patch's movement is multiplied by; measured errors were 1 to"
                        + " 3.5 times the predicted ones",
                source = "decision:video-motion")
        double errorInflation,

        @Setting(
                value = 48,
                atLeast = 6,
                atMost = 400,
                unit = "1",
                meaning = "most patches of the background that tell the camera's movement",
                source = "decision:video-motion")
        double cameraPatches,

        @Setting(
                value = 0.35,
                atLeast = 0,
                atMost = 3,
                unit = "body lengths",
                meaning = "how far round the landmarks nothing counts as background",
                source = "decision:video-motion")
        double personMargin,

        @Setting(
                value = 6,
                atLeast = 1,
                atMost = 60,
                unit = "/s",
                meaning = "how often the person is looked for; between looks the parts are followed by their pattern",
                source = "decision:video-motion")
        double looksPerSecond,

        @Setting(
                value = 0.15,
                atLeast = 0,
                atMost = 1,
                unit = "1",
                meaning = "how far a patch is pulled to its place on the body at each look, as a share of the way",
                source = "decision:video-motion")
        double pull,

        @Setting(
                value = 0.5,
                atLeast = 0,
                atMost = 1,
                unit = "1",
                meaning = "least confidence of a landmark that is used",
                source = "decision:video-motion")
        double confidence,

        @Setting(
                value = 0.15,
                atLeast = 0,
                atMost = 1,
                unit = "1",
                meaning = "share of the parent's movement that may be left in the movement of a part against it;"
                        + " counted as error",
                source = "decision:video-motion")
        double parentLeak,

        @Setting(
                value = 0.02,
                atLeast = 0,
                atMost = 1,
                unit = "1",
                meaning = "share of the camera's movement that may be left in a part's movement; counted as error",
                source = "decision:video-motion")
        double cameraLeak,

        @Setting(
                value = 0.05,
                atLeast = 0,
                atMost = 1,
                unit = "body lengths",
                meaning = "how far the pattern's and the landmark's way may differ from one look to the next before the"
                        + " time between is uncertain",
                source = "decision:video-motion")
        double witnessBodyLengths,

        @Setting(
                value = 0.35,
                atLeast = 0,
                atMost = 2,
                unit = "1",
                meaning = "the same as a share of the way, added to it",
                source = "decision:video-motion")
        double witnessShare,

        @Setting(
                value = 0.4,
                atLeast = 0.1,
                atMost = 60,
                unit = "s",
                meaning = "time from one calibrating picture to the next; each serves one part of the body",
                source = "decision:video-motion")
        double calibrationSeconds) {
    /**
     * The declared defaults.
     *
     * @return the settings nobody changed
     */
    public static MotionSettings defaults() {
        return Settings.defaults(MotionSettings.class);
    }
}
