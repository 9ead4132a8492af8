package org.polymyo.format.edf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Objects;
import org.polymyo.format.Bytes;
import org.polymyo.signal.Samples;

/**
 * Samples of one channel in one run of data records, decoded when read.
 *
 * @param bytes the file
 * @param header its header
 * @param signal the channel
 * @param run the data records
 */
record EdfSamples(Bytes bytes, EdfHeader header, EdfSignal signal, Timeline.Run run) implements Samples {
    /** Samples decoded at once. */
    static final int BLOCK = 1 << 16;

    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);

    @Override
    public long length() {
        return run.records() * signal.samples();
    }

    @Override
    public void read(long from, int count, double[] into, int at) {
        Objects.checkFromIndexSize(from, count, length());
        Objects.checkFromIndexSize(at, count, into.length);
        int width = header.sampleBytes();
        var source = new ChannelBytes(bytes, header, signal);
        byte[] buffer = new byte[Math.min(count, BLOCK) * width];
        long first = run.firstRecord() * signal.samples() + from;
        try {
            for (int done = 0; done < count; done += BLOCK) {
                int part = Math.min(BLOCK, count - done);
                source.gather(first + done, part, buffer);
                if (width == 2) {
                    decode16(buffer, part, into, at + done);
                } else {
                    decode24(buffer, part, into, at + done);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void decode16(byte[] buffer, int count, double[] into, int at) {
        double gain = signal.gain();
        double offset = signal.offset();
        for (int i = 0; i < count; i++) {
            into[at + i] = gain * (short) SHORT.get(buffer, 2 * i) + offset;
        }
    }

    private void decode24(byte[] buffer, int count, double[] into, int at) {
        double gain = signal.gain();
        double offset = signal.offset();
        for (int i = 0; i < count; i++) {
            into[at + i] = gain * number(buffer, i, 3) + offset;
        }
    }

    /**
     * A digital number.
     *
     * @param buffer undecoded samples
     * @param index which sample
     * @param width bytes in a sample, 2 or 3
     * @return the number, with its sign
     */
    static int number(byte[] buffer, int index, int width) {
        int at = index * width;
        return width == 2
                ? (short) SHORT.get(buffer, at)
                : (buffer[at] & 0xff) | (buffer[at + 1] & 0xff) << 8 | buffer[at + 2] << 16;
    }
}
