package org.polymyo.format.edf;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.polymyo.format.Bytes;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.recording.Annotation;
import org.polymyo.recording.Channel;
import org.polymyo.recording.Defect;
import org.polymyo.recording.Placement;
import org.polymyo.recording.Recording;
import org.polymyo.recording.Source;
import org.polymyo.signal.Signal;

/** Puts header, timeline, channels and annotations together. */
final class EdfRecording {
    private static final double NANOSECONDS = 1e9;

    private EdfRecording() {}

    /**
     * Reads everything but the samples.
     *
     * @param bytes the file
     * @param source from the name of the format to the source
     * @return the recording
     * @throws UnusableRecordingException if the file cannot be trusted
     * @throws IOException if it cannot be read
     */
    static Recording of(Bytes bytes, Function<String, Source> source) throws UnusableRecordingException, IOException {
        List<Defect> defects = new ArrayList<>();
        EdfHeader header = new EdfHeaderReader(bytes, defects).read();
        var scan = new AnnotationScan(bytes, header);
        Timeline timeline = scan.timeline(defects);
        List<Annotation> annotations = new ArrayList<>(scan.annotations(timeline));
        List<Channel> channels = new ArrayList<>();
        for (EdfSignal signal : header.signals()) {
            if (signal.isTrigger()) {
                annotations.addAll(new TriggerScan(bytes, header, signal).annotations(timeline, defects));
            }
            if (!signal.holdsAnnotations()) {
                channels.add(channel(bytes, header, signal, timeline));
            }
        }
        annotations.sort(
                Comparator.comparingDouble(annotation -> annotation.span().startSeconds()));
        return new Recording(
                source.apply(header.format()),
                startedAt(header, timeline),
                channels.isEmpty() ? 0 : timeline.endSeconds(header.recordSeconds()),
                channels,
                annotations,
                defects);
    }

    private static Channel channel(Bytes bytes, EdfHeader header, EdfSignal signal, Timeline timeline) {
        double rate = signal.samples() / header.recordSeconds();
        List<Signal> pieces = timeline.runs().stream()
                .map(run ->
                        new Signal(run.startSeconds(), rate, signal.unit(), new EdfSamples(bytes, header, signal, run)))
                .toList();
        return signal.isTrigger()
                ? new Channel(
                        signal.label(),
                        new Placement.Trigger(),
                        "its label names a trigger channel",
                        rate,
                        signal.unit(),
                        pieces)
                : new Channel(
                        signal.label(), new Placement.Unknown(), "not looked at yet", rate, signal.unit(), pieces);
    }

    private static Optional<LocalDateTime> startedAt(EdfHeader header, Timeline timeline) {
        long nanoseconds = Math.round(timeline.firstOnset() * NANOSECONDS);
        return header.startedAt().map(start -> start.plusNanos(nanoseconds));
    }
}
