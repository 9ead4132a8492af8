package org.polymyo.video.synthetic;

import org.polymyo.synthetic.Chance;

/**
 * How the camera is held in one moment: shifted and turned about the middle of the picture.
 *
 * @param right shift of what is seen to the right, pixels
 * @param down the same downwards
 * @param turn radians
 * @param middleX middle of the picture
 * @param middleY the same, down
 */
record View(double right, double down, double turn, double middleX, double middleY) {
    double sceneX(double x, double y) {
        return middleX + (x - middleX - right) + turn * (y - middleY - down);
    }

    double sceneY(double x, double y) {
        return middleY + (y - middleY - down) - turn * (x - middleX - right);
    }

    /** Where a point of the scene is in the picture; exact for what {@link #sceneX} and {@link #sceneY} do. */
    double[] seen(double[] scene) {
        double a = scene[0] - middleX;
        double b = scene[1] - middleY;
        double scale = 1 / (1 + turn * turn);
        return new double[] {middleX + right + scale * (a - turn * b), middleY + down + scale * (b + turn * a)};
    }

    /** The unsteady hand: slow drifts and the hand's own tremor, each axis for itself. */
    static final class Hand {
        private static final double[] HERTZ = {0.23, 0.61, 1.17, 1.9, 2.7, 8.7, 10.3};
        private static final double[] SHARE = {0.62, 0.52, 0.45, 0.25, 0.12, 0.03, 0.02};
        private static final double TURN_PER_PIXEL = 0.0006;

        private final double pixels;
        private final double[] phases = new double[3 * HERTZ.length];

        Hand(double pixels, Chance chance) {
            this.pixels = pixels;
            for (int i = 0; i < phases.length; i++) {
                phases[i] = chance.uniform(0, 2 * Math.PI);
            }
        }

        View at(double seconds, Filming filming) {
            return new View(
                    pixels * wave(0, seconds),
                    pixels * wave(1, seconds),
                    pixels * TURN_PER_PIXEL * wave(2, seconds),
                    filming.width() / 2.0,
                    filming.height() / 2.0);
        }

        private double wave(int axis, double seconds) {
            double sum = 0;
            for (int i = 0; i < HERTZ.length; i++) {
                sum += SHARE[i]
                        * Math.sqrt(2)
                        * StrictMath.sin(2 * Math.PI * HERTZ[i] * seconds + phases[axis * HERTZ.length + i]);
            }
            return sum;
        }
    }
}
