package org.polymyo.video.motion;

/**
 * A small window of one picture that is sought in another: Lucas and Kanade's method with the gradient of the window
 * itself (Baker and Matthews 2004, doi 10.1023/B:VISI.0000011205.11775.fd). The gradient is made blind to brightness
 * and contrast, so that neither a lamp nor a shutter moves the answer.
 */
final class Patch {
    private static final double FLAT = 0.5;
    private static final double SHARPNESS = 0.6;

    private final int radius;
    private final int side;
    private final float[] block;
    private final float[] seen;
    private final float[] window;
    private final float[] towardsX;
    private final float[] towardsY;
    private final float[] weight;
    private final double weights;
    private double middleX;
    private double middleY;
    private double variance;
    private double mean;
    private double xx;
    private double xy;
    private double yy;
    private double likeness;
    private double misfit;

    Patch(int radius) {
        this.radius = radius;
        this.side = 2 * radius + 1;
        int n = side * side;
        block = new float[(side + 2) * (side + 2)];
        seen = new float[n];
        window = new float[n];
        towardsX = new float[n];
        towardsY = new float[n];
        weight = new float[n];
        double sum = 0;
        double spread = SHARPNESS * radius;
        for (int i = 0; i < n; i++) {
            double dx = i % side - radius;
            double dy = i / side - radius;
            weight[i] = (float) StrictMath.exp(-(dx * dx + dy * dy) / (2 * spread * spread));
            sum += weight[i];
        }
        weights = sum;
    }

    /**
     * Takes the window.
     *
     * @return false where it does not lie inside the picture or shows nothing to follow
     */
    boolean take(Plane plane, double x, double y) {
        if (!plane.read(x, y, radius + 1, block)) {
            return false;
        }
        middleX = x;
        middleY = y;
        int wide = side + 2;
        double sum = 0;
        double square = 0;
        for (int i = 0; i < window.length; i++) {
            int at = (i / side + 1) * wide + i % side + 1;
            float v = block[at];
            window[i] = v;
            towardsX[i] = 0.5f * (block[at + 1] - block[at - 1]);
            towardsY[i] = 0.5f * (block[at + wide] - block[at - wide]);
            sum += weight[i] * v;
            square += weight[i] * v * v;
        }
        mean = sum / weights;
        variance = square / weights - mean * mean;
        if (variance < FLAT * FLAT) {
            return false;
        }
        blind(towardsX);
        blind(towardsY);
        xx = product(towardsX, towardsX);
        xy = product(towardsX, towardsY);
        yy = product(towardsY, towardsY);
        return xx * yy - xy * xy > 1e-6 * (xx + yy) * (xx + yy);
    }

    /** Takes out of a gradient what a change of brightness or contrast would also do. */
    private void blind(float[] gradient) {
        double sum = 0;
        double with = 0;
        for (int i = 0; i < gradient.length; i++) {
            sum += weight[i] * gradient[i];
            with += weight[i] * gradient[i] * (window[i] - mean);
        }
        float offset = (float) (sum / weights);
        float share = (float) (with / weights / variance);
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] -= offset + share * (float) (window[i] - mean);
        }
    }

    private double product(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += weight[i] * a[i] * b[i];
        }
        return sum;
    }

    /** How clearly the window can be placed: the smaller eigenvalue of its gradients, for each pixel. */
    double clearness() {
        double half = (xx - yy) / 2;
        return ((xx + yy) / 2 - Math.sqrt(half * half + xy * xy)) / weights;
    }

    /**
     * Seeks the window.
     *
     * @param plane where
     * @param way how far it is thought to have moved; set to how far it has
     * @param steps most steps
     * @param enough step that ends the search, pixels
     * @return false where it left the picture or the search went astray
     */
    boolean seek(Plane plane, double[] way, int steps, double enough) {
        double determinant = xx * yy - xy * xy;
        double startX = way[0];
        double startY = way[1];
        for (int step = 0; step < steps; step++) {
            if (!plane.read(middleX + way[0], middleY + way[1], radius, seen)) {
                return false;
            }
            double gain = compare();
            if (gain < 0.1) {
                return false;
            }
            double bx = 0;
            double by = 0;
            for (int i = 0; i < seen.length; i++) {
                float v = weight[i] * seen[i];
                bx += v * towardsX[i];
                by += v * towardsY[i];
            }
            double dx = -(yy * bx - xy * by) / determinant / gain;
            double dy = -(xx * by - xy * bx) / determinant / gain;
            way[0] += dx;
            way[1] += dy;
            if (Math.abs(way[0] - startX) > radius || Math.abs(way[1] - startY) > radius) {
                return false;
            }
            if (dx * dx + dy * dy < enough * enough) {
                return true;
            }
        }
        return true;
    }

    /** Compares what is seen with the window; gives the contrast of the one over the other. */
    private double compare() {
        double sum = 0;
        double square = 0;
        double with = 0;
        for (int i = 0; i < seen.length; i++) {
            double v = weight[i] * seen[i];
            sum += v;
            square += v * seen[i];
            with += v * (window[i] - mean);
        }
        double level = sum / weights;
        double spread = Math.max(square / weights - level * level, 1e-9);
        double together = with / weights;
        likeness = together / Math.sqrt(spread * variance);
        double gain = together / variance;
        misfit = Math.max(0, spread - gain * together) / Math.max(gain * gain, 1e-9);
        return gain;
    }

    double likeness() {
        return likeness;
    }

    /** Standard error of the last answer, the worse axis, as the misfit of the pictures predicts it. */
    double error() {
        double least = Math.max(clearness() * weights, 1e-12);
        return Math.sqrt(misfit / least);
    }
}
