package org.polymyo.format.brainvision;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.polymyo.format.FileSource;
import org.polymyo.format.MissingRuns;
import org.polymyo.format.RecordingReader;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.quantity.Unit;
import org.polymyo.recording.Annotation;
import org.polymyo.recording.Channel;
import org.polymyo.recording.Defect;
import org.polymyo.recording.Placement;
import org.polymyo.recording.Recording;
import org.polymyo.signal.Samples;
import org.polymyo.signal.Signal;

/**
 * Reads BrainVision Core Data Format 1.0 and 2.0; any of the three files may be named. Data and markers are looked for
 * in the folder of the header only.
 */
public final class BrainVisionReader implements RecordingReader {
    /** A new reader. */
    public BrainVisionReader() {}

    @Override
    public boolean recognises(Path path, byte[] head) {
        String start = new String(head, 0, Math.min(64, head.length), StandardCharsets.ISO_8859_1);
        boolean text = start.matches("(?si)^\\W{0,3}Brain ?Vision.*(Header|Marker).*");
        return text
                || (BrainVisionFiles.isData(path)
                        && BrainVisionFiles.header(path).isPresent());
    }

    @Override
    public Recording read(Path path) throws UnusableRecordingException, IOException {
        Path headerFile = BrainVisionFiles.header(path)
                .orElseThrow(() -> BrainVisionProblem.BRAINVISION_HEADER_MISSING.at(
                        "folder of the named file", "a .vhdr file of the same name", "none"));
        List<Defect> defects = new ArrayList<>();
        BrainVisionHeader header = header(headerFile);
        defects.addAll(header.defects());
        Path data = BrainVisionFiles.data(headerFile, header.file("datafile"), defects);
        Optional<Path> markers = BrainVisionFiles.markers(headerFile, header.file("markerfile"), defects);
        List<Path> files = new ArrayList<>(List.of(headerFile));
        markers.ifPresent(files::add);
        files.add(data);
        String format =
                "BrainVision " + header.layout().number() + (header.layout().vectorized() ? " vectorized" : "");
        FileSource source = FileSource.open(format, files);
        try {
            return recording(source, header, markers.isPresent(), defects);
        } catch (UnusableRecordingException | IOException | RuntimeException e) {
            source.close();
            throw e;
        }
    }

    private static BrainVisionHeader header(Path file) throws UnusableRecordingException, IOException {
        try (FileSource source = FileSource.open("BrainVision", List.of(file))) {
            return BrainVisionHeader.of(SectionText.of(source.bytes(0), "header"));
        }
    }

    private static Recording recording(
            FileSource source, BrainVisionHeader header, boolean hasMarkers, List<Defect> defects)
            throws UnusableRecordingException, IOException {
        BrainVisionData data = BrainVisionData.of(header, source.bytes(hasMarkers ? 2 : 1), defects);
        List<Marker> markers = hasMarkers ? markers(source, data.length(), defects) : List.of();
        Segments segments = Segments.of(markers, header.rateHz(), data.length(), defects);
        Optional<LocalDateTime> start = markers.stream()
                .filter(m -> m.startsSegment() && m.position() == 0)
                .findFirst()
                .flatMap(Marker::date);
        double end = segments.timeOf(data.length() - 1) + 1 / header.rateHz();
        List<Annotation> annotations = markers.stream()
                .map(m -> annotation(m, segments))
                .sorted(Comparator.comparingDouble(a -> a.span().startSeconds()))
                .toList();
        nameMissing(header, data, segments, defects);
        return new Recording(source, start, end, channels(header, data, segments), annotations, defects);
    }

    private static void nameMissing(
            BrainVisionHeader header, BrainVisionData data, Segments segments, List<Defect> defects) {
        for (int c = 0; c < header.channels().size(); c++) {
            MissingRuns missing = data.missing().get(c);
            if (missing.count() > 0) {
                defects.add(BrainVisionDefect.BRAINVISION_SAMPLES_MISSING.at(
                        "channel " + header.channels().get(c).label(),
                        "a number in every sample",
                        missing.count() + " samples without, in " + missing.runs() + " places, the first at "
                                + segments.timeOf(missing.first()) + " s"));
            }
        }
    }

    private static List<Marker> markers(FileSource source, long samples, List<Defect> defects)
            throws UnusableRecordingException, IOException {
        SectionText text = SectionText.of(source.bytes(1), "marker file");
        defects.addAll(text.defects());
        List<Marker> markers = new ArrayList<>();
        int wrong = 0;
        for (Map.Entry<String, String> line : text.section("marker infos").entrySet()) {
            Optional<Marker> marker = Marker.of(line.getValue()).filter(m -> m.position() < samples);
            marker.ifPresent(markers::add);
            wrong += marker.isPresent() || !line.getKey().startsWith("mk") ? 0 : 1;
        }
        if (wrong > 0) {
            defects.add(BrainVisionDefect.BRAINVISION_MARKER_WRONG.at(
                    "marker file", "positions from 1 to " + samples, wrong + " markers without one"));
        }
        return markers;
    }

    private static Annotation annotation(Marker marker, Segments segments) {
        double from = segments.timeOf(marker.position());
        double to = marker.points() <= 1 ? from : from + marker.points() / segments.rateHz();
        return new Annotation(new TimeSpan(from, to), marker.text(), marker.author());
    }

    private static List<Channel> channels(BrainVisionHeader header, BrainVisionData data, Segments segments) {
        List<Channel> channels = new ArrayList<>();
        for (int c = 0; c < header.channels().size(); c++) {
            BrainVisionChannel channel = header.channels().get(c);
            channels.add(new Channel(
                    channel.label(),
                    new Placement.Unknown(),
                    "not yet recognised",
                    header.rateHz(),
                    channel.unit(),
                    pieces(data.channels().get(c), data.missing().get(c), channel.unit(), segments)));
        }
        return channels;
    }

    private static List<Signal> pieces(Samples samples, MissingRuns missing, Unit unit, Segments segments) {
        List<Signal> pieces = new ArrayList<>();
        for (int s = 0; s < segments.starts().size(); s++) {
            Segments.Start start = segments.starts().get(s);
            boolean last = s == segments.starts().size() - 1;
            long to = last
                    ? samples.length()
                    : Math.min(samples.length(), segments.starts().get(s + 1).sample());
            for (MissingRuns.Run run : missing.present(start.sample(), to)) {
                double seconds = start.seconds() + (run.from() - start.sample()) / segments.rateHz();
                Samples part = new Part(samples, run.from(), run.to() - run.from());
                pieces.add(new Signal(seconds, segments.rateHz(), unit, part));
            }
        }
        return pieces;
    }

    /** Some of the samples of a channel. */
    private record Part(Samples inner, long offset, long length) implements Samples {
        @Override
        public void read(long from, int count, double[] into, int at) {
            Objects.checkFromIndexSize(from, count, length);
            inner.read(offset + from, count, into, at);
        }
    }
}
