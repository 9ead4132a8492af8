package org.polymyo.video.pose;

import org.polymyo.video.clip.Picture;

/**
 * A square cut out of a picture, possibly turned and reaching beyond its edges.
 *
 * @param x centre, pixels from the left edge of the picture
 * @param y centre, pixels from the top edge
 * @param size side, pixels
 * @param angle clockwise turn of the square against the picture, radians
 */
record Crop(double x, double y, double size, double angle) {
    /**
     * The smallest square that holds a picture, turned.
     *
     * @param picture any picture
     * @param quarterTurns clockwise turns by 90 degrees
     * @return the square round its centre
     */
    static Crop whole(Picture picture, int quarterTurns) {
        return new Crop(
                picture.width() / 2.0,
                picture.height() / 2.0,
                Math.max(picture.width(), picture.height()),
                quarterTurns * Math.PI / 2);
    }

    /**
     * A square that is upright for what it holds.
     *
     * @param x centre, pixels
     * @param y centre, pixels
     * @param size side, pixels
     * @param upX across part of the direction that shall point up
     * @param upY down part of it
     * @return the square
     */
    static Crop upright(double x, double y, double size, double upX, double upY) {
        return new Crop(x, y, size, StrictMath.atan2(upX, -upY));
    }

    /**
     * The square moved along its own sides and resized about its new centre.
     *
     * @param down how far down, in sides
     * @param scale factor of the side
     * @return another square
     */
    Crop shifted(double down, double scale) {
        return new Crop(pictureX(0.5, 0.5 + down), pictureY(0.5, 0.5 + down), size * scale, angle);
    }

    /**
     * Where a place in the square lies in the picture.
     *
     * @param u across the square, 0 to 1
     * @param v down the square, 0 to 1
     * @return pixels from the left edge of the picture
     */
    double pictureX(double u, double v) {
        return x + size * ((u - 0.5) * StrictMath.cos(angle) - (v - 0.5) * StrictMath.sin(angle));
    }

    /**
     * Where a place in the square lies in the picture.
     *
     * @param u across the square, 0 to 1
     * @param v down the square, 0 to 1
     * @return pixels from the top edge of the picture
     */
    double pictureY(double u, double v) {
        return y + size * ((u - 0.5) * StrictMath.sin(angle) + (v - 0.5) * StrictMath.cos(angle));
    }

    /**
     * How far the centre of another square is from this one's, in sides of this one.
     *
     * @param other another square
     * @return 0 for the same centre
     */
    double distanceTo(Crop other) {
        double dx = other.x - x;
        double dy = other.y - y;
        return Math.sqrt(dx * dx + dy * dy) / size;
    }
}
