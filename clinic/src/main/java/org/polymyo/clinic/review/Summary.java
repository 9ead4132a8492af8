package org.polymyo.clinic.review;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.polymyo.evaluation.Report;
import org.polymyo.finding.Origin;
import org.polymyo.measure.Measurement;

/**
 * What the software computed of a recording, in few words.
 *
 * @param presence whether it shows myoclonus
 * @param origin where the jerks may come from
 * @param lines what was measured over the whole recording, beside the recording before
 * @param open what could not be measured, and why
 */
public record Summary(String presence, String origin, List<ReadingResults.Line> lines, List<String> open) {
    /** Copies the lists. */
    public Summary {
        lines = List.copyOf(lines);
        open = List.copyOf(open);
    }

    /**
     * Sums up a report.
     *
     * @param report the report
     * @param earlier that of the recording before
     * @return the summary; without an earlier report the lines say so
     */
    public static Summary of(Report report, Optional<Report> earlier) {
        List<Measurement> whole = report.measurements().stream()
                .filter(answer -> answer.about().equals(Measurement.WHOLE_RECORDING))
                .toList();
        List<Measurement> before = earlier.map(Report::measurements).orElse(List.of());
        return new Summary(
                presence(report),
                origin(report.origin()),
                ReadingResults.sideBySide(
                        before, whole.stream().filter(Summary::isMeasured).toList()),
                whole.stream()
                        .filter(Measurement.NotMeasurable.class::isInstance)
                        .map(Measurement.NotMeasurable.class::cast)
                        .map(answer -> answer.question().words() + " " + answer.reason())
                        .toList());
    }

    private static boolean isMeasured(Measurement answer) {
        return switch (answer) {
            case Measurement.Number number -> true;
            case Measurement.Category category -> true;
            case Measurement.NotMeasurable open -> false;
        };
    }

    private static String presence(Report report) {
        return switch (report.presence().verdict()) {
            case YES -> "Jerks that fit myoclonus are present.";
            case NO -> "No jerks that fit myoclonus were found.";
            case UNDETERMINED -> "Whether there is myoclonus cannot be said from this recording.";
        };
    }

    private static String origin(Origin origin) {
        return origin.ranking().stream()
                .findFirst()
                .filter(first -> origin.verdict() != Origin.Verdict.UNDETERMINED)
                .map(first -> String.format(
                        Locale.ROOT,
                        "Origin %s: %s (%.0f %%, 95 %% interval %.0f to %.0f %%).",
                        origin.verdict().name().toLowerCase(Locale.ROOT),
                        first.type().word(),
                        100 * first.probability(),
                        100 * first.low(),
                        100 * first.high()))
                .orElse("Origin undetermined.");
    }
}
