package org.polymyo.clinic.web;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as one path of an SVG picture.
 *
 * @param size its width and height with the quiet margin, in modules
 * @param path the dark modules
 */
public record Square(int size, String path) {
    private static final int MARGIN = 4;

    /**
     * Draws a text.
     *
     * @param text what the code says
     * @return the picture
     */
    public static Square of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                int end = x;
                while (end < code.size && code.getModule(end, y)) {
                    end++;
                }
                if (end > x) {
                    int run = end - x;
                    path.append("M%d %dh%dv1h-%dz".formatted(x + MARGIN, y + MARGIN, run, run));
                    x = end;
                }
            }
        }
        return new Square(code.size + 2 * MARGIN, path.toString());
    }

    /**
     * The picture's own coordinates.
     *
     * @return for the attribute {@code viewBox}
     */
    public String box() {
        return "0 0 " + size + " " + size;
    }
}
