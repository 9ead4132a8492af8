package org.polymyo.video.pose;

import java.util.List;
import java.util.Optional;
import org.polymyo.video.clip.Picture;
import org.polymyo.video.landmark.Landmark;

/**
 * How a person looks: the mean colour of the trunk. Tells two people apart who cross; never kept beyond the clip.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
record Looks(double red, double green, double blue) {
    /** Shoulders and hips, left ones first. */
    private static final int[] TRUNK = {11, 12, 23, 24};

    private static final int STEPS = 8;
    private static final double LIGHT_CHANGE = 0.05;

    /**
     * Looks at a trunk.
     *
     * @param picture the picture
     * @param body landmarks of a body
     * @return its colour, or nothing where too little of it is in the picture
     */
    static Optional<Looks> of(Picture picture, List<Landmark> body) {
        Places places = new Places(picture);
        double[] sums = new double[3];
        float[] colour = new float[3];
        int seen = 0;
        for (int i = 0; i < STEPS * STEPS; i++) {
            // The rim of the trunk belongs to arms and background.
            double across = 0.2 + 0.6 * (i % STEPS + 0.5) / STEPS;
            double down = 0.1 + 0.6 * (i / STEPS + 0.5) / STEPS;
            double x = between(body, across, down, true);
            double y = between(body, across, down, false);
            if (x >= 0 && y >= 0 && x < picture.width() && y < picture.height()) {
                seen++;
                places.read((float) x, (float) y, colour, 0);
                for (int c = 0; c < 3; c++) {
                    sums[c] += colour[c];
                }
            }
        }
        return seen < STEPS * STEPS / 4
                ? Optional.empty()
                : Optional.of(new Looks(sums[0] / seen, sums[1] / seen, sums[2] / seen));
    }

    private static double between(List<Landmark> body, double across, double down, boolean horizontal) {
        double[] at = new double[4];
        for (int i = 0; i < 4; i++) {
            Landmark corner = body.get(TRUNK[i]);
            at[i] = horizontal ? corner.x() : corner.y();
        }
        double above = at[0] + (at[1] - at[0]) * across;
        double below = at[2] + (at[3] - at[2]) * across;
        return above + (below - above) * down;
    }

    /**
     * How different two trunks look.
     *
     * @param other another trunk
     * @return distance of the colours, 0 to 442
     */
    double differenceFrom(Looks other) {
        double r = red - other.red;
        double g = green - other.green;
        double b = blue - other.blue;
        return Math.sqrt(r * r + g * g + b * b);
    }

    /**
     * These looks changed a little towards what is seen now, as light changes.
     *
     * @param now what is seen
     * @return looks between the two
     */
    Looks changed(Looks now) {
        return new Looks(
                red + LIGHT_CHANGE * (now.red - red),
                green + LIGHT_CHANGE * (now.green - green),
                blue + LIGHT_CHANGE * (now.blue - blue));
    }
}
