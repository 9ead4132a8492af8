package org.polymyo.video.pose;

import org.polymyo.video.clip.Picture;

/** Reads the colour of a picture between its pixels. */
final class Places {
    private final Picture picture;
    private final int colourWidth;
    private final int colourHeight;
    private final boolean blackOutside;

    /**
     * Prepares reading.
     *
     * @param picture the picture
     * @param blackOutside whether what lies beyond it is black; otherwise its edge goes on
     */
    Places(Picture picture, boolean blackOutside) {
        this.picture = picture;
        this.blackOutside = blackOutside;
        colourWidth = (picture.width() + 1) / 2;
        colourHeight = (picture.height() + 1) / 2;
    }

    /**
     * Adds red, green and blue of a place, 0 to 255 each.
     *
     * @param x pixels from the left edge
     * @param y pixels from the top edge
     * @param sums where to add
     * @param at index of red
     */
    void add(double x, double y, float[] sums, int at) {
        if (blackOutside && (x < 0 || y < 0 || x > picture.width() || y > picture.height())) {
            return;
        }
        float bright = between(picture.y(), picture.width(), picture.height(), x - 0.5, y - 0.5);
        float blue = between(picture.u(), colourWidth, colourHeight, x / 2 - 0.5, y / 2 - 0.5) - 128;
        float red = between(picture.v(), colourWidth, colourHeight, x / 2 - 0.5, y / 2 - 0.5) - 128;
        sums[at] += limited(bright + 1.402f * red);
        sums[at + 1] += limited(bright - 0.344136f * blue - 0.714136f * red);
        sums[at + 2] += limited(bright + 1.772f * blue);
    }

    private static float limited(float value) {
        return Math.min(255, Math.max(0, value));
    }

    private static float between(byte[] plane, int width, int height, double x, double y) {
        double inX = Math.min(width - 1.0, Math.max(0, x));
        double inY = Math.min(height - 1.0, Math.max(0, y));
        int left = (int) inX;
        int top = (int) inY * width;
        int right = Math.min(width - 1, left + 1);
        int bottom = Math.min((height - 1) * width, top + width);
        float across = (float) (inX - left);
        float down = (float) (inY - (int) inY);
        float above = mixed(plane[top + left] & 0xff, plane[top + right] & 0xff, across);
        float below = mixed(plane[bottom + left] & 0xff, plane[bottom + right] & 0xff, across);
        return mixed(above, below, down);
    }

    private static float mixed(float first, float second, float part) {
        return first + (second - first) * part;
    }
}
