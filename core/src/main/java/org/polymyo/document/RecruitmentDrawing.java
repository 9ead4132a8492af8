package org.polymyo.document;

import org.polymyo.measure.Figure;
import org.polymyo.quantity.Interval;

/** Order of recruitment: the median latency of each muscle with its 95 % interval. */
final class RecruitmentDrawing {
    private static final int LEFT = 140;
    private static final int RIGHT = Svg.WIDTH - 180;
    private static final int TOP = 10;
    private static final int ROW = 26;
    private static final int FOOT = 40;

    private final Axis latency;
    private final Svg svg;

    private RecruitmentDrawing(Figure.Recruitment recruitment) {
        double low = 0;
        double high = 1;
        for (Figure.Recruitment.Latency step : recruitment.steps()) {
            low = Math.min(
                    low,
                    Math.min(step.medianMilliseconds(), finite(step.interval().low(), low)));
            high = Math.max(
                    high,
                    Math.max(step.medianMilliseconds(), finite(step.interval().high(), high)));
        }
        double margin = (high - low) * 0.05;
        latency = new Axis(low - margin, high + margin, LEFT, RIGHT);
        svg = new Svg(
                TOP + ROW * recruitment.steps().size() + FOOT,
                "Order of recruitment",
                "One row for each muscle, the earliest at the top; the dot is the median latency after "
                        + recruitment.reference() + ", the line its 95 % interval.");
    }

    private static double finite(double value, double otherwise) {
        return Double.isFinite(value) ? value : otherwise;
    }

    /**
     * Draws it.
     *
     * @param recruitment the curves and marks
     * @return an SVG element
     */
    static String of(Figure.Recruitment recruitment) {
        var drawing = new RecruitmentDrawing(recruitment);
        int bottom = TOP + ROW * recruitment.steps().size();
        drawing.svg.line(Ink.GRID, drawing.latency.at(0), TOP, drawing.latency.at(0), bottom);
        for (int row = 0; row < recruitment.steps().size(); row++) {
            drawing.row(recruitment.steps().get(row), TOP + row * ROW + ROW / 2.0);
        }
        drawing.axis(recruitment, bottom);
        return drawing.svg.toString();
    }

    private void row(Figure.Recruitment.Latency step, double y) {
        Interval interval = step.interval();
        double dot = latency.at(step.medianMilliseconds());
        svg.words(LEFT - 8, y + 4, Svg.Anchor.END, Wording.cut(step.channel(), 22));
        if (interval.width() > 0) {
            svg.line(Ink.POSITIVE_BOLD, latency.at(interval.low()), y, latency.at(interval.high()), y);
        }
        svg.path(Ink.BAR, "M" + Svg.point(dot - 4, y) + "a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z");
        String words = Wording.latency(step.medianMilliseconds())
                + (interval.width() > 0 ? " (" + Wording.interval(interval) + ")" : "");
        svg.words(RIGHT + 12, y + 4, Svg.Anchor.START, words + ", n " + step.n());
    }

    private void axis(Figure.Recruitment recruitment, double bottom) {
        svg.line(Ink.AXIS, LEFT, bottom, RIGHT, bottom);
        for (double tick : latency.ticks(7)) {
            svg.line(Ink.AXIS, latency.at(tick), bottom, latency.at(tick), bottom + 4);
            svg.words(latency.at(tick), bottom + 16, Svg.Anchor.MIDDLE, Wording.exact(tick));
        }
        svg.words(
                (LEFT + RIGHT) / 2.0,
                bottom + 32,
                Svg.Anchor.MIDDLE,
                "Median latency after " + Wording.cut(recruitment.reference(), 22) + " (ms)");
    }
}
