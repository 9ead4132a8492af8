package org.polymyo.clinic.paper;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.plugins.jpeg.JPEGImageWriteParam;
import javax.imageio.stream.ImageOutputStream;

/**
 * A photograph as points alone: nothing of what a phone writes into its files, such as place, device and time, is in it.
 *
 * @param points upright, three colours
 */
record Photo(BufferedImage points) {
    private static final float QUALITY = 0.85f;

    /**
     * A copy this program wrote.
     *
     * @param jpeg its bytes
     * @return the photograph
     * @throws IOException if it is none
     */
    static Photo of(byte[] jpeg) throws IOException {
        ImageIO.setUseCache(false);
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(jpeg));
        if (read == null) {
            throw new IOException("a copy of this program's is no picture any more");
        }
        return new Photo(read);
    }

    int width() {
        return points.getWidth();
    }

    int height() {
        return points.getHeight();
    }

    /**
     * A part of it.
     *
     * @param cut what is cut off
     * @return the rest
     */
    Photo cut(Cut cut) {
        int left = width() * cut.left() / Cut.WHOLE;
        int top = height() * cut.top() / Cut.WHOLE;
        int right = width() - width() * cut.right() / Cut.WHOLE;
        int bottom = height() - height() * cut.bottom() / Cut.WHOLE;
        BufferedImage part = empty(right - left, bottom - top);
        part.createGraphics().drawImage(points, -left, -top, null);
        return new Photo(part);
    }

    /**
     * The same, turned by a quarter to the right.
     *
     * @return the turned one
     */
    Photo turned() {
        BufferedImage turned = empty(height(), width());
        for (int y = 0; y < height(); y++) {
            for (int x = 0; x < width(); x++) {
                turned.setRGB(height() - 1 - y, x, points.getRGB(x, y));
            }
        }
        return new Photo(turned);
    }

    private static BufferedImage empty(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    }

    /**
     * Writes it.
     *
     * @return a JPEG with nothing but the points
     * @throws IOException never: it is written to memory
     */
    byte[] jpeg() throws IOException {
        ImageIO.setUseCache(false);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            var how = new JPEGImageWriteParam(Locale.ROOT);
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(points, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
