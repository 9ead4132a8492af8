package org.polymyo.document;

import java.util.List;
import java.util.stream.IntStream;
import org.polymyo.event.Polarity;
import org.polymyo.measure.Figure;

/** Bursts and silent periods of each muscle, aligned at their onset: some single ones, and the mean of all. */
final class AlignedDrawing {
    private static final int COLUMNS = 2;
    private static final int PANEL_WIDTH = Svg.WIDTH / COLUMNS;
    private static final int PANEL_HEIGHT = 172;
    private static final int PLOT_LEFT = 46;
    private static final int PLOT_WIDTH = PANEL_WIDTH - PLOT_LEFT - 18;
    private static final int PLOT_TOP = 26;
    private static final int PLOT_BOTTOM = 134;
    private static final int UNIT_HEIGHT = 9;
    private static final int SINGLES = 8;
    private static final double TALLEST_SINGLE = 3;

    private final Svg svg;

    private AlignedDrawing(List<Figure.Aligned> panels) {
        int rows = (panels.size() + COLUMNS - 1) / COLUMNS;
        svg = new Svg(
                rows * PANEL_HEIGHT,
                "Aligned bursts and silent periods",
                "One panel for each muscle: rectified EMG against time from the onset; thin lines are single events,"
                        + " the thick line is the mean.");
    }

    /**
     * Draws it.
     *
     * @param panels the curves and marks
     * @return an SVG element
     */
    static String of(List<Figure.Aligned> panels) {
        var drawing = new AlignedDrawing(panels);
        for (int i = 0; i < panels.size(); i++) {
            drawing.panel(panels.get(i), i % COLUMNS * PANEL_WIDTH + PLOT_LEFT, i / COLUMNS * PANEL_HEIGHT);
        }
        return drawing.svg.toString();
    }

    private void panel(Figure.Aligned panel, double left, double top) {
        boolean negative = panel.polarity() == Polarity.NEGATIVE;
        int points = Math.max(2, panel.mean().size());
        Axis index = new Axis(0, points - 1.0, left, left + PLOT_WIDTH);
        Axis time = new Axis(
                panel.startMilliseconds(),
                panel.startMilliseconds() + (points - 1) * panel.stepMilliseconds(),
                left,
                left + PLOT_WIDTH);
        Axis height = new Axis(0, highest(panel), top + PLOT_BOTTOM, top + PLOT_TOP);
        svg.heading(
                left - PLOT_LEFT + 8,
                top + 14,
                Wording.cut(panel.channel(), 24) + ", " + (negative ? "silent periods" : "bursts") + ", n = "
                        + panel.n());
        axes(time, height, top);
        shown(panel).forEach(single -> svg.path(Ink.SINGLE, Curve.of(single, index, height)));
        svg.path(negative ? Ink.NEGATIVE_BOLD : Ink.POSITIVE_BOLD, Curve.of(panel.mean(), index, height));
    }

    private static List<List<Double>> shown(Figure.Aligned panel) {
        int all = panel.single().size();
        int shown = Math.min(SINGLES, all);
        return IntStream.range(0, shown)
                .mapToObj(i -> panel.single().get(i * all / shown))
                .toList();
    }

    private static double highest(Figure.Aligned panel) {
        double mean = panel.mean().stream()
                .filter(Double::isFinite)
                .mapToDouble(v -> v)
                .max()
                .orElse(1);
        double single = shown(panel).stream()
                .flatMap(List::stream)
                .filter(Double::isFinite)
                .mapToDouble(v -> v)
                .max()
                .orElse(mean);
        return Math.max(mean * 1.1, Math.min(single, TALLEST_SINGLE * mean));
    }

    private void axes(Axis time, Axis height, double top) {
        svg.line(Ink.AXIS, time.from(), top + PLOT_BOTTOM, time.to(), top + PLOT_BOTTOM);
        svg.line(Ink.AXIS, time.from(), top + PLOT_BOTTOM, time.from(), top + PLOT_TOP);
        if (time.low() < 0 && time.high() > 0) {
            svg.line(Ink.GRID, time.at(0), top + PLOT_TOP, time.at(0), top + PLOT_BOTTOM);
        }
        for (double tick : time.ticks(6)) {
            svg.line(Ink.AXIS, time.at(tick), top + PLOT_BOTTOM, time.at(tick), top + PLOT_BOTTOM + 3);
            svg.words(time.at(tick), top + PLOT_BOTTOM + 15, Svg.Anchor.MIDDLE, Wording.exact(tick));
        }
        for (double tick : height.ticks(5)) {
            if (height.at(tick) < top + PLOT_TOP + UNIT_HEIGHT) {
                continue;
            }
            svg.line(Ink.AXIS, time.from() - 3, height.at(tick), time.from(), height.at(tick));
            svg.words(time.from() - 6, height.at(tick) + 4, Svg.Anchor.END, Wording.exact(tick));
        }
        svg.words(time.to(), top + PLOT_BOTTOM + 29, Svg.Anchor.END, "ms from onset");
        svg.words(time.from() - 6, top + PLOT_TOP, Svg.Anchor.END, "µV");
    }
}
