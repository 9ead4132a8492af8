package org.polymyo.format.edf;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.polymyo.quantity.Interval;
import org.polymyo.recording.Recording;

/**
 * Writes a recording as EDF+ or BDF+, block by block, so that its length does not matter. Gaps make it discontinuous;
 * annotations become time-stamped annotation lists; every channel keeps its rate. The patient's field is always
 * {@code X X X X}. The file appears under its name only when it is complete.
 *
 * <p>The last data record before a gap or the end is filled up with the last value where the samples do not fill it.
 * Values outside a given range are cut, NaN repeats the value before it.
 *
 * @param bdf whether to write 24 bits (BDF+) rather than 16 (EDF+)
 * @param synthetic whether to say in the recording's identification that the data are made up
 * @param ranges smallest and largest value of channels by label, in the channel's unit; without one the samples are read
 *     twice
 */
public record EdfWriter(boolean bdf, boolean synthetic, Map<String, Interval> ranges) {
    /** Copies the map. */
    public EdfWriter {
        ranges = Map.copyOf(ranges);
    }

    /**
     * Writes EDF+ with the range of each channel taken from its samples.
     *
     * @return a writer
     */
    public static EdfWriter edf() {
        return new EdfWriter(false, false, Map.of());
    }

    /**
     * The same writer for 24 bits.
     *
     * @return a writer of BDF+
     */
    public EdfWriter with24Bits() {
        return new EdfWriter(true, synthetic, ranges);
    }

    /**
     * The same writer, which says that the data are made up.
     *
     * @return a new writer
     */
    public EdfWriter saysSynthetic() {
        return new EdfWriter(bdf, true, ranges);
    }

    /**
     * The same writer with a range.
     *
     * @param label the channel
     * @param low smallest value, in the channel's unit
     * @param high largest value
     * @return a new writer
     */
    public EdfWriter range(String label, double low, double high) {
        Map<String, Interval> more = new HashMap<>(ranges);
        more.put(label, new Interval(low, high));
        return new EdfWriter(bdf, synthetic, more);
    }

    /**
     * Writes.
     *
     * @param recording what to write; its samples are read while writing
     * @param to the file; one of that name is replaced at the end
     * @throws IOException if it cannot be written; an earlier file of that name is then left as it was
     * @throws IllegalArgumentException if rates, gaps or values do not fit the format; says which
     */
    public void write(Recording recording, Path to) throws IOException {
        RecordPlan plan = RecordPlan.of(recording.channels());
        List<WrittenChannel> channels = recording.channels().stream()
                .map(channel -> WrittenChannel.of(channel, plan, bdf, ranges.get(channel.label())))
                .toList();
        var lists = new WrittenTals(recording, plan, bdf ? 3 : 2);
        Path part = to.resolveSibling("." + Objects.requireNonNull(to.getFileName()) + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                out.write(new WrittenHeader(this, recording, plan, channels, lists).bytes());
                new RecordStream(plan, channels, lists, bdf ? 3 : 2).writeTo(out);
            }
            move(part, to);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void move(Path part, Path to) throws IOException {
        try {
            Files.move(part, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
