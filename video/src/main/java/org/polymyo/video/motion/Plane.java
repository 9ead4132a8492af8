package org.polymyo.video.motion;

/**
 * A grey picture. The array is not copied; nobody changes it.
 *
 * @param width pixels across
 * @param height pixels down
 * @param grey row by row
 */
record Plane(int width, int height, float[] grey) {
    /** Half the size; each pixel the mean of four, so its middle lies at the corner where they meet. */
    Plane halved() {
        int w = width / 2;
        int h = height / 2;
        float[] out = new float[w * h];
        for (int y = 0; y < h; y++) {
            int top = 2 * y * width;
            int bottom = top + width;
            for (int x = 0; x < w; x++) {
                int i = 2 * x;
                out[y * w + x] = 0.25f * (grey[top + i] + grey[top + i + 1] + grey[bottom + i] + grey[bottom + i + 1]);
            }
        }
        return new Plane(w, h, out);
    }

    /**
     * Reads a square block of pixels, bilinear between them.
     *
     * @param x middle, from the middle of the first pixel
     * @param y the same, down
     * @param radius pixels on each side of the middle
     * @param into where to, row by row
     * @return whether the whole block lies inside
     */
    boolean read(double x, double y, int radius, float[] into) {
        int left = (int) Math.floor(x) - radius;
        int top = (int) Math.floor(y) - radius;
        int side = 2 * radius + 1;
        if (left < 0 || top < 0 || left + side >= width || top + side >= height) {
            return false;
        }
        float fx = (float) (x - Math.floor(x));
        float fy = (float) (y - Math.floor(y));
        float a = (1 - fx) * (1 - fy);
        float b = fx * (1 - fy);
        float c = (1 - fx) * fy;
        float d = fx * fy;
        for (int row = 0; row < side; row++) {
            int i = (top + row) * width + left;
            int k = row * side;
            for (int column = 0; column < side; column++, i++) {
                into[k + column] = a * grey[i] + b * grey[i + 1] + c * grey[i + width] + d * grey[i + width + 1];
            }
        }
        return true;
    }
}
