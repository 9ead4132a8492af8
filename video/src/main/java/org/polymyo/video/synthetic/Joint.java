package org.polymyo.video.synthetic;

/** What can move in the drawn person: an angle at a joint in radians, or a shift in pixels. */
public enum Joint {
    /** Shift of the hips to the right of the picture, pixels. */
    ROOT_X,
    /** Shift of the hips downwards, pixels. */
    ROOT_Y,
    /** Lean of the trunk about the hips. */
    TRUNK,
    /** Tilt of the head about the base of the neck. */
    NECK,
    /** The person's left upper arm. */
    LEFT_SHOULDER,
    /** The left forearm. */
    LEFT_ELBOW,
    /** The left hand. */
    LEFT_WRIST,
    /** The right upper arm. */
    RIGHT_SHOULDER,
    /** The right forearm. */
    RIGHT_ELBOW,
    /** The right hand. */
    RIGHT_WRIST,
    /** The left thigh. */
    LEFT_HIP,
    /** The left lower leg. */
    LEFT_KNEE,
    /** The right thigh. */
    RIGHT_HIP,
    /** The right lower leg. */
    RIGHT_KNEE,
    /** Shift of the mouth sideways, pixels. */
    MOUTH,
    /** Shift of both lids downwards, pixels. */
    LIDS
}
