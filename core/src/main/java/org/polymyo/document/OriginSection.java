package org.polymyo.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.polymyo.evaluation.Report;
import org.polymyo.finding.Origin;
import org.polymyo.finding.Presence;

/** Where the jerks may come from: verdict, ranking, evidence of the leading types, and what would change it. */
final class OriginSection {
    private static final double LEAST_LEAD = 0.05;

    private static final int LEADING = 3;
    private static final double WORTH_SHOWING = 0.1;

    private OriginSection() {}

    /**
     * Writes the section.
     *
     * @param page where to write
     * @param report what to write
     */
    static void write(Markup page, Report report) {
        Origin origin = report.origin();
        page.open("section").element("h2", "Where the jerks may come from");
        page.element("p", verdict(origin));
        ranking(page, origin);
        page.element("h3", "Next most informative test").element("p", origin.nextTest());
        list(page, "What would change the conclusion", origin.changes());
        gate(page, origin.gate());
        List<Origin.Candidate> leading = origin.ranking().stream()
                .limit(LEADING)
                .filter(c -> c == origin.ranking().getFirst() || c.probability() >= WORTH_SHOWING)
                .toList();
        leading.forEach(c -> evidence(page, c));
        descriptions(page, origin.descriptions());
        list(page, "What went in before any test", origin.basis());
        page.close();
    }

    private static String verdict(Origin origin) {
        if (origin.doubted()) {
            return "No origin is ranked: "
                    + origin.gate().stream()
                            .filter(line -> line.direction() == Presence.Direction.AGAINST)
                            .map(Origin.Evidence::text)
                            .findFirst()
                            .orElseThrow()
                    + ".";
        }
        if (origin.ranking().isEmpty()) {
            return "Undetermined: no origin can be ranked.";
        }
        Origin.Candidate first = origin.ranking().getFirst();
        String odds = first.type().word() + " (" + percent(first.probability()) + ", 95 % interval "
                + percent(first.low()) + " to " + percent(first.high()) + ")";
        String notice = first.type() == Origin.Type.FUNCTIONAL
                ? " This rests on positive signs only and is for the clinician to judge."
                : "";
        return switch (origin.verdict()) {
                    case SUPPORTED -> "Supported: " + odds + ", by two or more independent tests of physiology.";
                    case SUGGESTED -> "Suggested: " + odds + ".";
                    case UNDETERMINED ->
                        "Undetermined: the measurements do not tell"
                                + (standsOut(origin.ranking()) ? "; first comes " + odds : "") + ".";
                }
                + notice;
    }

    /** Whether the first is clearly before the second; among equals the first is first by the alphabet only. */
    private static boolean standsOut(List<Origin.Candidate> ranking) {
        return ranking.size() < 2
                || ranking.get(0).probability() - ranking.get(1).probability() >= LEAST_LEAD;
    }

    private static void ranking(Markup page, Origin origin) {
        if (origin.ranking().isEmpty()) {
            return;
        }
        Table table = Table.begin(
                page, "Types by probability, given the measurements", "Type", "Probability", "95 % interval");
        origin.ranking()
                .forEach(c -> table.row(
                        c.type().word(), percent(c.probability()), percent(c.low()) + " to " + percent(c.high())));
        table.end();
        String caption = "Probability of each type. Dot: median. Line: 95 % interval.";
        page.open("figure").open("div", "class", "plot", "role", "region", "tabindex", "0", "aria-label", caption);
        page.raw(RankingDrawing.of(origin.ranking())).close();
        page.element("figcaption", caption).close();
    }

    private static void gate(Markup page, List<Origin.Evidence> gate) {
        if (gate.isEmpty()) {
            return;
        }
        Table table = Table.begin(
                page,
                "Is it myoclonus at all?",
                new Table.Column("Speaks", 11),
                new Table.Column("What was found", 38),
                new Table.Column("Criterion", 36),
                new Table.Column("Source", 15));
        gate.forEach(line -> table.row(direction(line.direction()), line.text(), line.criterion(), line.source()));
        table.end();
    }

    private static void evidence(Markup page, Origin.Candidate candidate) {
        Table table = Table.begin(
                page,
                "Evidence on " + candidate.type().word(),
                new Table.Column("Speaks", 11),
                new Table.Column("What was found", 36),
                new Table.Column("Criterion", 31),
                new Table.Column("Ratio", 7),
                new Table.Column("Source", 15));
        candidate
                .evidence()
                .forEach(line -> table.styledRow(
                        line.ratio() == 1 ? "quiet" : "",
                        direction(line.direction()),
                        line.text(),
                        line.criterion(),
                        line.ratio() == 1 ? "–" : Wording.number(line.ratio()),
                        line.source()));
        table.end();
    }

    private static void descriptions(Markup page, List<Origin.Description> descriptions) {
        if (descriptions.isEmpty()) {
            return;
        }
        Table table = Table.begin(
                page,
                "Named clinical types whose features were measured (no diagnosis)",
                new Table.Column("Name", 20),
                new Table.Column("Fits", 40),
                new Table.Column("Open", 40));
        descriptions.forEach(d -> table.row(
                d.name(), String.join("; ", d.fits()), d.open().isEmpty() ? "–" : String.join("; ", d.open())));
        table.end();
    }

    private static void list(Markup page, String head, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        page.element("h3", head).open("ul");
        lines.forEach(line -> page.element("li", line));
        page.close();
    }

    private static String direction(Presence.Direction direction) {
        return switch (direction) {
            case FOR -> "for";
            case AGAINST -> "against";
            case MISSING -> "missing";
            case INCONCLUSIVE -> "inconclusive";
        };
    }

    private static String percent(double share) {
        double percent = 100 * share;
        return (percent < 1
                        ? "below 1"
                        : percent > 99
                                ? "above 99"
                                : BigDecimal.valueOf(percent)
                                        .setScale(0, RoundingMode.HALF_EVEN)
                                        .toPlainString())
                + " %";
    }
}
