package org.polymyo.video.pose;

import org.polymyo.video.clip.Picture;

/** Reads the colour of a picture between its pixels; beyond its edges the edge goes on. */
final class Places {
    private final Picture picture;
    private final int colourWidth;
    private final int colourHeight;

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
        float bright = between(picture.y(), picture.width(), picture.height(), x - 0.5f, y - 0.5f);
        float blue = between(picture.u(), colourWidth, colourHeight, x / 2 - 0.5f, y / 2 - 0.5f) - 128;
        float red = between(picture.v(), colourWidth, colourHeight, x / 2 - 0.5f, y / 2 - 0.5f) - 128;
        colours[at] = limited(bright + 1.402f * red);
        colours[at + 1] = limited(bright - 0.344136f * blue - 0.714136f * red);
        colours[at + 2] = limited(bright + 1.772f * blue);
    }

    private static float limited(float value) {
        return Math.min(255, Math.max(0, value));
    }

    private static float between(byte[] plane, int width, int height, float x, float y) {
        float inX = Math.min(width - 1, Math.max(0, x));
        float inY = Math.min(height - 1, Math.max(0, y));
        int left = (int) inX;
        int top = (int) inY;
        int at = top * width + left;
        int right = left < width - 1 ? 1 : 0;
        int down = top < height - 1 ? width : 0;
        float above = mixed(plane[at] & 0xff, plane[at + right] & 0xff, inX - left);
        float below = mixed(plane[at + down] & 0xff, plane[at + down + right] & 0xff, inX - left);
        return mixed(above, below, inY - top);
    }

    private static float mixed(float first, float second, float part) {
        return first + (second - first) * part;
    }
}
