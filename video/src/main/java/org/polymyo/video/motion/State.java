package org.polymyo.video.motion;

/** How well a part was seen from one frame to the next. */
public enum State {
    /** Followed, and the second witness agrees. */
    GOOD,
    /** Followed, but too few patches agree, or flow and landmark do not. */
    UNCERTAIN,
    /** Not in view, or not followed. */
    LOST
}
