package org.polymyo.video.pose;

import java.util.ArrayList;
import java.util.List;

/**
 * The places at which a detector network looks, in the order of its outputs.
 *
 * @param x across the input, 0 to 1
 * @param y down the input, 0 to 1
 */
record Anchors(double[] x, double[] y) {
    /**
     * Lays the anchors out.
     *
     * @param side pixels across and down the network's input
     * @param strides pixels between anchors, one entry a layer of the network; neighbours that are equal share a grid
     * @return two anchors a grid place and layer
     */
    static Anchors of(int side, int... strides) {
        List<double[]> places = new ArrayList<>();
        for (int layer = 0; layer < strides.length; ) {
            int next = layer;
            while (next < strides.length && strides[next] == strides[layer]) {
                next++;
            }
            int cells = (side + strides[layer] - 1) / strides[layer];
            for (int cell = 0; cell < cells * cells; cell++) {
                double[] place = {(cell % cells + 0.5) / cells, (double) (cell / cells * 2 + 1) / 2 / cells};
                for (int i = 0; i < 2 * (next - layer); i++) {
                    places.add(place);
                }
            }
            layer = next;
        }
        return new Anchors(
                places.stream().mapToDouble(place -> place[0]).toArray(),
                places.stream().mapToDouble(place -> place[1]).toArray());
    }
}
