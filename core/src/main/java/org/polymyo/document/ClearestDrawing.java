package org.polymyo.document;

import java.util.List;
import org.polymyo.measure.Figure;
import org.polymyo.quantity.TimeSpan;

/** One jerk as it was recorded, with onset and offset marks and scale bars. */
final class ClearestDrawing {
    private static final int LEFT = 140;
    private static final int RIGHT = Svg.WIDTH - 70;
    private static final int TOP = 24;
    private static final int ROW = 42;
    private static final int FOOT = 44;
    private static final double ROUNDING = 1 + 1e-9;
    private static final double[] NICE = {1, 2, 5};

    private final Figure.Clearest jerk;
    private final Axis time;
    private final Svg svg;

    private ClearestDrawing(Figure.Clearest jerk) {
        this.jerk = jerk;
        time = new Axis(jerk.shown().startSeconds(), jerk.shown().endSeconds(), LEFT, RIGHT);
        svg = new Svg(
                TOP + ROW * jerk.traces().size() + FOOT,
                "Jerk " + jerk.jerk(),
                "Filtered EMG of " + jerk.traces().size() + " muscles; solid lines mark onsets, dashed lines offsets.");
    }

    /**
     * Draws it.
     *
     * @param jerk the curves and marks
     * @return an SVG element
     */
    static String of(Figure.Clearest jerk) {
        var drawing = new ClearestDrawing(jerk);
        drawing.svg.heading(
                8,
                14,
                "Jerk " + jerk.jerk() + " at " + Wording.clock(jerk.shown().startSeconds()));
        for (int row = 0; row < jerk.traces().size(); row++) {
            drawing.row(jerk.traces().get(row), TOP + row * ROW);
        }
        drawing.timeBar(TOP + ROW * jerk.traces().size() + 14);
        return drawing.svg.toString();
    }

    private void row(Figure.Clearest.Trace trace, double top) {
        double largest = scale(trace);
        double shown = Math.max(1, trace.microvolts().size() - 1.0);
        double end = trace.rateHz() > 0 ? time.at(time.low() + shown / trace.rateHz()) : RIGHT;
        Axis index = new Axis(0, shown, LEFT, end);
        Axis height = new Axis(-largest, largest, top + ROW - 3, top + 3);
        svg.words(LEFT - 8, top + ROW / 2.0 + 4, Svg.Anchor.END, Wording.cut(trace.channel(), 22));
        svg.path(Ink.TRACE, Curve.of(trace.microvolts(), index, height));
        for (TimeSpan marked : trace.marked()) {
            mark(Ink.ONSET, marked.startSeconds(), top);
            mark(Ink.OFFSET, marked.endSeconds(), top);
        }
        double bar = nice(largest);
        double middle = height.at(0);
        svg.line(Ink.AXIS, RIGHT + 8, height.at(bar / 2), RIGHT + 8, height.at(-bar / 2));
        svg.words(RIGHT + 13, middle + 4, Svg.Anchor.START, Wording.exact(bar) + " µV");
    }

    private void mark(Ink ink, double seconds, double top) {
        double x = time.at(seconds);
        svg.line(ink, x, top + 2, x, top + ROW - 2);
    }

    private void timeBar(double y) {
        double seconds = nice(jerk.shown().seconds() / 4);
        double end = time.at(time.low() + seconds);
        svg.line(Ink.AXIS, LEFT, y, end, y);
        svg.line(Ink.AXIS, LEFT, y - 3, LEFT, y + 3);
        svg.line(Ink.AXIS, end, y - 3, end, y + 3);
        svg.words((LEFT + end) / 2, y + 15, Svg.Anchor.MIDDLE, Wording.exact(seconds * 1000) + " ms");
        svg.line(Ink.ONSET, LEFT + 190, y - 8, LEFT + 190, y + 6);
        svg.words(LEFT + 196, y + 4, Svg.Anchor.START, "onset");
        svg.line(Ink.OFFSET, LEFT + 245, y - 8, LEFT + 245, y + 6);
        svg.words(LEFT + 251, y + 4, Svg.Anchor.START, "offset");
    }

    /** A muscle that takes no part is not blown up: it is drawn at least at the scale of one that does. */
    private double scale(Figure.Clearest.Trace trace) {
        double own = largest(trace.microvolts());
        return !trace.marked().isEmpty()
                ? own
                : jerk.traces().stream()
                        .filter(other -> !other.marked().isEmpty())
                        .mapToDouble(other -> largest(other.microvolts()))
                        .min()
                        .stream()
                        .map(least -> Math.max(own, least))
                        .findFirst()
                        .orElse(own);
    }

    private static double largest(List<Double> values) {
        double largest = values.stream()
                .filter(Double::isFinite)
                .mapToDouble(Math::abs)
                .max()
                .orElse(1);
        return largest > 0 ? largest : 1;
    }

    /** The largest of 1, 2, 5 times a power of ten that is not above the value. */
    private static double nice(double value) {
        double best = 1e-6;
        for (int exponent = -6; exponent < 9; exponent++) {
            for (double factor : NICE) {
                double candidate = factor * StrictMath.pow(10, exponent);
                best = candidate <= value * ROUNDING ? candidate : best;
            }
        }
        return best;
    }
}
