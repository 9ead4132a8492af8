package org.polymyo.video;

import org.polymyo.quantity.Setting;
import org.polymyo.quantity.Settings;

/**
 * From when on a clip is filmed badly.
 *
 * @param darkest least mean grey
 * @param grainiest most noise of a pixel
 * @param farthestPixels least shoulder width
 * @param shakiestPixels most movement of the camera
 * @param shortestSeconds least length
 * @param fewestFramesPerSecond least rate of frames
 * @param seenShare least share of the time a part is seen
 */
public record CaptureSettings(
        @Setting(
                value = 45,
                atLeast = 0,
                atMost = 255,
                unit = "1",
                meaning = "least mean brightness of the pictures, of 255",
                source = "decision:video-capture")
        double darkest,

        @Setting(
                value = 5,
                atLeast = 0.5,
                atMost = 100,
                unit = "1",
                meaning = "most noise of a pixel, of 255",
                source = "decision:video-capture")
        double grainiest,

        @Setting(
                value = 60,
                atLeast = 5,
                atMost = 2000,
                unit = "px",
                meaning = "least shoulder width of the patient in the picture",
                source = "decision:video-capture")
        double farthestPixels,

        @Setting(
                value = 2,
                atLeast = 0.01,
                atMost = 100,
                unit = "px",
                meaning = "most movement of the camera from one frame to the next, root mean square",
                source = "decision:video-capture")
        double shakiestPixels,

        @Setting(
                value = 10,
                atLeast = 1,
                atMost = 3600,
                unit = "s",
                meaning = "least length of a clip",
                source = "decision:video-capture")
        double shortestSeconds,

        @Setting(
                value = 24,
                atLeast = 1,
                atMost = 1000,
                unit = "/s",
                meaning = "least rate of frames",
                source = "decision:video-capture")
        double fewestFramesPerSecond,

        @Setting(
                value = 0.5,
                atLeast = 0,
                atMost = 1,
                unit = "1",
                meaning = "least share of the time in which a part, or anybody at all, is seen",
                source = "decision:video-capture")
        double seenShare) {
    /**
     * The declared defaults.
     *
     * @return the settings nobody changed
     */
    public static CaptureSettings defaults() {
        return Settings.defaults(CaptureSettings.class);
    }
}
