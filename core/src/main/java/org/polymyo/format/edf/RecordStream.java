package org.polymyo.format.edf;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.signal.Signal;

/** Writes the data records, some megabytes at a time. */
final class RecordStream {
    private static final int BLOCK_BYTES = 1 << 22;

    private final RecordPlan plan;
    private final List<WrittenChannel> channels;
    private final WrittenTals lists;
    private final int width;
    private final int recordBytes;
    private final double[] last;

    /**
     * Ready to write.
     *
     * @param plan the data records
     * @param channels the channels in their order
     * @param lists the annotation channel
     * @param width bytes in a sample
     */
    RecordStream(RecordPlan plan, List<WrittenChannel> channels, WrittenTals lists, int width) {
        this.plan = plan;
        this.channels = channels;
        this.lists = lists;
        this.width = width;
        long samples = channels.stream().mapToLong(WrittenChannel::samples).sum();
        this.recordBytes = Math.toIntExact(samples * width + lists.size());
        this.last = new double[channels.size()];
    }

    /**
     * Writes all data records.
     *
     * @param out where to
     * @throws IOException if it cannot be written
     */
    void writeTo(OutputStream out) throws IOException {
        int most = Math.max(1, BLOCK_BYTES / recordBytes);
        byte[] block = new byte[most * recordBytes];
        for (TimeSpan run : plan.runs()) {
            long records = plan.records(run);
            for (long first = 0; first < records; first += most) {
                int count = (int) Math.min(most, records - first);
                fill(block, run, first, count);
                out.write(block, 0, count * recordBytes);
            }
        }
    }

    private void fill(byte[] block, TimeSpan run, long first, int count) {
        int offset = 0;
        for (int i = 0; i < channels.size(); i++) {
            WrittenChannel channel = channels.get(i);
            double[] values = values(i, run, first * channel.samples(), count * channel.samples());
            for (int record = 0; record < count; record++) {
                channel.encode(values, record * channel.samples(), block, record * recordBytes + offset, width);
            }
            offset += channel.samples() * width;
        }
        for (int record = 0; record < count; record++) {
            BigDecimal start = plan.recordSeconds()
                    .multiply(BigDecimal.valueOf(first + record))
                    .add(BigDecimal.valueOf(run.startSeconds()));
            System.arraycopy(lists.record(start), 0, block, record * recordBytes + offset, lists.size());
        }
    }

    /** Samples of one channel, counted from the start of the run; where there are none, the last value is held. */
    private double[] values(int index, TimeSpan run, long from, int count) {
        double[] values = new double[count];
        int filled = 0;
        for (Signal piece : channels.get(index).channel().pieces()) {
            long start = Math.round((piece.startSeconds() - run.startSeconds()) * piece.rateHz());
            long first = Math.max(start, from + filled);
            long end = Math.min(start + piece.length(), from + count);
            if (piece.startSeconds() < run.endSeconds() && first < end) {
                Arrays.fill(values, filled, (int) (first - from), last[index]);
                piece.read(first - start, (int) (end - first), values, (int) (first - from));
                filled = (int) (end - from);
                last[index] = values[filled - 1];
            }
        }
        Arrays.fill(values, filled, count, last[index]);
        return values;
    }
}
