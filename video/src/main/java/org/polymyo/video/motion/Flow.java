package org.polymyo.video.motion;

/**
 * How far one patch moved from one frame to the next.
 *
 * @param x where it was, pixels
 * @param y the same, down
 * @param dx movement to the right, pixels
 * @param dy movement downwards, pixels
 * @param error predicted standard error of the movement, the worse axis, pixels
 */
record Flow(double x, double y, double dx, double dy, double error) {
    Flow without(Rigid motion) {
        return new Flow(x, y, dx - motion.dx(x, y), dy - motion.dy(x, y), error);
    }
}
