package org.polymyo.video.decoding;

import org.polymyo.format.ProblemCode;

/** Why a clip is refused. */
public final class ClipProblem {
    /** Content is no video. */
    public static final ProblemCode CLIP_NOT_VIDEO = new ProblemCode(
            "clip-not-video",
            "The content is in no video format that Polymyo reads",
            "Give the file the phone recorded, or export it as MP4.");

    /** A photograph. */
    public static final ProblemCode CLIP_STILL_IMAGE = new ProblemCode(
            "clip-still-image", "The file is a photograph, not a video", "Give a video of at least a few seconds.");

    /** Only sound. */
    public static final ProblemCode CLIP_SOUND_ONLY =
            new ProblemCode("clip-sound-only", "The file holds no pictures", "Give a video, not a sound recording.");

    /** No moov. */
    public static final ProblemCode CLIP_UNFINISHED = new ProblemCode(
            "clip-unfinished",
            "The table of contents of the video is missing, as when recording or copying was interrupted",
            "Copy the file from the phone again, or let the phone's own program repair it.");

    /** Broken. */
    public static final ProblemCode CLIP_UNREADABLE = new ProblemCode(
            "clip-unreadable",
            "The video cannot be opened",
            "Copy the file from the phone again; if it plays elsewhere, export it as MP4 with H.264.");

    /** Codec unknown or all frames broken. */
    public static final ProblemCode CLIP_UNDECODABLE = new ProblemCode(
            "clip-undecodable",
            "Not one picture of the video can be decoded",
            "Copy the file from the phone again; if it plays elsewhere, export it as MP4 with H.264.");

    /** Pixel bomb. */
    public static final ProblemCode CLIP_TOO_LARGE = new ProblemCode(
            "clip-too-large",
            "The pictures have more pixels than allowed",
            "Export the video with fewer pixels, or raise the setting mostPixels.");

    /** Too much memory, time or a crash. */
    public static final ProblemCode CLIP_DECODER_STOPPED = new ProblemCode(
            "clip-decoder-stopped",
            "The decoding process ended or had to be ended in the middle of the video",
            "The file may be damaged or made to do harm: export the video as MP4 with H.264, and if it is trusted raise"
                    + " the limits (settings workerMemory, workerProcessorTime, workerSilence).");

    /** No decoder. */
    public static final ProblemCode CLIP_NO_DECODER = new ProblemCode(
            "clip-no-decoder",
            "This installation has no video decoder for this kind of computer",
            "Build Polymyo on this computer, or analyse the video on another one.");

    private ClipProblem() {}
}
