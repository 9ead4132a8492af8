package org.polymyo.video.pose;

import java.util.ArrayList;
import java.util.List;
import org.polymyo.video.clip.Picture;

/** A picture in its own size and in halves of it, made when they are first asked for; for several threads. */
final class Levels {
    private final List<Picture> pictures = new ArrayList<>();

    Levels(Picture picture) {
        pictures.add(picture);
    }

    /**
     * The picture itself.
     *
     * @return level 0
     */
    synchronized Picture picture() {
        return pictures.get(0);
    }

    /**
     * The picture in a smaller size.
     *
     * @param level how often it is halved
     * @return the picture; a place in it has the coordinates of the original divided by two to the power of the level
     */
    synchronized Picture level(int level) {
        while (pictures.size() <= level) {
            Picture last = pictures.get(pictures.size() - 1);
            int width = (last.width() + 1) / 2;
            int height = (last.height() + 1) / 2;
            pictures.add(new Picture(
                    width,
                    height,
                    halved(last.y(), last.width(), last.height()),
                    halved(last.u(), width, height),
                    halved(last.v(), width, height)));
        }
        return pictures.get(level);
    }

    private static byte[] halved(byte[] plane, int width, int height) {
        int across = (width + 1) / 2;
        int down = (height + 1) / 2;
        byte[] half = new byte[across * down];
        for (int y = 0; y < down; y++) {
            int above = 2 * y * width;
            int below = Math.min(2 * y + 1, height - 1) * width;
            for (int x = 0; x < across; x++) {
                int left = 2 * x;
                int right = Math.min(left + 1, width - 1);
                int sum = (plane[above + left] & 0xff)
                        + (plane[above + right] & 0xff)
                        + (plane[below + left] & 0xff)
                        + (plane[below + right] & 0xff);
                half[y * across + x] = (byte) ((sum + 2) >> 2);
            }
        }
        return half;
    }
}
