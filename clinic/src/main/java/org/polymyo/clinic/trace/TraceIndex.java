package org.polymyo.clinic.trace;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.polymyo.quantity.TimeSpan;

/**
 * What stands at the end of a trace file: the channels, and where each stretch of samples and each tile of the pyramid
 * begins. Position 0 means that there is nothing, since the recording has a gap there.
 *
 * @param durationSeconds length of the recording, gaps included
 * @param stretchSeconds length of a stretch
 * @param levels levels of the pyramid
 * @param channels the channels
 * @param gaps where no channel has samples
 * @param stretches positions of the stretches by number
 * @param tiles positions by channel, level and number
 */
record TraceIndex(
        double durationSeconds,
        double stretchSeconds,
        int levels,
        List<TraceChannel> channels,
        List<TimeSpan> gaps,
        long[] stretches,
        long[][][] tiles) {
    /**
     * The index as it is stored.
     *
     * @return its bytes
     */
    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeDouble(durationSeconds);
            out.writeDouble(stretchSeconds);
            out.writeInt(levels);
            out.writeInt(channels.size());
            for (TraceChannel channel : channels) {
                write(channel, out);
            }
            out.writeInt(gaps.size());
            for (TimeSpan gap : gaps) {
                out.writeDouble(gap.startSeconds());
                out.writeDouble(gap.endSeconds());
            }
            write(stretches, out);
            for (long[][] channel : tiles) {
                for (long[] level : channel) {
                    write(level, out);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    /**
     * Reads an index.
     *
     * @param bytes what {@link #bytes} gave
     * @return the index
     * @throws IOException if it is none
     */
    static TraceIndex of(byte[] bytes) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(bytes));
        double duration = in.readDouble();
        double stretch = in.readDouble();
        int levels = in.readInt();
        int count = in.readInt();
        List<TraceChannel> channels = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            channels.add(channel(i, in));
        }
        List<TimeSpan> gaps = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            gaps.add(new TimeSpan(in.readDouble(), in.readDouble()));
        }
        long[] stretches = longs(in);
        long[][][] tiles = new long[count][levels][];
        for (long[][] channel : tiles) {
            for (int level = 0; level < levels; level++) {
                channel[level] = longs(in);
            }
        }
        return new TraceIndex(duration, stretch, levels, List.copyOf(channels), List.copyOf(gaps), stretches, tiles);
    }

    private static void write(TraceChannel channel, DataOutputStream out) throws IOException {
        out.writeUTF(channel.label());
        out.writeUTF(channel.kind());
        out.writeUTF(channel.unit());
        out.writeDouble(channel.rate());
        out.writeUTF(channel.muscle());
        out.writeUTF(channel.side());
        out.writeUTF(channel.part());
    }

    private static TraceChannel channel(int index, DataInputStream in) throws IOException {
        return new TraceChannel(
                index,
                in.readUTF(),
                in.readUTF(),
                in.readUTF(),
                in.readDouble(),
                in.readUTF(),
                in.readUTF(),
                in.readUTF());
    }

    private static void write(long[] numbers, DataOutputStream out) throws IOException {
        out.writeInt(numbers.length);
        for (long number : numbers) {
            out.writeLong(number);
        }
    }

    private static long[] longs(DataInputStream in) throws IOException {
        long[] numbers = new long[in.readInt()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.readLong();
        }
        return numbers;
    }
}
