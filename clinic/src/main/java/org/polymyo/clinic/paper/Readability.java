package org.polymyo.clinic.paper;

import java.awt.image.BufferedImage;

/**
 * Whether writing on a photograph can be read, from its light and its sharpness. Sharpness is how steep edges are: the
 * hundredth steepest step between neighbours, as a share of the whole range from dark to light, so that neither a dim room
 * nor much empty paper counts against it. The limits were set on drawn pages whose blur is known.
 */
final class Readability {
    /** Below this many points along the shorter side writing on a page is lost. */
    private static final int SMALLEST = 300;

    private static final double DARK = 50;
    private static final double BRIGHT = 250;
    private static final double LEAST_RANGE = 24;
    private static final double STEEP = 0.16;
    private static final double SHARE = 0.005;
    private static final int LEVELS = 256;

    private Readability() {}

    /**
     * Looks at a photograph.
     *
     * @param photo the photograph
     * @return what is wrong with it, or that it can be read
     */
    static Verdict of(Photo photo) {
        if (Math.min(photo.width(), photo.height()) < SMALLEST) {
            return Verdict.TOO_SMALL;
        }
        int[][] grey = grey(photo.points());
        int[] light = new int[LEVELS];
        for (int[] row : grey) {
            for (int value : row) {
                light[value]++;
            }
        }
        int bright = quantile(light, 0.9);
        int dark = quantile(light, 0.001);
        if (bright < DARK) {
            return Verdict.TOO_DARK;
        }
        if (dark > BRIGHT - LEAST_RANGE) {
            return Verdict.TOO_BRIGHT;
        }
        return sharpness(grey, quantile(light, 0.99) - dark) < STEEP ? Verdict.NOT_SHARP : Verdict.READABLE;
    }

    /** How steep the steepest edges are. */
    static double sharpness(int[][] grey, double range) {
        int[] steps = new int[LEVELS];
        for (int y = 1; y < grey.length; y++) {
            for (int x = 1; x < grey[y].length; x++) {
                int step = Math.max(Math.abs(grey[y][x] - grey[y][x - 1]), Math.abs(grey[y][x] - grey[y - 1][x]));
                steps[step]++;
            }
        }
        return quantile(steps, 1 - SHARE) / Math.max(range, LEAST_RANGE);
    }

    private static int quantile(int[] counts, double share) {
        long total = 0;
        for (int count : counts) {
            total += count;
        }
        long seen = 0;
        for (int value = 0; value < counts.length; value++) {
            seen += counts[value];
            if (seen >= share * total) {
                return value;
            }
        }
        return counts.length - 1;
    }

    /** Luma of ITU-R BT.601. */
    static int[][] grey(BufferedImage points) {
        int[][] grey = new int[points.getHeight()][points.getWidth()];
        for (int y = 0; y < grey.length; y++) {
            for (int x = 0; x < grey[y].length; x++) {
                int colour = points.getRGB(x, y);
                grey[y][x] = (299 * (colour >> 16 & 0xff) + 587 * (colour >> 8 & 0xff) + 114 * (colour & 0xff)) / 1000;
            }
        }
        return grey;
    }
}
