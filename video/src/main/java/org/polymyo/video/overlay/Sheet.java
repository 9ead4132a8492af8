package org.polymyo.video.overlay;

import java.util.Arrays;
import org.polymyo.video.clip.Picture;

/** A picture being drawn on: a copy of a frame with room below it. */
final class Sheet {
    private final int width;
    private final int height;
    private final byte[] y;
    private final byte[] u;
    private final byte[] v;

    Sheet(Picture frame, int below) {
        width = frame.width();
        height = frame.height() + below;
        int colours = ((width + 1) / 2) * ((height + 1) / 2);
        y = Arrays.copyOf(frame.y(), width * height);
        u = Arrays.copyOf(frame.u(), colours);
        v = Arrays.copyOf(frame.v(), colours);
        box(Ink.GROUND, 0, frame.height(), width, below);
    }

    int width() {
        return width;
    }

    Picture picture() {
        return new Picture(width, height, y, u, v);
    }

    void box(Ink ink, int left, int top, int across, int down) {
        for (int row = Math.max(0, top); row < Math.min(height, top + down); row++) {
            for (int column = Math.max(0, left); column < Math.min(width, left + across); column++) {
                dot(ink, column, row);
            }
        }
    }

    void disc(Ink ink, double x, double y, double radius) {
        int top = (int) Math.max(0, Math.floor(y - radius));
        int end = (int) Math.min(height - 1.0, Math.ceil(y + radius));
        for (int row = top; row <= end; row++) {
            double half = radius * radius - (row - y) * (row - y);
            if (half >= 0) {
                int left = (int) Math.ceil(x - Math.sqrt(half));
                box(ink, left, row, (int) Math.floor(x + Math.sqrt(half)) - left + 1, 1);
            }
        }
    }

    void line(Ink ink, double[] from, double[] to, double thick) {
        double dx = to[0] - from[0];
        double dy = to[1] - from[1];
        int dots = (int) Math.ceil(Math.max(Math.abs(dx), Math.abs(dy)));
        for (int i = 0; i <= dots; i++) {
            double share = dots == 0 ? 0 : (double) i / dots;
            disc(ink, from[0] + share * dx, from[1] + share * dy, thick / 2);
        }
    }

    /** Words of small letters, digits and points. */
    void words(Ink ink, int left, int top, int scale, String words) {
        for (int i = 0; i < words.length(); i++) {
            for (int column = 0; column < Letters.WIDTH; column++) {
                for (int row = 0; row < Letters.HEIGHT; row++) {
                    if (Letters.inked(words.charAt(i), column, row)) {
                        int x = left + (i * (Letters.WIDTH + 1) + column) * scale;
                        box(ink, x, top + row * scale, scale, scale);
                    }
                }
            }
        }
    }

    private void dot(Ink ink, int column, int row) {
        y[row * width + column] = ink.y();
        int colour = row / 2 * ((width + 1) / 2) + column / 2;
        u[colour] = ink.u();
        v[colour] = ink.v();
    }
}
