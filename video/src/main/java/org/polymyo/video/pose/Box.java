package org.polymyo.video.pose;

import java.util.List;
import org.polymyo.video.landmark.Landmark;

/**
 * A rectangle round landmarks.
 *
 * @param x centre, pixels
 * @param y centre, pixels
 * @param width along its own turned axis, pixels
 * @param height along its own turned axis, pixels
 * @param angle clockwise turn, radians
 */
record Box(double x, double y, double width, double height, double angle) {
    /**
     * The smallest rectangle of a given turn.
     *
     * @param chosen which landmarks
     * @param landmarks all landmarks
     * @param angle clockwise turn, radians
     * @return the rectangle
     */
    static Box around(int[] chosen, List<Landmark> landmarks, double angle) {
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (int i : chosen) {
            Landmark point = landmarks.get(i);
            double across = point.x() * cos + point.y() * sin;
            double down = point.y() * cos - point.x() * sin;
            left = Math.min(left, across);
            right = Math.max(right, across);
            top = Math.min(top, down);
            bottom = Math.max(bottom, down);
        }
        double across = (left + right) / 2;
        double down = (top + bottom) / 2;
        return new Box(across * cos - down * sin, across * sin + down * cos, right - left, bottom - top, angle);
    }

    /**
     * A square round this rectangle.
     *
     * @param down how far to move it down along its own axis first, in heights
     * @param scale side in longer sides of the rectangle
     * @return the square
     */
    Crop crop(double down, double scale) {
        return new Crop(
                x - down * height * StrictMath.sin(angle),
                y + down * height * StrictMath.cos(angle),
                Math.max(width, height) * scale,
                angle);
    }
}
