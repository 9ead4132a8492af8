package org.polymyo.video.pose;

/**
 * Something a detector network found.
 *
 * @param score how sure the network is, 0 to 1
 * @param x centre of its box, across the crop, 0 to 1
 * @param y centre of its box, down the crop
 * @param width of its box, in sides of the crop
 * @param height of its box, in sides of the crop
 * @param points across and down the crop, in turn, of its key points
 */
record Detection(double score, double x, double y, double width, double height, double[] points) {
    /**
     * How much two boxes overlap.
     *
     * @param other another box
     * @return shared area over joint area
     */
    double overlap(Detection other) {
        double across =
                Math.min(x + width / 2, other.x + other.width / 2) - Math.max(x - width / 2, other.x - other.width / 2);
        double down = Math.min(y + height / 2, other.y + other.height / 2)
                - Math.max(y - height / 2, other.y - other.height / 2);
        double shared = Math.max(0, across) * Math.max(0, down);
        return shared == 0 ? 0 : shared / (width * height + other.width * other.height - shared);
    }
}
