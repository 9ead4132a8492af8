package org.polymyo.video.decoding;

import org.polymyo.quantity.Setting;
import org.polymyo.quantity.Settings;

/**
 * How large pictures are analysed, and what a clip may ask of the machine.
 *
 * @param largestSide longer side of the pictures handed out
 * @param mostPixels pixels of a coded picture
 * @param longestSeconds length of a clip
 * @param mostFrames frames of a clip
 * @param workerMemory memory of the decoding process
 * @param workerProcessorTime processor time of the decoding process
 * @param workerSilence how long the decoding process may take for one frame
 */
public record DecodingSettings(
        @Setting(
                value = 960,
                atLeast = 160,
                atMost = 3840,
                unit = "px",
                meaning = "longer side of the pictures analysed; larger ones are scaled down, smaller ones kept",
                source = "decision:video-decoding")
        double largestSide,

        @Setting(
                value = 9437184,
                atLeast = 76800,
                atMost = 40000000,
                unit = "px",
                meaning = "most pixels of a coded picture; a clip with more is refused (default 4096 by 2304)",
                source = "decision:video-decoding")
        double mostPixels,

        @Setting(
                value = 14400,
                atLeast = 1,
                atMost = 86400,
                unit = "s",
                meaning = "longest clip; what follows is left out and said so",
                source = "decision:video-decoding")
        double longestSeconds,

        @Setting(
                value = 1500000,
                atLeast = 1,
                atMost = 20000000,
                unit = "1",
                meaning = "most frames of a clip; what follows is left out and said so",
                source = "decision:video-decoding")
        double mostFrames,

        @Setting(
                value = 2048,
                atLeast = 256,
                atMost = 16384,
                unit = "MiB",
                meaning = "most memory (address space) of the decoding process",
                source = "decision:video-decoding")
        double workerMemory,

        @Setting(
                value = 43200,
                atLeast = 1,
                atMost = 604800,
                unit = "s",
                meaning = "most processor time of the decoding process",
                source = "decision:video-decoding")
        double workerProcessorTime,

        @Setting(
                value = 30,
                atLeast = 1,
                atMost = 600,
                unit = "s",
                meaning = "longest time the decoding process may take for one frame",
                source = "decision:video-decoding")
        double workerSilence) {
    /**
     * The declared defaults.
     *
     * @return the settings nobody changed
     */
    public static DecodingSettings defaults() {
        return Settings.defaults(DecodingSettings.class);
    }
}
