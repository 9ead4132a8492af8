package org.polymyo.document;

import java.util.List;
import org.polymyo.evaluation.Report;
import org.polymyo.finding.Presence;
import org.polymyo.measure.Measurement;
import org.polymyo.measure.Question;

/** The head of the report: what it is, the answer, and the evidence for, against and missing. */
final class AnswerSection {
    private static final List<Presence.Direction> SHOWN =
            List.of(Presence.Direction.FOR, Presence.Direction.AGAINST, Presence.Direction.MISSING);

    private AnswerSection() {}

    /**
     * Writes the section.
     *
     * @param page where to write
     * @param report what to write
     */
    static void write(Markup page, Report report) {
        Report.Provenance origin = report.provenance();
        page.open("header");
        if (origin.synthetic()) {
            page.element(
                    "p",
                    "Synthetic data. This recording was made by a computer and belongs to no person.",
                    "class",
                    "banner",
                    "role",
                    "note");
        }
        page.element("p", "Myoclonus report", "class", "kind").element("h1", title(origin));
        String recorded = origin.startedAt()
                .map(at -> "Recorded " + Wording.date(at) + ". ")
                .orElse("");
        page.element(
                "p",
                recorded + origin.format() + ", " + Wording.duration(origin.durationSeconds()) + ", "
                        + report.channels().size() + " channels.",
                "class",
                "sub");
        report.measurements().stream()
                .filter(m -> m.question() == Question.CAPTURE && m instanceof Measurement.Category)
                .map(Measurement.Category.class::cast)
                .forEach(film -> page.element("p", "Film: " + film.value() + ". " + film.basis(), "class", "sub"));
        page.close();
        page.open("section", "class", "answer")
                .element("h2", verdict(report.presence().verdict()));
        for (Presence.Direction direction : SHOWN) {
            reasons(page, direction, report.presence().reasons());
        }
        page.element(
                "p",
                "Measured, not diagnosed. Polymyo measures and shows evidence; the conclusion is the clinician's."
                        + " Numbers marked unverified were not yet compared with their source by a clinician.",
                "class",
                "statement");
        page.close();
    }

    /**
     * The title of a report.
     *
     * @param origin where it comes from
     * @return the title given, or the beginning of the fingerprint
     */
    static String title(Report.Provenance origin) {
        return origin.title().isBlank() ? "Recording " + id(origin) : origin.title();
    }

    /**
     * A short name of the input.
     *
     * @param origin where it comes from
     * @return the first characters of its fingerprint
     */
    static String id(Report.Provenance origin) {
        return origin.sha256().substring(0, Math.min(12, origin.sha256().length()));
    }

    private static String verdict(Presence.Verdict verdict) {
        return switch (verdict) {
            case YES -> "Jerks that fit myoclonus are present.";
            case NO -> "No jerks that fit myoclonus were found.";
            case UNDETERMINED -> "This recording cannot tell whether myoclonus is present.";
        };
    }

    private static void reasons(Markup page, Presence.Direction direction, List<Presence.Reason> all) {
        List<Presence.Reason> reasons =
                all.stream().filter(reason -> reason.direction() == direction).toList();
        String name = switch (direction) {
            case FOR -> "For";
            case AGAINST -> "Against";
            case MISSING -> "Missing";
            case INCONCLUSIVE -> "Inconclusive";
        };
        page.open("div", "class", "reasons").element("h3", name);
        if (reasons.isEmpty()) {
            page.element("p", "Nothing.", "class", "none");
        } else {
            page.open("ul");
            reasons.forEach(reason -> page.open("li")
                    .text(reason.text() + " ")
                    .element(
                            "span", "Criterion: " + reason.criterion() + " [" + reason.source() + "]", "class", "small")
                    .close());
            page.close();
        }
        page.close();
    }
}
