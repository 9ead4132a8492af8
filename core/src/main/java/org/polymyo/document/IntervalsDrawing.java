package org.polymyo.document;

import org.polymyo.measure.Figure;

/** Histogram of the intervals from one jerk to the next, on a logarithmic axis. */
final class IntervalsDrawing {
    private static final int LEFT = 140;
    private static final int RIGHT = Svg.WIDTH - 60;
    private static final int TOP = 14;
    private static final int BOTTOM = 150;
    private static final int HEIGHT = 190;

    private IntervalsDrawing() {}

    /**
     * Draws it.
     *
     * @param intervals the curves and marks
     * @return an SVG element
     */
    static String of(Figure.Intervals intervals) {
        var svg = new Svg(
                HEIGHT,
                "Intervals between jerks",
                "Histogram of the time from one jerk to the next, in seconds on a logarithmic axis.");
        int most = intervals.counts().stream().mapToInt(count -> count).max().orElse(1);
        Axis height = new Axis(0, Math.max(1, most), BOTTOM, TOP);
        if (!intervals.counts().isEmpty()) {
            bars(svg, intervals, height);
        }
        svg.line(Ink.AXIS, LEFT, BOTTOM, RIGHT, BOTTOM);
        svg.line(Ink.AXIS, LEFT, BOTTOM, LEFT, TOP);
        height.ticks(5).stream().filter(tick -> tick == Math.rint(tick)).forEach(tick -> {
            svg.line(Ink.AXIS, LEFT - 4, height.at(tick), LEFT, height.at(tick));
            svg.words(LEFT - 8, height.at(tick) + 4, Svg.Anchor.END, Wording.exact(tick));
        });
        svg.words(LEFT - 40, (TOP + BOTTOM) / 2.0, Svg.Anchor.END, "Number");
        svg.words(LEFT - 40, (TOP + BOTTOM) / 2.0 + 14, Svg.Anchor.END, "of intervals");
        svg.words((LEFT + RIGHT) / 2.0, BOTTOM + 33, Svg.Anchor.MIDDLE, "Time from one jerk to the next (s)");
        return svg.toString();
    }

    private static void bars(Svg svg, Figure.Intervals intervals, Axis height) {
        Axis decades = new Axis(
                StrictMath.log10(intervals.edgesSeconds().getFirst()),
                StrictMath.log10(intervals.edgesSeconds().getLast()),
                LEFT,
                RIGHT);
        for (int i = 0; i < intervals.counts().size(); i++) {
            double from = decades.at(StrictMath.log10(intervals.edgesSeconds().get(i)));
            double to = decades.at(StrictMath.log10(intervals.edgesSeconds().get(i + 1)));
            double top = height.at(intervals.counts().get(i));
            if (top < BOTTOM) {
                svg.box(Ink.BAR, from + 0.5, top, Math.max(0.5, to - from - 1), BOTTOM - top);
            }
        }
        for (int decade = (int) Math.floor(decades.low()); decade <= decades.high() + 1e-9; decade++) {
            for (int digit : new int[] {1, 2, 5}) {
                double tick = digit * StrictMath.pow(10, decade);
                double place = StrictMath.log10(tick);
                if (place >= decades.low() - 1e-9 && place <= decades.high() + 1e-9) {
                    svg.line(Ink.AXIS, decades.at(place), BOTTOM, decades.at(place), BOTTOM + (digit == 1 ? 6 : 4));
                    svg.words(decades.at(place), BOTTOM + 18, Svg.Anchor.MIDDLE, Wording.exact(tick));
                }
            }
        }
    }
}
