package org.polymyo.clinic.patient;

import java.util.Locale;

/** A part of the body on the body map, seen from the examiner's side: the patient's right is on the left of the picture. */
public enum Region {
    /** Face and jaw. */
    FACE(94, 12, 32, 40),
    /** Neck and shoulders. */
    NECK(90, 54, 40, 18),
    /** Right arm. */
    RIGHT_ARM(44, 74, 32, 84),
    /** Left arm. */
    LEFT_ARM(144, 74, 32, 84),
    /** Right hand. */
    RIGHT_HAND(40, 162, 32, 30),
    /** Left hand. */
    LEFT_HAND(148, 162, 32, 30),
    /** Trunk. */
    TRUNK(80, 74, 60, 98),
    /** Right leg. */
    RIGHT_LEG(80, 176, 28, 118),
    /** Left leg. */
    LEFT_LEG(112, 176, 28, 118);

    private final int x;
    private final int y;
    private final int width;
    private final int height;

    Region(int x, int y, int width, int height) {
        this.x = x;
        this.y = y;
        this.width = width;
        this.height = height;
    }

    /**
     * The region as people read it.
     *
     * @return in lower case
     */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /**
     * Where it begins on the map.
     *
     * @return from the left
     */
    public int x() {
        return x;
    }

    /**
     * Where it begins on the map.
     *
     * @return from the top
     */
    public int y() {
        return y;
    }

    /**
     * How wide it is on the map.
     *
     * @return in the units of the map
     */
    public int width() {
        return width;
    }

    /**
     * How high it is on the map.
     *
     * @return in the units of the map
     */
    public int height() {
        return height;
    }
}
