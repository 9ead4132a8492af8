package org.polymyo.clinic.web.intake;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.polymyo.clinic.form.Answer;
import org.polymyo.clinic.intake.Given;
import org.polymyo.clinic.web.Times;

/**
 * How hard daily life was over time: the ten questions of daily life, and how much the jerks bothered. Nothing is filled in:
 * a question that was skipped or is not for this patient counts neither way.
 *
 * @param points one a day on which something of it was answered, oldest first
 */
record EaseCurve(List<Point> points) {
    /** From no trouble to cannot do. */
    private static final List<String> STEPS = List.of("none", "little", "some", "lot", "cannot");

    private static final int WORST = STEPS.size() - 1;
    private static final int ITEMS = 10;
    private static final int LEFT = 40;
    private static final int WIDTH = 420;
    private static final int TOP = 10;
    private static final int HEIGHT = 120;
    private static final int WHOLE = 100;

    /**
     * A day.
     *
     * @param day the day
     * @param trouble points, 0 to 4 for each question that was answered
     * @param answered how many of the ten were answered by then
     * @param bother from 0 to 10, where it was told
     */
    record Point(LocalDate day, int trouble, int answered, Optional<Integer> bother) {
        /** Trouble in hundredths of the most that these questions allow. */
        public Optional<Integer> percent() {
            return answered == 0 ? Optional.empty() : Optional.of(WHOLE * trouble / (WORST * answered));
        }

        /** The points as a sentence part. */
        public String words() {
            return answered == 0
                    ? "not told"
                    : trouble + " of " + WORST * answered + " points, " + answered + " of " + ITEMS + " answered";
        }
    }

    static EaseCurve of(List<Given> given, Times times) {
        Map<LocalDate, Point> days = new TreeMap<>();
        Map<String, Answer> newest = new HashMap<>();
        for (Given one : given) {
            if (one.question().matches("E([1-9]|10|12)")) {
                newest.put(one.question(), one.answer());
                LocalDate day = times.day(one.at());
                days.put(day, point(day, newest));
            }
        }
        return new EaseCurve(List.copyOf(days.values()));
    }

    private static Point point(LocalDate day, Map<String, Answer> newest) {
        List<Integer> steps = new ArrayList<>();
        IntStream.rangeClosed(1, ITEMS)
                .mapToObj(item -> newest.get("E" + item))
                .forEach(answer -> step(answer).ifPresent(steps::add));
        Optional<Integer> bother =
                newest.get("E12") instanceof Answer.Rated rated ? Optional.of(rated.value()) : Optional.empty();
        return new Point(day, steps.stream().mapToInt(Integer::intValue).sum(), steps.size(), bother);
    }

    private static Optional<Integer> step(@Nullable Answer answer) {
        return answer instanceof Answer.Chosen chosen
                ? chosen.picks().stream()
                        .map(pick -> STEPS.indexOf(pick.option()))
                        .filter(step -> step >= 0)
                        .findFirst()
                : Optional.empty();
    }

    /**
     * A place in the drawing.
     *
     * @param x from the left
     * @param y from the top
     * @param words what it stands for
     */
    record Mark(int x, int y, String words) {}

    /** Where trouble is drawn. */
    public List<Mark> trouble() {
        return points.stream()
                .flatMap(point -> point.percent().stream().map(at -> mark(point, at, "trouble " + at + " %")))
                .toList();
    }

    /** Where bother is drawn, on the same height. */
    public List<Mark> bother() {
        return points.stream()
                .flatMap(point -> point.bother().stream().map(at -> mark(point, at * ITEMS, "bother " + at)))
                .toList();
    }

    /** A line through marks, as an SVG polyline wants it. */
    static String line(List<Mark> marks) {
        return marks.stream().map(mark -> mark.x() + "," + mark.y()).collect(Collectors.joining(" "));
    }

    /** The line of trouble. */
    public String troubleLine() {
        return line(trouble());
    }

    /** The line of bother. */
    public String botherLine() {
        return line(bother());
    }

    private Mark mark(Point point, int percent, String words) {
        long all = ChronoUnit.DAYS.between(
                points.getFirst().day(), points.getLast().day());
        long days = ChronoUnit.DAYS.between(points.getFirst().day(), point.day());
        int x = all == 0 ? LEFT + WIDTH / 2 : LEFT + (int) (WIDTH * days / all);
        return new Mark(x, TOP + HEIGHT - HEIGHT * percent / WHOLE, point.day() + ": " + words);
    }
}
