package org.polymyo.verification.detector;

import static org.polymyo.verification.Markdown.number;
import static org.polymyo.verification.Markdown.signed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.polymyo.finding.Presence.Verdict;
import org.polymyo.verification.Markdown;
import org.polymyo.verification.detector.Cell.Group;
import org.polymyo.verification.detector.rules.Published;
import org.polymyo.verification.detector.rules.Rule;

/** The page of the detector's accuracy: everything is measured anew, nothing is typed in. */
final class AccuracyPage {
    static final long TRAINING_SEED = 1;
    static final long TEST_SEED = 500_000;
    private static final int PEOPLE = 5;

    private final int seeds;
    private final Markdown page = new Markdown();
    private final Map<Cell, Score> scores = new LinkedHashMap<>();

    AccuracyPage(int seeds) {
        this.seeds = seeds;
    }

    String text() {
        measure();
        introduction();
        promises();
        comparison();
        worst();
        for (Group group : Group.values()) {
            cells(group);
        }
        people();
        return page.toString();
    }

    private void measure() {
        List<Cell> cells = new ArrayList<>(BurstCells.grid(Group.MOTOR_UNITS));
        cells.addAll(BurstCells.grid(Group.SHAPED_NOISE));
        cells.addAll(BurstCells.grid(Group.LAPLACIAN));
        cells.addAll(BurstCells.circumstances());
        cells.addAll(OtherCells.silentPeriods());
        scores.putAll(Benchmark.run(cells, TEST_SEED, seeds));
        scores.putAll(Benchmark.run(OtherCells.withoutJerks(), 2 * TEST_SEED, 2 * seeds));
    }

    private void introduction() {
        page.heading(1, "Accuracy of the detector, in simulation")
                .paragraph(
                        "Printed by `./verify --accuracy`; not typed. **Every figure is from generated recordings whose truth is"
                                + " known**\n([how they are made](../concepts/synthetic-recordings.md)). It says how the program does"
                                + " its work, not how well it does in\npatients: that needs recordings marked by several people.")
                .paragraph(String.format(
                        Locale.ROOT,
                        "%nDefault settings throughout. Recordings of 60 s: %d in each cell, %d where there is no jerk. Seeds"
                                + " from %d and from %d, 1000 apart%nfrom cell to cell; none of them was used to build the"
                                + " detector or (from %d) to tune the rules.",
                        seeds,
                        2 * seeds,
                        TEST_SEED,
                        2 * TEST_SEED,
                        TRAINING_SEED))
                .paragraph(
                        "A burst or silent period is found when its onset is within 20 ms of a true one; each counts once."
                                + " F1 = 2 hits / (2 hits + misses + false).\n\nErrors are in ms over what was found: absolute median and"
                                + " 95th percentile, and bias (mean, + is late or long).\nCoverage is how often the 95 % interval"
                                + " holds the truth. Amplitude SNR = 20 log10 of root mean squares.")
                .paragraph(
                        "A true burst begins and ends where 5 % of its largest amplitude is passed, in all families.");
    }

    private void promises() {
        page.heading(2, "What was promised").header("what", "promised", "measured", "");
        new Promises(scores).lines().forEach(line -> page.row(line.cells()));
    }

    private void comparison() {
        Map<Published, Rule> tuned = Comparison.tuned(TRAINING_SEED);
        page.heading(2, "Beside published rules")
                .paragraph("Written anew, each tuned on the same "
                        + Comparison.training().size()
                        + " training recordings over a grid of about 30 settings (best F1; of those within 0.005 the"
                        + " least\nonset error), scored on the same cells, one seed each. All get the same band-passed signal and the same quiet stretches"
                        + " as baseline.\nThey mark any activity and were not made to tell jerks from movement: the last table"
                        + " of this section shows what that means, and is no fault of theirs.\n");
        for (Map.Entry<Published, Rule> rule : tuned.entrySet()) {
            page.paragraph("- " + rule.getKey().words() + ", "
                    + rule.getKey().grid().size() + " settings tried: `" + rule.getValue() + "`");
        }
        for (Group family : List.of(Group.MOTOR_UNITS, Group.SHAPED_NOISE, Group.LAPLACIAN)) {
            family(family, tuned);
        }
        withoutJerks(tuned);
    }

    private void family(Group family, Map<Published, Rule> tuned) {
        page.heading(3, family.words())
                .header(
                        "method",
                        "F1",
                        "F1, worst cell",
                        "onset median",
                        "95 %",
                        "bias",
                        "offset median",
                        "95 %",
                        "bias");
        List<Cell> cells = BurstCells.grid(family);
        List<Score> own = List.copyOf(Benchmark.run(cells, 3 * TEST_SEED, 1).values());
        page.row(compared("Polymyo", own));
        Comparison.run(tuned, cells, 3 * TEST_SEED).forEach((rule, list) -> page.row(compared(rule.words(), list)));
    }

    private static List<String> compared(String name, List<Score> cells) {
        Score all = Score.sum(cells);
        double worst = cells.stream().mapToDouble(Score::f1).min().orElse(Double.NaN);
        return List.of(
                name,
                number(all.f1(), 3),
                number(worst, 2),
                number(all.onsetMedian(), 1),
                number(all.onsetHigh(), 1),
                signed(all.onsetBias()),
                number(all.offsetMedian(), 1),
                number(all.offsetHigh(), 1),
                signed(all.offsetBias()));
    }

