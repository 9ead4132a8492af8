package org.polymyo.video.pose;

import java.nio.FloatBuffer;
import org.polymyo.video.clip.Picture;

/**
 * Reads a crop of a picture as the red, green and blue numbers a network wants.
 *
 * @param side pixels across and down the network's input
 * @param lowest number for black
 * @param highest number for full brightness
 * @param blackOutside whether what lies beyond the picture is black; otherwise its edge goes on
 */
record CropReader(int side, float lowest, float highest, boolean blackOutside) {
    /**
     * Fills a network's input. Where its pixels are much larger than those of the picture, a halved picture is read, so that
     * detail finer than the network sees does not turn into noise.
     *
     * @param levels the picture
     * @param crop what of it
     * @param input where to, row by row, three numbers a pixel
     */
    void read(Levels levels, Crop crop, FloatBuffer input) {
        int level = 0;
        double shrink = 1;
        while (crop.size() * shrink >= 2 * side) {
            level++;
            shrink /= 2;
        }
        Picture picture = levels.level(level);
        Places places = new Places(picture);
        float width = (float) (levels.picture().width() * shrink);
        float height = (float) (levels.picture().height() * shrink);
        double acrossX = (crop.pictureX(1, 0) - crop.pictureX(0, 0)) * shrink / side;
        double acrossY = (crop.pictureY(1, 0) - crop.pictureY(0, 0)) * shrink / side;
        double left = crop.pictureX(0.5 / side, 0.5 / side) * shrink;
        double top = crop.pictureY(0.5 / side, 0.5 / side) * shrink;
        float[] row = new float[side * 3];
        for (int v = 0; v < side; v++) {
            for (int u = 0; u < side; u++) {
                // One step down is one step across turned by a quarter.
                float x = (float) (left + u * acrossX - v * acrossY);
                float y = (float) (top + u * acrossY + v * acrossX);
                if (blackOutside && (x < 0 || y < 0 || x > width || y > height)) {
                    row[3 * u] = 0;
                    row[3 * u + 1] = 0;
                    row[3 * u + 2] = 0;
                } else {
                    places.read(x, y, row, 3 * u);
                }
            }
            for (int i = 0; i < row.length; i++) {
                row[i] = lowest + (highest - lowest) / 255 * row[i];
            }
            input.put(v * row.length, row);
        }
    }
}
