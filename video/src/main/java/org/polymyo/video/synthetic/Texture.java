package org.polymyo.video.synthetic;

import java.util.Arrays;
import org.polymyo.synthetic.Chance;

/** A pattern without edges that repeats every 256 pixels: mean 0, standard deviation about 1. */
final class Texture {
    private static final int SIDE = 256;
    private static final int MASK = SIDE - 1;

    private final float[] values;

    Texture(Chance chance, int... grains) {
        float[] sum = new float[SIDE * SIDE];
        for (int grain : grains) {
            float[] layer = new float[SIDE * SIDE];
            for (int i = 0; i < layer.length; i++) {
                layer[i] = (float) chance.normal();
            }
            for (int pass = 0; pass < 3; pass++) {
                layer = blurred(layer, grain, 1, SIDE);
                layer = blurred(layer, grain, SIDE, 1);
            }
            add(layer, sum);
        }
        values = sum;
        scale();
    }

    private static float[] blurred(float[] values, int grain, int step, int other) {
        float[] out = new float[values.length];
        for (int line = 0; line < SIDE; line++) {
            for (int i = 0; i < SIDE; i++) {
                float sum = 0;
                for (int k = -grain; k <= grain; k++) {
                    sum += values[line * other + ((i + k) & MASK) * step];
                }
                out[line * other + i * step] = sum / (2 * grain + 1);
            }
        }
        return out;
    }

    private static void add(float[] layer, float[] sum) {
        double square = 0;
        for (float v : layer) {
            square += v * v;
        }
        float times = (float) (1 / Math.sqrt(square / layer.length));
        for (int i = 0; i < sum.length; i++) {
            sum[i] += layer[i] * times;
        }
    }

    private void scale() {
        float[] one = values.clone();
        Arrays.fill(values, 0);
        add(one, values);
    }

    /** Bilinear between the grid's points. */
    float at(double x, double y) {
        int ix = (int) Math.floor(x);
        int iy = (int) Math.floor(y);
        float fx = (float) (x - ix);
        float fy = (float) (y - iy);
        int top = (iy & MASK) * SIDE;
        int bottom = ((iy + 1) & MASK) * SIDE;
        int l = ix & MASK;
        int r = (ix + 1) & MASK;
        float upper = values[top + l] + fx * (values[top + r] - values[top + l]);
        float lower = values[bottom + l] + fx * (values[bottom + r] - values[bottom + l]);
        return upper + fy * (lower - upper);
    }
}
