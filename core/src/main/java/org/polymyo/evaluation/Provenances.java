package org.polymyo.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.polymyo.preparation.Spans;
import org.polymyo.quantity.Settings;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.recording.Recording;
import org.polymyo.signal.Signal;

/** Where a report comes from. */
final class Provenances {
    private static final int TITLE_DIGITS = 8;
    private static final double SHORTEST_GAP_SECONDS = 0.001;

    private Provenances() {}

    static Report.Provenance of(Recording recording, Protocol protocol, List<Settings.Entry> more) {
        String fingerprint = recording.source().sha256();
        return new Report.Provenance(
                title(protocol, fingerprint),
                protocol.synthetic() || recording.saysSynthetic(),
                recording.source().format(),
                recording.source().sizeBytes(),
                fingerprint,
                recording.startedAt(),
                recording.durationSeconds(),
                gaps(recording),
                version(),
                Stream.concat(more.stream(), protocol.entries().stream()).toList());
    }

    /** Never the file's name by itself: file names carry patients' names. */
    private static String title(Protocol protocol, String fingerprint) {
        return protocol.title().isBlank()
                ? "Recording " + fingerprint.substring(0, Math.min(TITLE_DIGITS, fingerprint.length()))
                : protocol.title();
    }

    /** Time without samples in any channel. */
    private static List<TimeSpan> gaps(Recording recording) {
        List<TimeSpan> covered = Spans.merged(recording.channels().stream()
                .flatMap(c -> c.pieces().stream())
                .map(Signal::span)
                .toList());
        List<TimeSpan> gaps = new ArrayList<>();
        double from = 0;
        for (TimeSpan span : covered) {
            if (span.startSeconds() - from > SHORTEST_GAP_SECONDS) {
                gaps.add(new TimeSpan(from, span.startSeconds()));
            }
            from = Math.max(from, span.endSeconds());
        }
        return gaps;
    }

    /** The version the build wrote beside this class. */
    static String version() {
        Properties build = new Properties();
        try (InputStream in = Provenances.class.getResourceAsStream("version.properties")) {
            build.load(Objects.requireNonNull(in, "version.properties"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return build.getProperty("version");
    }
}
