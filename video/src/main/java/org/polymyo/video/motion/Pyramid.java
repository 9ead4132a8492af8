package org.polymyo.video.motion;

import java.util.ArrayList;
import java.util.List;
import org.polymyo.video.clip.Picture;

/**
 * A picture in halving sizes, the largest first. The largest is smoothed by one pixel, which quietens noise and makes
 * the straight line between two pixels a good guess.
 *
 * @param levels the sizes
 */
record Pyramid(List<Plane> levels) {
    private static final int LEVELS = 4;
    private static final int SMALLEST = 24;

    Pyramid {
        levels = List.copyOf(levels);
    }

    static Pyramid of(Picture picture) {
        List<Plane> levels = new ArrayList<>();
        levels.add(smoothed(picture));
        while (levels.size() < LEVELS
                && Math.min(levels.getLast().width(), levels.getLast().height()) >= 2 * SMALLEST) {
            levels.add(levels.getLast().halved());
        }
        return new Pyramid(levels);
    }

    Plane finest() {
        return levels.getFirst();
    }

    /** The weights 1, 2, 1 across and down. */
    private static Plane smoothed(Picture picture) {
        int w = picture.width();
        int h = picture.height();
        short[] across = new short[w * h];
        for (int y = 0; y < h; y++) {
            across(picture.y(), y * w, w, across);
        }
        float[] out = new float[w * h];
        for (int y = 0; y < h; y++) {
            int middle = y * w;
            int above = Math.max(0, y - 1) * w;
            int below = Math.min(h - 1, y + 1) * w;
            for (int x = 0; x < w; x++) {
                out[middle + x] = (across[above + x] + 2 * across[middle + x] + across[below + x]) * 0.0625f;
            }
        }
        return new Plane(w, h, out);
    }

    private static void across(byte[] grey, int from, int width, short[] into) {
        int last = from + width - 1;
        for (int i = from + 1; i < last; i++) {
            into[i] = (short) ((grey[i - 1] & 0xFF) + 2 * (grey[i] & 0xFF) + (grey[i + 1] & 0xFF));
        }
        into[from] = (short) (3 * (grey[from] & 0xFF) + (grey[Math.min(from + 1, last)] & 0xFF));
        into[last] = (short) (3 * (grey[last] & 0xFF) + (grey[Math.max(last - 1, from)] & 0xFF));
    }
}
