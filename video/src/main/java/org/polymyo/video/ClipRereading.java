package org.polymyo.video;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.polymyo.evaluation.Protocol;
import org.polymyo.evaluation.Report;
import org.polymyo.evaluation.Rereading;
import org.polymyo.measure.Measurement;
import org.polymyo.measure.Question;
import org.polymyo.preparation.Execution;
import org.polymyo.preparation.Prepared;
import org.polymyo.recording.Channel;
import org.polymyo.recording.Placement;
import org.polymyo.recording.Recording;
import org.polymyo.recording.Source;
import org.polymyo.signal.Signal;
import org.polymyo.video.motion.Part;

/** The jerks of a clip as a person left them, measured like those the software found. */
public final class ClipRereading {
    private ClipRereading() {}

    /**
     * Measures anew what jerks alone tell; the clip itself is not needed. Marks that the person added have no movement that
     * was followed and are not counted.
     *
     * @param reading the jerks that count
     * @param report what the software found in the clip
     * @param execution how to run; never changes the result
     * @return answers to questions the report of the clip answers too
     */
    public static List<Measurement> measured(Rereading reading, Report report, Execution execution) {
        Set<Question> asked =
                report.measurements().stream().map(Measurement::question).collect(Collectors.toSet());
        var prepared = new Prepared(recording(report), List.of(), List.of(), List.of(), List.of());
        return reading.measured(prepared, report, Protocol.defaults(), execution).stream()
                .filter(answer -> asked.contains(answer.question()))
                .toList();
    }

    private static Recording recording(Report report) {
        List<Channel> parts = report.channels().stream()
                .flatMap(line -> Stream.of(Part.values())
                        .filter(part -> part.words().equals(line.label()))
                        .map(part -> channel(part, line)))
                .toList();
        return new Recording(
                new Seen(report.provenance()),
                Optional.empty(),
                report.provenance().durationSeconds(),
                parts,
                report.annotations(),
                report.defects());
    }

    private static Channel channel(Part part, Report.ChannelLine line) {
        var place = new Placement.InView(part.words(), part.side(), part.region());
        List<Signal> none = List.of();
        return new Channel(line.label(), place, line.reason(), line.rateHz(), Scale.PIXELS.speed(), none);
    }

    /**
     * The clip as its report tells of it.
     *
     * @param told what the report tells
     */
    private record Seen(Report.Provenance told) implements Source {
        @Override
        public String format() {
            return told.format();
        }

        @Override
        public long sizeBytes() {
            return told.sizeBytes();
        }

        @Override
        public String sha256() {
            return told.sha256();
        }

        @Override
        public void close() {}
    }
}
