package org.polymyo.format.edf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.polymyo.format.Bytes;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.recording.Annotation;
import org.polymyo.recording.Defect;

/** One pass over the annotation channels of all data records: time-keeping and annotations. */
final class AnnotationScan {
    /** More annotations than any person or device makes; bounds the memory that a hostile file can take. */
    static final int MOST = 250_000;

    private static final int MOST_CHARACTERS = 20_000_000;
    /** EDF+ recommends data records below 61 440 bytes; a much longer list is not read at once. */
    private static final int LONGEST_CHUNK = 1 << 22;

    private final Bytes bytes;
    private final EdfHeader header;
    private final List<Tals.Tal> found = new ArrayList<>();
    private long texts;
    private long characters;
    private long unreadable;

    /**
     * Ready to scan.
     *
     * @param bytes the file
     * @param header its header
     */
    AnnotationScan(Bytes bytes, EdfHeader header) {
        this.bytes = bytes;
        this.header = header;
    }

    /**
     * Scans.
     *
     * @param defects told of what cannot be read
     * @return the timeline; without annotation channels one without gaps
     * @throws UnusableRecordingException if there are too many gaps
     * @throws IOException if the file cannot be read
     */
    Timeline timeline(List<Defect> defects) throws UnusableRecordingException, IOException {
        List<EdfSignal> channels = header.annotationSignals();
        if (channels.isEmpty()) {
            if (header.kind() == EdfHeader.Kind.DISCONTINUOUS) {
                defects.add(EdfDefect.EDF_TIME_KEEPING_MISSING.at("signals", "an annotation channel", "none"));
            }
            return Timeline.contiguous(0, header.records());
        }
        var keeper = new TimeKeeper(header);
        List<ChannelBytes> readers = channels.stream()
                .map(channel -> new ChannelBytes(bytes, header, channel))
                .toList();
        byte[] buffer = new byte[longestChunk(readers)];
        for (long record = 0; record < header.records(); record++) {
            for (int i = 0; i < readers.size(); i++) {
                Tals tals = tals(readers.get(i), record, buffer);
                if (i == 0) {
                    keeper.next(firstOnset(tals));
                }
                keep(tals);
            }
        }
        report(defects);
        return keeper.finish(defects);
    }

    private static int longestChunk(List<ChannelBytes> readers) {
        return readers.stream()
                .mapToInt(ChannelBytes::bytesPerRecord)
                .filter(length -> length <= LONGEST_CHUNK)
                .max()
                .orElse(0);
    }

    private static Tals tals(ChannelBytes reader, long record, byte[] buffer) throws IOException {
        if (reader.bytesPerRecord() > buffer.length) {
            return new Tals(List.of(), 1);
        }
        reader.copyRecord(record, buffer);
        return Tals.in(buffer, 0, reader.bytesPerRecord());
    }

    private static OptionalDouble firstOnset(Tals tals) {
        return tals.lists().isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(tals.lists().getFirst().onset());
    }

    private void keep(Tals tals) {
        unreadable += tals.unreadable();
        for (Tals.Tal tal : tals.lists()) {
            texts += tal.texts().size();
            characters += tal.texts().stream().mapToInt(String::length).sum();
            if (!tal.texts().isEmpty() && withinLimits()) {
                found.add(tal);
            }
        }
    }

    private boolean withinLimits() {
        return texts <= MOST && characters <= MOST_CHARACTERS;
    }

    private void report(List<Defect> defects) {
        if (unreadable > 0) {
            defects.add(EdfDefect.EDF_ANNOTATIONS_UNREADABLE.at(
                    "annotation channel", "time-stamped annotation lists", unreadable + " that are none"));
        }
        if (!withinLimits()) {
            defects.add(EdfDefect.EDF_ANNOTATIONS_LIMIT.at(
                    "annotation channel",
                    "at most " + MOST + " annotations of together " + MOST_CHARACTERS + " characters",
                    texts + " of together " + characters));
        }
    }

    /**
     * The annotations found, on the recording's clock.
     *
     * @param timeline tells the recording's zero
     * @return in the order of the file
     */
    List<Annotation> annotations(Timeline timeline) {
        List<Annotation> annotations = new ArrayList<>();
        for (Tals.Tal tal : found) {
            double start = tal.onset() - timeline.firstOnset();
            TimeSpan span = new TimeSpan(start, start + tal.duration());
            for (String text : tal.texts()) {
                annotations.add(new Annotation(span, text, Annotation.Author.UNSTATED));
            }
        }
        return annotations;
    }
}
