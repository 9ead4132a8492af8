package org.polymyo.clinic.paper;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import javax.imageio.ImageIO;

/** A page of writing as a phone sees it, drawn with a known light and a known blur. */
public final class DrawnPage {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 1200;

    private DrawnPage() {}

    /**
     * A page.
     *
     * @param ink grey of the writing, 0 to 255
     * @param ground grey of the paper
     * @param blur standard deviation of the blur in points; letters are twelve points high
     * @return the picture
     */
    public static BufferedImage of(int ink, int ground, double blur) {
        var page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = page.createGraphics();
        pen.setColor(new Color(ground, ground, ground));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(ink, ink, ink));
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 22));
        for (int y = 60; y < HEIGHT; y += 36) {
            pen.drawString("The sleep EEG of 3 May 2024 shows polyspikes of 2 to 4 per second.", 40, y);
        }
        pen.dispose();
        return blur > 0 ? blurred(page, blur) : page;
    }

    private static BufferedImage blurred(BufferedImage page, double blur) {
        int half = (int) Math.ceil(3 * blur);
        float[] weights = new float[2 * half + 1];
        double sum = 0;
        for (int i = -half; i <= half; i++) {
            weights[i + half] = (float) StrictMath.exp(-i * i / (2 * blur * blur));
            sum += weights[i + half];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= (float) sum;
        }
        BufferedImage across =
                new ConvolveOp(new Kernel(weights.length, 1, weights), ConvolveOp.EDGE_NO_OP, null).filter(page, null);
        return new ConvolveOp(new Kernel(1, weights.length, weights), ConvolveOp.EDGE_NO_OP, null).filter(across, null);
    }

    /**
     * A picture as a file.
     *
     * @param picture the picture
     * @param format jpg or png
     * @return its bytes
     */
    public static byte[] file(BufferedImage picture, String format) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A JPEG in which a phone wrote where and how it was held.
     *
     * @param jpeg the picture
     * @param words what is written
     * @return the same picture, to be turned by a quarter to the right
     */
    public static byte[] lyingOnItsSide(byte[] jpeg, byte[] words) {
        byte[] head = {
            'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0,
            0
        };
        int length = head.length + words.length + 2;
        byte[] all = Arrays.copyOf(jpeg, jpeg.length + length + 2);
        System.arraycopy(jpeg, 2, all, length + 4, jpeg.length - 2);
        all[2] = (byte) 0xff;
        all[3] = (byte) 0xe1;
        all[4] = (byte) (length >> 8);
        all[5] = (byte) length;
        System.arraycopy(head, 0, all, 6, head.length);
        System.arraycopy(words, 0, all, 6 + head.length, words.length);
        return all;
    }
}
