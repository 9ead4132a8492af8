package org.polymyo.video;

import org.polymyo.format.ProblemCode;

/** Why a clip that can be decoded gives no report. */
public final class Unwatchable {
    /** Nobody in view. */
    public static final ProblemCode CLIP_NOBODY = new ProblemCode(
            "clip-nobody",
            "No person was found in the pictures of the video",
            "Film so that head, trunk and arms are in the picture, in good light and from near enough.");

    /** A single picture. */
    public static final ProblemCode CLIP_ONE_PICTURE = new ProblemCode(
            "clip-one-picture",
            "The video holds a single picture, so nothing moves",
            "Give a video of at least a few seconds.");

    private Unwatchable() {}
}