    private void withoutJerks(Map<Published, Rule> tuned) {
        page.heading(3, "bursts per minute where there is no jerk, first muscle")
                .header("method", "rest", "movement", "tremor", "hold");
        List<Cell> cells = OtherCells.withoutJerks();
        Promises own = new Promises(scores);
        List<String> first = new ArrayList<>(List.of("Polymyo (jerks, all muscles)"));
        List.of(Group.REST, Group.VOLUNTARY, Group.TREMOR, Group.HOLD)
                .forEach(g -> first.add(number(own.sum(g).jerksPerMinute(), 2)));
        page.row(first);
        Comparison.run(tuned, cells, 3 * TEST_SEED).forEach((rule, list) -> {
            Map<Cell, Score> byCell = new LinkedHashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                byCell.put(cells.get(i), list.get(i));
            }
            List<String> row = new ArrayList<>(List.of(rule.words()));
            List.of(Group.REST, Group.VOLUNTARY, Group.TREMOR, Group.HOLD)
                    .forEach(g -> row.add(number(new Promises(byCell).sum(g).falsePerMinute(), 1)));
            page.row(row);
        });
    }

    private void worst() {
        page.heading(2, "Worst cells").header("measure", "cell", "value");
        worst("F1, bursts", Group::holdsBursts, s -> -s.f1(), s -> number(s.f1(), 3));
        worst("onset median", Group::holdsBursts, Score::onsetMedian, s -> number(s.onsetMedian(), 1) + " ms");
        worst("onset 95 %", Group::holdsBursts, Score::onsetHigh, s -> number(s.onsetHigh(), 1) + " ms");
        worst("offset median", Group::holdsBursts, Score::offsetMedian, s -> number(s.offsetMedian(), 1) + " ms");
        worst(
                "half-amplitude bias",
                Group::holdsBursts,
                s -> Math.abs(s.halfBias()),
                s -> signed(s.halfBias()) + " ms");
        worst("onset coverage", Group::holdsBursts, s -> -s.onsetCoverage(), s -> number(s.onsetCoverage(), 2));
        worst("offset coverage", Group::holdsBursts, s -> -s.offsetCoverage(), s -> number(s.offsetCoverage(), 2));
        worst("F1, silent periods", c -> c == Group.SILENT_PERIODS, s -> -s.f1(), s -> number(s.f1(), 3));
        worst("false jerks", Group::holdsNothing, Score::jerksPerMinute, s -> number(s.jerksPerMinute(), 2) + "/min");
    }

    private void worst(
            String what, Predicate<Group> groups, ToDoubleFunction<Score> badness, Function<Score, String> words) {
        scores.entrySet().stream()
                .filter(e -> groups.test(e.getKey().group()))
                .max(Comparator.comparingDouble(e -> badness.applyAsDouble(e.getValue())))
                .ifPresent(e -> page.row(List.of(
                        what, e.getKey().group().words() + ": " + e.getKey().name(), words.apply(e.getValue()))));
    }

    private void cells(Group group) {
        page.heading(
                2,
                group.words().substring(0, 1).toUpperCase(Locale.ROOT)
                        + group.words().substring(1));
        if (group.holdsNothing()) {
            page.header("cell", "minutes", "false jerks", "per minute");
            Benchmark.of(scores, group).forEach(c -> page.row(nothing(c.name(), scores.get(c))));
            page.row(nothing("**all**", new Promises(scores).sum(group)));
            return;
        }
        page.header(
                "cell",
                "n",
                "F1",
                "false/min",
                "onset median",
                "95 %",
                "bias",
                "offset median",
                "95 %",
                "bias",
                group == Group.SILENT_PERIODS ? "duration bias" : "half bias",
                "median",
                "95 %",
                "coverage on",
                "off");
        Benchmark.of(scores, group).forEach(c -> page.row(timed(c.name(), scores.get(c))));
        page.row(timed("**all**", new Promises(scores).sum(group)));
    }

    private static List<String> nothing(String name, Score s) {
        int jerks = (int) Math.round(s.jerksPerMinute() * s.minutes());
        return List.of(name, number(s.minutes(), 0), String.valueOf(jerks), number(s.jerksPerMinute(), 2));
    }

    private static List<String> timed(String name, Score s) {
        return List.of(
                name,
                String.valueOf(s.events()),
                number(s.f1(), 3),
                number(s.falsePerMinute(), 2),
                number(s.onsetMedian(), 1),
                number(s.onsetHigh(), 1),
                signed(s.onsetBias()),
                number(s.offsetMedian(), 1),
                number(s.offsetHigh(), 1),
                signed(s.offsetBias()),
                signed(s.halfBias()),
                number(s.halfMedian(), 1),
                number(s.halfHigh(), 1),
                number(s.onsetCoverage(), 2),
                number(s.offsetCoverage(), 2));
    }

    private void people() {
        page.heading(2, "Whole generated people")
                .paragraph(String.format(
                        Locale.ROOT,
                        "The whole evaluation of %d people of each kind, %.0f s each, seeds from %d: is myoclonus said to be present?",
                        PEOPLE,
                        People.SECONDS,
                        4 * TEST_SEED))
                .header(
                        "kind",
                        "myoclonus",
                        "yes",
                        "undetermined",
                        "no",
                        "bursts",
                        "F1",
                        "silent periods",
                        "F1",
                        "false bursts/min");
        People.of(4 * TEST_SEED, PEOPLE)
                .forEach(o -> page.row(List.of(
                        o.type().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        o.type().isMyoclonus() ? "yes" : "no",
                        String.valueOf(o.count(Verdict.YES)),
                        String.valueOf(o.count(Verdict.UNDETERMINED)),
                        String.valueOf(o.count(Verdict.NO)),
                        String.valueOf(o.bursts().events()),
                        o.bursts().events() == 0 ? "–" : number(o.bursts().f1(), 3),
                        String.valueOf(o.gaps().events()),
                        o.gaps().events() == 0 ? "–" : number(o.gaps().f1(), 3),
                        number(o.bursts().falsePerMinute(), 2))));
    }
}
