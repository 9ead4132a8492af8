package org.polymyo.format.edf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.polymyo.format.Bytes;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.recording.Annotation;
import org.polymyo.recording.Annotation.Author;
import org.polymyo.recording.Defect;

/**
 * Turns a trigger channel into annotations: one at every sample where a bit rises that was not set one sample before.
 * In a BDF status word the lower 16 bits are triggers; in EDF the code is the value in the unit of the file. Bits that
 * are set all the time say nothing and are taken out.
 */
final class TriggerScan {
    private static final int TRIGGER_BITS = 0xffff;
    /** A channel that rises in more than this share of its samples is a signal, not a trigger. */
    private static final double BUSY = 0.05;

    private static final int ALWAYS_ALLOWED = 100;

    private final Bytes bytes;
    private final EdfHeader header;
    private final EdfSignal signal;
    private final List<Rise> rises = new ArrayList<>();
    private int always = -1;
    private int before;
    private long samples;

    private record Rise(double seconds, int code, int previous) {}

    /**
     * Ready to scan.
     *
     * @param bytes the file
     * @param header its header
     * @param signal the trigger channel
     */
    TriggerScan(Bytes bytes, EdfHeader header, EdfSignal signal) {
        this.bytes = bytes;
        this.header = header;
        this.signal = signal;
    }

    /**
     * Scans.
     *
     * @param timeline the data records
     * @param defects told when the channel changes too often
     * @return the annotations in order of time
     * @throws IOException if the file cannot be read
     */
    List<Annotation> annotations(Timeline timeline, List<Defect> defects) throws IOException {
        for (Timeline.Run run : timeline.runs()) {
            scan(run);
            if (rises.size() > AnnotationScan.MOST) {
                break;
            }
        }
        if (rises.size() > Math.max(ALWAYS_ALLOWED, Math.min(AnnotationScan.MOST, BUSY * samples))) {
            defects.add(EdfDefect.EDF_TRIGGER_BUSY.at(
                    signal.label(), "rare changes", rises.size() + " in " + samples + " samples"));
            return List.of();
        }
        return rises.stream()
                .filter(rise -> (rise.code & ~rise.previous & ~always) != 0)
                .map(rise -> new Annotation(
                        new TimeSpan(rise.seconds, rise.seconds), "" + (rise.code & ~always), Author.DEVICE))
                .toList();
    }

    private void scan(Timeline.Run run) throws IOException {
        var source = new ChannelBytes(bytes, header, signal);
        double rate = signal.samples() / header.recordSeconds();
        long first = run.firstRecord() * signal.samples();
        long length = run.records() * signal.samples();
        byte[] buffer = new byte[(int) Math.min(length, EdfSamples.BLOCK) * header.sampleBytes()];
        for (long done = 0; done < length && rises.size() <= AnnotationScan.MOST; done += EdfSamples.BLOCK) {
            int part = (int) Math.min(EdfSamples.BLOCK, length - done);
            source.gather(first + done, part, buffer);
            scan(buffer, part, run.startSeconds(), done, rate);
        }
    }

    private void scan(byte[] buffer, int count, double start, long done, double rate) {
        int i = 0;
        if (samples == 0) {
            before = code(buffer, 0);
            always = before;
            i = 1;
        }
        for (; i < count; i++) {
            int code = code(buffer, i);
            if (code != before) {
                if ((code & ~before) != 0) {
                    rises.add(new Rise(start + (done + i) / rate, code, before));
                }
                always &= code;
                before = code;
            }
        }
        samples += count;
    }

    private int code(byte[] buffer, int index) {
        int number = EdfSamples.number(buffer, index, header.sampleBytes());
        return header.sampleBytes() == 3
                ? number & TRIGGER_BITS
                : (int) Math.rint(
                        number * signal.filed().gain() + signal.filed().offset());
    }
}
