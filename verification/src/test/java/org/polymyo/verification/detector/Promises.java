package org.polymyo.verification.detector;

import static org.polymyo.verification.Markdown.number;
import static org.polymyo.verification.Markdown.signed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.polymyo.verification.detector.Cell.Group;

/** What was promised beside what was measured. */
record Promises(Map<Cell, Score> scores) {
    /** One line of the table. */
    record Line(String what, String promised, String measured, boolean met) {
        List<String> cells() {
            return List.of(what, promised, measured, met ? "met" : "**not met**");
        }
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        Score all = sum(Group.MOTOR_UNITS, Group.SHAPED_NOISE, Group.LAPLACIAN, Group.CIRCUMSTANCES);
        bursts("bursts, all cells", all, lines);
        for (Group group : Group.values()) {
            if (group.holdsBursts()) {
                bursts(group.words(), sum(group), lines);
            }
        }
        for (double duration : BurstCells.DURATIONS_MS) {
            Score score = duration(duration);
            lines.add(halfBias(
                    String.format(Locale.ROOT, "bursts of %.0f ms, three families", duration), score.halfBias()));
        }
        Score gaps = sum(Group.SILENT_PERIODS);
        lines.add(f1("silent periods of 60 to 500 ms", gaps));
        lines.add(new Line(
                "silent periods of 60 to 500 ms: onset error, median",
                "≤ 5 ms",
                number(gaps.onsetMedian(), 1) + " ms",
                gaps.onsetMedian() <= 5));
        lines.add(jerks(Group.REST, 0.1));
        lines.add(jerks(Group.VOLUNTARY, 0.5));
        lines.add(jerks(Group.TREMOR, 0.5));
        return lines;
    }

    private static void bursts(String what, Score score, List<Line> lines) {
        lines.add(f1(what, score));
        lines.add(new Line(
                what + ": onset error, median",
                "≤ 2 ms",
                number(score.onsetMedian(), 1) + " ms",
                score.onsetMedian() <= 2));
        lines.add(new Line(
                what + ": onset error, 95th percentile",
                "≤ 12 ms",
                number(score.onsetHigh(), 1) + " ms",
                score.onsetHigh() <= 12));
        lines.add(halfBias(what, score.halfBias()));
    }

    private static Line f1(String what, Score score) {
        return new Line(what + ": F1 at ±20 ms", "≥ 0.95", number(score.f1(), 3), score.f1() >= 0.95);
    }

    private static Line halfBias(String what, double bias) {
        return new Line(
                what + ": bias of the half-amplitude duration", "≤ 2 ms", signed(bias) + " ms", Math.abs(bias) <= 2);
    }

    private Line jerks(Group group, double most) {
        Score score = sum(group);
        return new Line(
                "false jerks: " + group.words(),
                "≤ " + most + " per minute",
                number(score.jerksPerMinute(), 2) + " in " + number(score.minutes(), 0) + " minutes",
                score.jerksPerMinute() <= most);
    }

    Score sum(Group... groups) {
        List<Group> wanted = List.of(groups);
        return Score.sum(scores.entrySet().stream()
                .filter(e -> wanted.contains(e.getKey().group()))
                .map(Map.Entry::getValue)
                .toList());
    }

    private Score duration(double milliseconds) {
        String beginning = String.format(Locale.ROOT, "%.0f ms, flanks", milliseconds);
        return Score.sum(scores.entrySet().stream()
                .filter(e -> e.getKey().name().startsWith(beginning))
                .map(Map.Entry::getValue)
                .toList());
    }
}
