package org.polymyo.format.edf;

import java.io.IOException;
import org.polymyo.format.Bytes;

/**
 * The bytes of one channel, gathered over the data records. A long chunk is read alone; where chunks and records are
 * short, whole records are read at once and the chunks copied out, because a read costs as much as some kilobytes. Not
 * for several threads: each makes its own.
 */
final class ChannelBytes {
    private static final int LONG_CHUNK = 512;
    private static final int LONG_RECORD = 1 << 13;
    private static final int SPAN = 1 << 18;

    private final Bytes bytes;
    private final EdfHeader header;
    private final EdfSignal signal;
    private final int perRecord;
    private final boolean alone;
    private byte[] span = new byte[0];
    private long spanStart;
    private int spanLength;

    /**
     * Ready to read.
     *
     * @param bytes the file
     * @param header its header
     * @param signal the channel
     */
    ChannelBytes(Bytes bytes, EdfHeader header, EdfSignal signal) {
        this.bytes = bytes;
        this.header = header;
        this.signal = signal;
        this.perRecord = signal.samples() * header.sampleBytes();
        this.alone = perRecord >= LONG_CHUNK || header.recordBytes() > LONG_RECORD;
    }

    /**
     * Size of the channel's chunk.
     *
     * @return bytes in a data record
     */
    int bytesPerRecord() {
        return perRecord;
    }

    /**
     * Copies the chunk of one data record; the records after it are expected to be asked for next.
     *
     * @param record its index
     * @param into where to, from index 0
     * @throws IOException if the file cannot be read
     */
    void copyRecord(long record, byte[] into) throws IOException {
        copy(record, 0, perRecord, into, 0, header.records() - 1);
    }

    /**
     * Copies samples, undecoded, over as many data records as they take.
     *
     * @param firstSample first sample, counted from the first data record of the file
     * @param count how many samples
     * @param into where to, from index 0
     * @throws IOException if the file cannot be read
     */
    void gather(long firstSample, int count, byte[] into) throws IOException {
        int width = header.sampleBytes();
        long record = firstSample / signal.samples();
        int within = (int) (firstSample % signal.samples());
        long last = (firstSample + count - 1) / signal.samples();
        if (perRecord == header.recordBytes()) {
            bytes.read(header.recordStart(record) + (long) within * width, into, 0, count * width);
            return;
        }
        for (int done = 0; done < count; record++, within = 0) {
            int part = Math.min(count - done, signal.samples() - within);
            copy(record, within * width, part * width, into, done * width, last);
            done += part;
        }
    }

    private void copy(long record, int within, int length, byte[] into, int at, long last) throws IOException {
        long position = header.recordStart(record) + signal.byteOffset() + within;
        if (alone) {
            bytes.read(position, into, at, length);
            return;
        }
        if (position < spanStart || position + length > spanStart + spanLength) {
            fill(record, last);
        }
        System.arraycopy(span, (int) (position - spanStart), into, at, length);
    }

    private void fill(long record, long last) throws IOException {
        int recordBytes = (int) header.recordBytes();
        int records = (int) Math.min(last + 1 - record, Math.max(1, SPAN / recordBytes));
        span = span.length < records * recordBytes ? new byte[records * recordBytes] : span;
        spanStart = header.recordStart(record);
        spanLength = records * recordBytes;
        bytes.read(spanStart, span, 0, spanLength);
    }
}
