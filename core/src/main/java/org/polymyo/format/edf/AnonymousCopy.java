package org.polymyo.format.edf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.polymyo.format.Bytes;
import org.polymyo.format.UnusableRecordingException;

/**
 * A copy of an EDF or BDF file without what tells who was recorded, when, where, by whom and with which device. Every sample
 * is the same, byte for byte; whatever is not understood is left out.
 */
public final class AnonymousCopy {
    private static final int BLOCK_BYTES = 1 << 22;

    private final Bytes file;
    private final EdfHeader header;
    private final byte[] head;
    private final ScreenedLists lists;
    private final Map<String, Long> removed = new TreeMap<>();

    private AnonymousCopy(Bytes file, EdfHeader header, ScreenedHeader head, ScreenedLists lists) {
        this.file = file;
        this.header = header;
        this.head = head.bytes();
        this.lists = lists;
        head.removed().forEach(what -> removed.merge(what, 1L, Long::sum));
    }

    /**
     * Looks through a file and says what a copy would leave out; writes nothing yet.
     *
     * @param file the file, which stays open as long as the copy is used
     * @param words decides which annotations and labels may stay
     * @param daysEarlier by how many days the date is moved to the past; the time of day stays
     * @return the copy
     * @throws UnusableRecordingException if it is no such file
     * @throws IOException if it cannot be read
     */
    public static AnonymousCopy of(Bytes file, Words words, int daysEarlier)
            throws UnusableRecordingException, IOException {
        EdfHeader header = new EdfHeaderReader(file, new ArrayList<>()).read();
        byte[] original = file.read(0, Math.toIntExact(header.dataStart()));
        var screened = new ScreenedHeader(original, header, words.labels(), daysEarlier);
        var copy = new AnonymousCopy(file, header, screened, new ScreenedLists(words.annotations()));
        copy.scan();
        return copy;
    }

    /**
     * What decides about words that people wrote.
     *
     * @param annotations whether a text may stay
     * @param labels whether a channel's label may stay
     */
    public record Words(Predicate<String> annotations, Predicate<String> labels) {}

    private void scan() throws IOException {
        for (EdfSignal signal : header.annotationSignals()) {
            int length = signal.samples() * header.sampleBytes();
            for (long record = 0; record < header.records(); record++) {
                byte[] part = file.read(header.recordStart(record) + signal.byteOffset(), length);
                lists.screen(part, 0, length);
            }
        }
        note("annotations", lists.removedTexts());
        note("lists of annotations that cannot be read", lists.unreadable());
        note("bytes after the last data record", file.size() - header.recordStart(header.records()));
    }

    private void note(String what, long count) {
        if (count > 0) {
            removed.put(what, count);
        }
    }

    /**
     * What is left out.
     *
     * @return from its name to how often
     */
    public Map<String, Long> removed() {
        return Map.copyOf(removed);
    }

    /**
     * Texts of annotations that stay, so that a person can look at them.
     *
     * @return each once, in the order of the alphabet
     */
    public List<String> kept() {
        return lists.kept();
    }

    /**
     * Labels of the channels in the copy.
     *
     * @return in the order of the file
     */
    public List<String> labels() {
        List<String> labels = new ArrayList<>();
        int count = head.length / EdfHeaderReader.BLOCK - 1;
        for (int i = 0; i < count; i++) {
            labels.add(HeaderField.of("label", head, EdfHeaderReader.BLOCK + 16 * i, 16)
                    .text());
        }
        return labels;
    }

    /**
     * How large the copy is.
     *
     * @return its bytes
     */
    public long size() {
        return header.recordStart(header.records());
    }

    /**
     * Writes the copy.
     *
     * @param out where to; not closed
     * @throws IOException if it cannot be written
     */
    public void writeTo(OutputStream out) throws IOException {
        out.write(head);
        int most = (int) Math.max(1, BLOCK_BYTES / header.recordBytes());
        for (long first = 0; first < header.records(); first += most) {
            int count = (int) Math.min(most, header.records() - first);
            byte[] block = file.read(header.recordStart(first), Math.toIntExact(count * header.recordBytes()));
            for (int record = 0; record < count; record++) {
                screen(block, Math.toIntExact(record * header.recordBytes()));
            }
            out.write(block);
        }
    }

    private void screen(byte[] block, int record) {
        for (EdfSignal signal : header.annotationSignals()) {
            lists.screen(block, Math.toIntExact(record + signal.byteOffset()), signal.samples() * header.sampleBytes());
        }
    }
}
