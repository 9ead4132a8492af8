package org.polymyo.clinic.trace;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.recording.Channel;
import org.polymyo.recording.Recording;
import org.polymyo.signal.Signal;

/**
 * Makes the trace file of a recording in one pass: stretch by stretch the samples of all channels side by side, between
 * them the finished tiles of the pyramid, the index at the end. Holds one stretch and one tile a level and channel.
 */
public final class TraceWriter {
    /** The first bytes of a trace file. */
    static final byte[] MAGIC = "PMYTRAC1".getBytes(StandardCharsets.US_ASCII);

    /** Samples of all channels together in a stretch, about; a page of the review touches one to three stretches. */
    private static final double STRETCH_SAMPLES = 1 << 18;

    private static final double LONGEST_STRETCH = 60;
    private static final double SHORTEST_STRETCH = 0.5;

    private final Recording recording;
    private final OutputStream out;
    private final double stretchSeconds;
    private final List<Pyramid> pyramids = new ArrayList<>();
    private long written;

    private TraceWriter(Recording recording, OutputStream out) {
        this.recording = recording;
        this.out = out;
        double perSecond =
                recording.channels().stream().mapToDouble(Channel::rateHz).sum();
        this.stretchSeconds = Math.clamp(STRETCH_SAMPLES / perSecond, SHORTEST_STRETCH, LONGEST_STRETCH);
    }

    /**
     * Writes the trace file.
     *
     * @param recording the recording, its channels recognised; stays open
     * @param out where to; stays open and is not flushed
     * @param progress told the share done; may throw to stop
     * @throws IOException if it cannot be written
     */
    public static void write(Recording recording, OutputStream out, DoubleConsumer progress) throws IOException {
        new TraceWriter(recording, out).write(progress);
    }

    private void write(DoubleConsumer progress) throws IOException {
        List<Channel> channels = recording.channels();
        double fastest = channels.stream().mapToDouble(Channel::rateHz).max().orElse(1);
        int levels = Pyramid.levels(recording.durationSeconds(), fastest);
        append(MAGIC);
        for (Channel channel : channels) {
            pyramids.add(new Pyramid(recording.durationSeconds(), channel.rateHz(), levels, this::append));
        }
        int count = (int) Math.ceil(recording.durationSeconds() / stretchSeconds);
        long[] stretches = new long[count];
        for (int i = 0; i < count; i++) {
            stretches[i] = stretch(new TimeSpan(i * stretchSeconds, (i + 1) * stretchSeconds));
            progress.accept((i + 1.0) / count);
        }
        finish(levels, stretches);
    }

    /** Samples in a stretch belong to it by their time alone, so that none is in two and none is in none. */
    private long stretch(TimeSpan span) throws IOException {
        List<List<Run>> runs = new ArrayList<>();
        int size = 0;
        boolean empty = true;
        for (int i = 0; i < recording.channels().size(); i++) {
            List<Run> ofChannel = new ArrayList<>();
            for (Signal piece : recording.channels().get(i).pieces()) {
                run(piece, span).ifPresent(ofChannel::add);
            }
            for (Run run : ofChannel) {
                pyramids.get(i).take(run);
                size += run.size();
                empty = false;
            }
            runs.add(ofChannel);
        }
        return empty ? 0 : append(StretchBytes.of(runs, size));
    }

    private static Optional<Run> run(Signal piece, TimeSpan span) {
        long from = Math.clamp(indexFrom(piece, span.startSeconds()), 0, piece.length());
        long to = Math.clamp(indexFrom(piece, span.endSeconds()), from, piece.length());
        if (from == to) {
            return Optional.empty();
        }
        double[] values = new double[Math.toIntExact(to - from)];
        piece.read(from, values.length, values, 0);
        return Optional.of(new Run(piece.timeOf(from), values));
    }

    private static long indexFrom(Signal piece, double seconds) {
        return (long) Math.ceil((seconds - piece.startSeconds()) * piece.rateHz() - 1e-6);
    }

    private void finish(int levels, long[] stretches) throws IOException {
        long[][][] tiles = new long[pyramids.size()][][];
        for (int i = 0; i < tiles.length; i++) {
            tiles[i] = pyramids.get(i).finish();
        }
        List<TraceChannel> described = new ArrayList<>();
        for (int i = 0; i < tiles.length; i++) {
            described.add(TraceChannel.of(i, recording.channels().get(i)));
        }
        byte[] index = new TraceIndex(
                        recording.durationSeconds(),
                        stretchSeconds,
                        levels,
                        described,
                        Gaps.of(recording),
                        stretches,
                        tiles)
                .bytes();
        long position = append(index);
        append(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(position)
                .putLong(index.length)
                .array());
    }

    private long append(byte[] bytes) throws IOException {
        long position = written;
        out.write(bytes);
        written += bytes.length;
        return position;
    }
}
