package org.polymyo.video.decoding;

import org.polymyo.format.DefectCode;

/** What is wrong with a clip that can be analysed all the same. */
public final class ClipDefect {
    /** File cut off. */
    public static final DefectCode CLIP_TRUNCATED = new DefectCode(
            "clip-truncated",
            "The file ends before its pictures do",
            "the pictures up to there are analysed, the rest is missing");

    /** Decoder complained. */
    public static final DefectCode CLIP_DAMAGED = new DefectCode(
            "clip-damaged",
            "Parts of the pictures are damaged",
            "the decoder filled the holes; movement found there may be false");

    /** Times not rising. */
    public static final DefectCode CLIP_TIMES_BACKWARDS = new DefectCode(
            "clip-times-backwards",
            "Frames have no time, or one not later than that of the frame before",
            "these frames are left out");

    /** Longer than allowed. */
    public static final DefectCode CLIP_TOO_LONG = new DefectCode(
            "clip-too-long",
            "The video is longer than allowed",
            "only its beginning is analysed; split it, or raise the settings longestSeconds and mostFrames");

    private ClipDefect() {}
}
