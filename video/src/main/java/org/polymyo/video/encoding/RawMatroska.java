package org.polymyo.video.encoding;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.polymyo.video.clip.Picture;

/**
 * Writes plain pictures with their times as a Matroska stream (RFC 9559), the simplest one that an encoder reads with
 * times of any rhythm: one cluster a picture, microseconds as the clock, lengths of segment and clusters as they are.
 */
final class RawMatroska {
    private static final int MICROSECOND = 1000;
    private static final int EBML = 0x1A45DFA3;
    private static final int SEGMENT = 0x18538067;
    private static final int INFO = 0x1549A966;
    private static final int TRACKS = 0x1654AE6B;
    private static final int CLUSTER = 0x1F43B675;
    private static final byte[] UNKNOWN_LENGTH = {(byte) 0x01, -1, -1, -1, -1, -1, -1, -1};
    private static final int KEY_FRAME = 0x80;

    private final OutputStream out;

    /** Begins a stream of pictures of one size. */
    RawMatroska(OutputStream out, int width, int height, double framesPerSecond) throws IOException {
        this.out = out;
        out.write(element(EBML, element(0x4282, text("matroska")), number(0x4287, 4), number(0x4285, 2)));
        out.write(id(SEGMENT));
        out.write(UNKNOWN_LENGTH);
        out.write(element(INFO, number(0x2AD7B1, MICROSECOND)));
        byte[] video = element(0xE0, number(0xB0, width), number(0xBA, height), element(0x2EB524, text("I420")));
        long duration = Math.round(1e9 / framesPerSecond);
        byte[] codec = element(0x86, text("V_UNCOMPRESSED"));
        out.write(element(
                TRACKS,
                element(
                        0xAE,
                        number(0xD7, 1),
                        number(0x73C5, 1),
                        number(0x83, 1),
                        codec,
                        number(0x23E383, duration),
                        number(0x9C, 0),
                        video)));
    }

    /** Adds a picture. */
    void write(Picture picture, double seconds) throws IOException {
        byte[] time = number(0xE7, Math.round(seconds * 1e6));
        byte[] block = {(byte) 0x81, 0, 0, (byte) KEY_FRAME};
        int size = block.length + picture.y().length + picture.u().length + picture.v().length;
        byte[] head = join(id(0xA3), length(size), block);
        out.write(join(id(CLUSTER), length(time.length + head.length - block.length + size), time, head));
        out.write(picture.y());
        out.write(picture.u());
        out.write(picture.v());
    }

    private static byte[] element(int id, byte[]... content) {
        byte[] all = join(content);
        return join(id(id), length(all.length), all);
    }

    private static byte[] number(int id, long value) {
        return element(id, ByteBuffer.allocate(Long.BYTES).putLong(value).array());
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** The number of an element, whose leading zeros are not written. */
    private static byte[] id(int id) {
        int bytes = (Integer.SIZE - Integer.numberOfLeadingZeros(id) + Byte.SIZE - 1) / Byte.SIZE;
        byte[] written = new byte[bytes];
        for (int i = 0; i < bytes; i++) {
            written[i] = (byte) (id >>> Byte.SIZE * (bytes - 1 - i));
        }
        return written;
    }

    /** A length in eight bytes, of which the first says so. */
    private static byte[] length(long length) {
        return ByteBuffer.allocate(Long.BYTES).putLong(length | 1L << 56).array();
    }

    private static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
