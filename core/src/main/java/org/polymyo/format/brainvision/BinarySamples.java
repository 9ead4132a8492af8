package org.polymyo.format.brainvision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Objects;
import org.polymyo.format.Bytes;
import org.polymyo.signal.Samples;

/**
 * One channel of a binary data file.
 *
 * @param bytes the data file
 * @param layout how samples are stored
 * @param firstByte position of the channel's first sample
 * @param strideBytes distance of its samples
 * @param scale multiply stored numbers by this
 * @param length how many samples
 */
record BinarySamples(Bytes bytes, SampleLayout layout, long firstByte, int strideBytes, double scale, long length)
        implements Samples {
    private static final int BLOCK_BYTES = 1 << 18;

    @Override
    public void read(long from, int count, double[] into, int at) {
        Objects.checkFromIndexSize(from, count, length);
        Objects.checkFromIndexSize(at, count, into.length);
        int width = layout.number().width();
        int atOnce = Math.max(1, BLOCK_BYTES / strideBytes);
        byte[] block = new byte[(Math.min(count, atOnce) - 1) * strideBytes * (count > 0 ? 1 : 0) + width];
        ByteBuffer view = ByteBuffer.wrap(block).order(layout.order());
        for (int done = 0; done < count; done += atOnce) {
            int some = Math.min(atOnce, count - done);
            fill(block, firstByte + (from + done) * strideBytes, (some - 1) * strideBytes + width);
            for (int i = 0; i < some; i++) {
                into[at + done + i] = scale * number(view, i * strideBytes);
            }
        }
    }

    private void fill(byte[] block, long position, int size) {
        try {
            bytes.read(position, block, 0, size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private double number(ByteBuffer view, int position) {
        return switch (layout.number()) {
            case INT_16 -> view.getShort(position);
            case UINT_16 -> Short.toUnsignedInt(view.getShort(position));
            case INT_32 -> view.getInt(position);
            case IEEE_FLOAT_32 -> view.getFloat(position);
            case ASCII -> throw new IllegalStateException("text is not binary");
        };
    }
}
