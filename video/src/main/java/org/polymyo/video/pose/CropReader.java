package org.polymyo.video.pose;

import java.nio.FloatBuffer;
import java.util.Arrays;
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
     * Fills a network's input. Pixels larger than two of the picture are means of several places, so that detail finer than
     * the network sees does not turn into noise.
     *
     * @param picture the picture
     * @param crop what of it
     * @param input where to, row by row, three numbers a pixel
     */
    void read(Picture picture, Crop crop, FloatBuffer input) {
        int taps = (int) Math.min(4, Math.max(1, Math.round(crop.size() / side / 2)));
        int fine = side * taps;
        double left = crop.pictureX(0.5 / fine, 0.5 / fine);
        double top = crop.pictureY(0.5 / fine, 0.5 / fine);
        double acrossX = (crop.pictureX(1, 0) - crop.pictureX(0, 0)) / fine;
        double acrossY = (crop.pictureY(1, 0) - crop.pictureY(0, 0)) / fine;
        Places places = new Places(picture, blackOutside);
        float[] row = new float[side * 3];
        for (int v = 0; v < side; v++) {
            Arrays.fill(row, 0);
            for (int tap = 0; tap < taps; tap++) {
                int down = v * taps + tap;
                // One step down is one step across turned by a quarter.
                double x = left - down * acrossY;
                double y = top + down * acrossX;
                for (int u = 0; u < fine; u++) {
                    places.add(x + u * acrossX, y + u * acrossY, row, u / taps * 3);
                }
            }
            put(row, v, taps * taps, input);
        }
    }

    private void put(float[] row, int v, int places, FloatBuffer input) {
        float scale = (highest - lowest) / 255 / places;
        for (int i = 0; i < row.length; i++) {
            row[i] = lowest + scale * row[i];
        }
        input.put(v * row.length, row);
    }
}
