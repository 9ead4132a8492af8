package org.polymyo.video.pose;

import java.nio.FloatBuffer;

/**
 * For each landmark, how likely it is in each cell of a grid over the crop.
 *
 * @param cells logits, row by row, all landmarks of a cell together
 * @param settings how wide to look and how sure it must be
 */
record HeatMap(FloatBuffer cells, LandmarkSettings settings) {
    private static final int SIDE = 64;
    private static final int LANDMARKS = 39;

    /**
     * Moves a landmark to the centre of gravity of its heat round where the network put it.
     *
     * @param landmark which
     * @param u across the crop, 0 to 1
     * @param v down the crop, 0 to 1
     * @return across and down; unchanged where the map is not sure
     */
    double[] refined(int landmark, double u, double v) {
        int column = (int) (u * SIDE);
        int row = (int) (v * SIDE);
        if (column < 0 || row < 0 || column >= SIDE || row >= SIDE) {
            return new double[] {u, v};
        }
        int reach = (int) (settings.heatWindow() - 1) / 2;
        double sum = 0;
        double across = 0;
        double down = 0;
        double most = 0;
        for (int y = Math.max(0, row - reach); y <= Math.min(SIDE - 1, row + reach); y++) {
            for (int x = Math.max(0, column - reach); x <= Math.min(SIDE - 1, column + reach); x++) {
                double heat = Logit.probability(cells.get((y * SIDE + x) * LANDMARKS + landmark));
                sum += heat;
                across += heat * x;
                down += heat * y;
                most = Math.max(most, heat);
            }
        }
        return most < settings.heatThreshold()
                ? new double[] {u, v}
                : new double[] {across / sum / SIDE, down / sum / SIDE};
    }
}
