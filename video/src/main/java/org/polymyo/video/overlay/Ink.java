package org.polymyo.video.overlay;

/** Colours as brightness and the two differences of colour, full range. */
enum Ink {
    GROUND(24, 128, 128),
    COVER(96, 128, 128),
    DOUBT(56, 128, 128),
    WORDS(210, 128, 128),
    BONE(190, 160, 60),
    TRACE(170, 150, 90),
    NOW(235, 128, 128),
    JERK(110, 80, 225);

    private final byte y;
    private final byte u;
    private final byte v;

    Ink(int y, int u, int v) {
        this.y = (byte) y;
        this.u = (byte) u;
        this.v = (byte) v;
    }

    byte y() {
        return y;
    }

    byte u() {
        return u;
    }

    byte v() {
        return v;
    }
}
