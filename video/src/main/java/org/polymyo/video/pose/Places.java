package org.polymyo.video.pose;

import org.polymyo.video.clip.Picture;

/** Reads the colour of a picture between its pixels; beyond its edges the edge goes on. Not for several threads. */
final class Places {
    private final Picture picture;
    private final int colourWidth;
    private final int colourHeight;
    private int corner;
    private int right;
    private int down;
    private float across;
    private float along;

    Places(Picture picture) {
        this.picture = picture;
        colourWidth = (picture.width() + 1) / 2;
        colourHeight = (picture.height() + 1) / 2;
    }

    /**
     * Reads red, green and blue of a place, 0 to 255 each.
     *
     * @param x pixels from the left edge
     * @param y pixels from the top edge
     * @param colours where to
     * @param at index of red
     */
    void read(float x, float y, float[] colours, int at) {
        go(picture.width(), picture.height(), x - 0.5f, y - 0.5f);
        float bright = mixed(picture.y());
        go(colourWidth, colourHeight, x / 2 - 0.5f, y / 2 - 0.5f);
        float blue = mixed(picture.u()) - 128;
        float red = mixed(picture.v()) - 128;
        colours[at] = limited(bright + 1.402f * red);
        colours[at + 1] = limited(bright - 0.344136f * blue - 0.714136f * red);
        colours[at + 2] = limited(bright + 1.772f * blue);
    }

    private static float limited(float value) {
        return Math.min(255, Math.max(0, value));
    }

    /** Blue and red lie at the same place of planes of the same size, so it is worked out once for both. */
    private void go(int width, int height, float x, float y) {
        float inX = Math.min(width - 1, Math.max(0, x));
        float inY = Math.min(height - 1, Math.max(0, y));
        int left = (int) inX;
        int top = (int) inY;
        corner = top * width + left;
        right = left < width - 1 ? 1 : 0;
        down = top < height - 1 ? width : 0;
        across = inX - left;
        along = inY - top;
    }

    private float mixed(byte[] plane) {
        float above = mixed(plane[corner] & 0xff, plane[corner + right] & 0xff, across);
        float below = mixed(plane[corner + down] & 0xff, plane[corner + down + right] & 0xff, across);
        return mixed(above, below, along);
    }

    private static float mixed(float first, float second, float part) {
        return first + (second - first) * part;
    }
}
