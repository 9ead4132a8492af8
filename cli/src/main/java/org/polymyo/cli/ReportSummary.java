package org.polymyo.cli;

import java.util.Locale;
import org.polymyo.evaluation.Report;
import org.polymyo.finding.Origin;
import org.polymyo.finding.Presence;
import org.polymyo.measure.Measurement;
import org.polymyo.quantity.Unit;

/** A report in a few lines for the terminal. */
final class ReportSummary {
    private static final int SHOWN_REASONS = 3;

    private ReportSummary() {}

    /**
     * The verdict in one sentence.
     *
     * @param report the report
     * @return for example {@code Myoclonus: yes. 84 jerks …}
     */
    static String verdict(Report report) {
        String answer = report.presence().verdict().name().toLowerCase(Locale.ROOT);
        return "Myoclonus: " + answer + ". "
                + report.presence().reasons().getFirst().text();
    }

    /**
     * Verdict, reasons and what was measured over the whole recording.
     *
     * @param report the report
     * @return lines, each ended by a line feed
     */
    static String of(Report report) {
        var text = new StringBuilder();
        if (report.provenance().synthetic()) {
            text.append("SYNTHETIC DATA: this recording was generated; nobody was recorded.\n");
        }
        text.append("Myoclonus: ")
                .append(report.presence().verdict().name().toLowerCase(Locale.ROOT))
                .append('\n');
        report.presence().reasons().stream().limit(SHOWN_REASONS).forEach(reason -> text.append(reason(reason)));
        text.append(origin(report.origin()));
        var columns = new Columns();
        for (Measurement measurement : report.measurements()) {
            if (measurement.about().equals(Measurement.WHOLE_RECORDING)) {
                columns.row(measurement.question().words(), answer(measurement));
            }
        }
        return text.append(columns.text()).toString();
    }

    private static String reason(Presence.Reason reason) {
        String sign = switch (reason.direction()) {
            case FOR -> "for";
            case AGAINST -> "against";
            case MISSING -> "missing";
            case INCONCLUSIVE -> "inconclusive";
        };
        return "  " + sign + ": " + reason.text() + "\n";
    }

    private static String answer(Measurement measurement) {
        return switch (measurement) {
            case Measurement.Number n ->
                Words.number(n.value()) + unit(n) + " (95 % "
                        + bound(n.interval().low()) + " to "
                        + bound(n.interval().high()) + ", n = " + n.n() + ")";
            case Measurement.Category c -> c.value() + " (n = " + c.n() + ")";
            case Measurement.NotMeasurable m -> "not measurable: " + m.reason();
        };
    }

    private static String unit(Measurement.Number number) {
        return number.unit().equals(Unit.ONE) ? "" : " " + number.unit();
    }

    private static String origin(Origin origin) {
        String first = origin.ranking().stream()
                .findFirst()
                .filter(c -> origin.verdict() != Origin.Verdict.UNDETERMINED)
                .map(c -> String.format(
                        Locale.ROOT,
                        ", most like %s (probability %.2f, 95 %% %.2f to %.2f)",
                        c.type().word(),
                        c.probability(),
                        c.low(),
                        c.high()))
                .orElse("");
        String verdict = origin.verdict().name().toLowerCase(Locale.ROOT);
        return "Origin: " + verdict + first + "\n  next: " + origin.nextTest() + "\n";
    }

    private static String bound(double end) {
        return Double.isInfinite(end) ? "open" : Words.number(end);
    }
}
