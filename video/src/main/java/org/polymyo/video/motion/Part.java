package org.polymyo.video.motion;

import java.util.Locale;
import org.polymyo.recording.BodyPart;
import org.polymyo.recording.Side;

/** Parts of the body that a video tells apart. */
public enum Part {
    /** Lids and brows, against the head. */
    EYES(BodyPart.EYES, Side.MIDLINE),
    /** Mouth, against the head. */
    FACE(BodyPart.FACE, Side.MIDLINE),
    /** Head, against the trunk. */
    NECK(BodyPart.NECK, Side.MIDLINE),
    /** Trunk, against the room. */
    TRUNK(BodyPart.TRUNK, Side.MIDLINE),
    /** The patient's left arm, against the trunk. */
    LEFT_ARM(BodyPart.ARM, Side.LEFT),
    /** The right arm, against the trunk. */
    RIGHT_ARM(BodyPart.ARM, Side.RIGHT),
    /** The left hand, against the forearm. */
    LEFT_HAND(BodyPart.ARM, Side.LEFT),
    /** The right hand, against the forearm. */
    RIGHT_HAND(BodyPart.ARM, Side.RIGHT),
    /** The left leg, against the trunk. */
    LEFT_LEG(BodyPart.LEG, Side.LEFT),
    /** The right leg, against the trunk. */
    RIGHT_LEG(BodyPart.LEG, Side.RIGHT);

    private final BodyPart region;
    private final Side side;

    Part(BodyPart region, Side side) {
        this.region = region;
        this.side = side;
    }

    /**
     * The region of the report it belongs to.
     *
     * @return for example the arm, for a hand
     */
    public BodyPart region() {
        return region;
    }

    /**
     * The patient's side.
     *
     * @return left, right or the midline
     */
    public Side side() {
        return side;
    }

    /**
     * The name that stands for a channel.
     *
     * @return for example {@code left arm}
     */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
