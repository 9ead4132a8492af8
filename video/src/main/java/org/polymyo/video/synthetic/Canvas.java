package org.polymyo.video.synthetic;

/** A picture being drawn, in grey levels. Edges are drawn by the share of a pixel they cover. */
final class Canvas {
    private final int width;
    private final int height;
    private final float[] grey;

    Canvas(int width, int height) {
        this.width = width;
        this.height = height;
        this.grey = new float[width * height];
    }

    float[] grey() {
        return grey;
    }

    /**
     * How a surface looks.
     *
     * @param level mean grey
     * @param contrast standard deviation of its pattern
     * @param pattern the pattern
     * @param offset where in the pattern it lies, so that no two limbs look alike
     */
    record Surface(float level, float contrast, Texture pattern, int offset) {}

    /** The wall, seen through the camera. */
    void wall(View view, Surface surface) {
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double sx = view.sceneX(x, y);
                double sy = view.sceneY(x, y);
                float shade = surface.contrast * surface.pattern.at(sx * 0.5 + surface.offset, sy * 0.5);
                grey[y * width + x] = surface.level + shade + (float) (0.03 * sx);
            }
        }
    }

    /**
     * A limb: round ends, a radius at each.
     *
     * @param from first end, in the picture
     * @param to other end
     * @param radii radius at each end
     * @param surface how it looks; the pattern is fixed to the limb
     */
    void limb(double[] from, double[] to, double[] radii, Surface surface) {
        double reach = Math.max(radii[0], radii[1]) + 1;
        int left = Math.max(0, (int) Math.floor(Math.min(from[0], to[0]) - reach));
        int right = Math.min(width - 1, (int) Math.ceil(Math.max(from[0], to[0]) + reach));
        int top = Math.max(0, (int) Math.floor(Math.min(from[1], to[1]) - reach));
        int bottom = Math.min(height - 1, (int) Math.ceil(Math.max(from[1], to[1]) + reach));
        double length = distance(from, to);
        double ux = length > 0 ? (to[0] - from[0]) / length : 1;
        double uy = length > 0 ? (to[1] - from[1]) / length : 0;
        for (int y = top; y <= bottom; y++) {
            for (int x = left; x <= right; x++) {
                double along = (x - from[0]) * ux + (y - from[1]) * uy;
                double across = (y - from[1]) * ux - (x - from[0]) * uy;
                double share = length > 0 ? Math.clamp(along / length, 0, 1) : 0;
                double beyond = along - share * length;
                double radius = radii[0] + share * (radii[1] - radii[0]);
                double cover = Math.clamp(radius + 0.5 - Math.sqrt(beyond * beyond + across * across), 0, 1);
                if (cover > 0) {
                    double bulge = across / radius;
                    float colour = surface.level * (float) (1 - 0.15 * bulge * bulge)
                            + surface.contrast * surface.pattern.at(along + surface.offset, across + surface.offset);
                    int at = y * width + x;
                    grey[at] += (float) cover * (colour - grey[at]);
                }
            }
        }
    }

    private static double distance(double[] a, double[] b) {
        return Math.sqrt((a[0] - b[0]) * (a[0] - b[0]) + (a[1] - b[1]) * (a[1] - b[1]));
    }
}
