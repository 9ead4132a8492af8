package org.polymyo.clinic.paper;

/**
 * What is cut off a picture at each side, in hundredths of its width or height: by buttons, never by dragging.
 *
 * @param top at the top
 * @param right at the right
 * @param bottom at the bottom
 * @param left at the left
 */
public record Cut(int top, int right, int bottom, int left) {
    /** The whole of a side. */
    static final int WHOLE = 100;

    /** How much one press cuts off. */
    private static final int STRIP = 8;
    /** The least that stays. */
    private static final int LEAST = 20;

    /** Nothing is cut off. */
    public static final Cut NONE = new Cut(0, 0, 0, 0);

    /** Refuses what leaves too little to see. */
    public Cut {
        if (Math.min(Math.min(top, bottom), Math.min(left, right)) < 0
                || top + bottom > WHOLE - LEAST
                || left + right > WHOLE - LEAST) {
            throw new IllegalArgumentException("expected a part of the picture to stay, found " + top + ", " + right
                    + ", " + bottom + ", " + left);
        }
    }

    /** A side of a picture. */
    public enum Side {
        /** At the top. */
        TOP,
        /** At the bottom. */
        BOTTOM,
        /** At the left. */
        LEFT,
        /** At the right. */
        RIGHT
    }

    /**
     * Cuts one more strip off.
     *
     * @param side where
     * @return the cut; the same when too little would stay
     */
    public Cut more(Side side) {
        try {
            return switch (side) {
                case TOP -> new Cut(top + STRIP, right, bottom, left);
                case BOTTOM -> new Cut(top, right, bottom + STRIP, left);
                case LEFT -> new Cut(top, right, bottom, left + STRIP);
                case RIGHT -> new Cut(top, right + STRIP, bottom, left);
            };
        } catch (IllegalArgumentException e) {
            return this;
        }
    }
}
