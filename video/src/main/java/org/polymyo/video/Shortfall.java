package org.polymyo.video;

/** What can be wrong with how a clip was filmed, the gravest first. */
public enum Shortfall {
    /** Nobody, or too seldom. */
    NOBODY(true, "no person is seen clearly", "please film so that the person is in the picture the whole time"),
    /** Too few frames a second. */
    FRAME_RATE(
            true, "there are too few pictures a second", "please film with at least 30, better 60 pictures a second"),
    /** The frames' times and the container's rate disagree. */
    WRONG_SPEED(
            true,
            "the clip seems to be slowed down or sped up",
            "please film at normal speed and do not change the clip afterwards"),
    /** Too little light. */
    TOO_DARK(false, "the pictures are dark or grainy", "please switch on more light or film by a window"),
    /** The patient is too small in the picture. */
    TOO_FAR(false, "the person is small in the picture", "please film from nearer"),
    /** The camera moves, or its movement cannot be told. */
    CAMERA_MOVES(false, "the camera moves", "please put the phone down or lean it on something instead of holding it"),
    /** Somebody else is in view. */
    SECOND_PERSON(false, "a second person is in view", "please film one person alone"),
    /** Some parts of the body are out of view most of the time. */
    PART_CUT_OFF(false, "parts of the body are out of view", "please film so that the whole body is in the picture"),
    /** Too short. */
    TOO_SHORT(false, "the clip is short", "please film for at least half a minute");

    private final boolean grave;
    private final String words;
    private final String advice;

    Shortfall(boolean grave, String words, String advice) {
        this.grave = grave;
        this.words = words;
        this.advice = advice;
    }

    /**
     * Whether nothing should be concluded from such a clip.
     *
     * @return true for the grave ones
     */
    public boolean grave() {
        return grave;
    }

    /**
     * What is wrong.
     *
     * @return a clause without a full stop
     */
    public String words() {
        return words;
    }

    /**
     * What to do about it, for the person who films.
     *
     * @return a clause without a full stop
     */
    public String advice() {
        return advice;
    }
}
