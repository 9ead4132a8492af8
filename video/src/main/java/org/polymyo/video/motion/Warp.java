package org.polymyo.video.motion;

import org.polymyo.video.clip.Picture;

/** A picture with one place shifted by a known way; what is round it is stretched to fit. */
final class Warp {
    private static final double MARGIN = 1.6;

    private Warp() {}

    /**
     * Shifts a disc.
     *
     * @param picture the picture
     * @param middle middle of the disc, across and down, pixels
     * @param reach its radius; beyond it the shift fades out
     * @param way shift to the right and downwards, pixels
     * @return a new picture
     */
    static Picture shifted(Picture picture, double[] middle, double reach, double[] way) {
        int w = picture.width();
        int h = picture.height();
        byte[] out = picture.y().clone();
        double end = MARGIN * reach;
        int left = (int) Math.max(1, middle[0] - end);
        int right = (int) Math.min(w - 2, middle[0] + end);
        int top = (int) Math.max(1, middle[1] - end);
        int bottom = (int) Math.min(h - 2, middle[1] + end);
        for (int y = top; y <= bottom; y++) {
            for (int x = left; x <= right; x++) {
                double dx = x - middle[0];
                double dy = y - middle[1];
                double share = share(Math.sqrt(dx * dx + dy * dy), reach, end);
                if (share > 0) {
                    out[y * w + x] = sampled(picture, x - share * way[0], y - share * way[1]);
                }
            }
        }
        return new Picture(w, h, out, picture.u(), picture.v());
    }

    private static double share(double distance, double reach, double end) {
        double u = Math.clamp((end - distance) / (end - reach), 0, 1);
        return u * u * (3 - 2 * u);
    }

    /** Cubic between the pixels (Catmull and Rom), so that the shifted pattern stays as sharp as it was. */
    private static byte sampled(Picture picture, double x, double y) {
        int ix = (int) Math.floor(x);
        int iy = (int) Math.floor(y);
        double[] across = weights(x - ix);
        double[] down = weights(y - iy);
        double sum = 0;
        for (int j = 0; j < 4; j++) {
            int row = Math.clamp(iy + j - 1, 0, picture.height() - 1) * picture.width();
            double line = 0;
            for (int i = 0; i < 4; i++) {
                line += across[i] * (picture.y()[row + Math.clamp(ix + i - 1, 0, picture.width() - 1)] & 0xFF);
            }
            sum += down[j] * line;
        }
        return (byte) Math.clamp(Math.round(sum), 0, 255);
    }

    private static double[] weights(double f) {
        return new double[] {
            f * (-0.5 + f * (1 - 0.5 * f)),
            1 + f * f * (1.5 * f - 2.5),
            f * (0.5 + f * (2 - 1.5 * f)),
            f * f * (0.5 * f - 0.5)
        };
    }
}
