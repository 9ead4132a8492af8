package org.polymyo.document;

import java.util.BitSet;
import java.util.List;
import org.polymyo.event.Polarity;
import org.polymyo.measure.Figure;
import org.polymyo.quantity.TimeSpan;

/** Jerks by channel and time. Marks that fall on the same pixel are drawn once, so the drawing stays small. */
final class RasterDrawing {
    private static final int LEFT = 140;
    private static final int RIGHT = Svg.WIDTH - 12;
    private static final int TOP = 8;
    private static final int ROW = 34;
    private static final int TICK = 13;
    private static final int FOOT = 58;
    private static final int TRIANGLE_PIXELS = 3;
    private static final int LABEL_CHARACTERS = 22;
    private static final double MINUTE = 60;
    private static final double HOUR = 3600;

    private final Figure.Raster raster;
    private final Axis time;
    private final int bottom;
    private final Svg svg;

    private RasterDrawing(Figure.Raster raster) {
        this.raster = raster;
        time = new Axis(raster.shown().startSeconds(), raster.shown().endSeconds(), LEFT, RIGHT);
        bottom = TOP + ROW * raster.rows().size();
        svg = new Svg(
                bottom + FOOT,
                "Jerks by channel and time",
                "One row for each of " + raster.rows().size()
                        + " channels; a tick is a burst or an abrupt movement, an open triangle a silent"
                        + " period, a grey band other activity, a hatched band a gap in the recording.");
    }

    /**
     * Draws it.
     *
     * @param raster the curves and marks
     * @return an SVG element
     */
    static String of(Figure.Raster raster) {
        var drawing = new RasterDrawing(raster);
        drawing.bands(raster.gaps(), true, TOP, drawing.bottom);
        for (int row = 0; row < raster.rows().size(); row++) {
            drawing.row(raster.rows().get(row), TOP + row * ROW);
        }
        drawing.timeAxis();
        drawing.legend();
        return drawing.svg.toString();
    }

    private void row(Figure.Raster.Row row, double top) {
        double middle = top + ROW / 2.0;
        bands(row.others(), false, middle - TICK, middle + TICK);
        svg.line(Ink.GRID, LEFT, middle, RIGHT, middle);
        svg.words(LEFT - 8, middle + 4, Svg.Anchor.END, Wording.cut(row.channel(), LABEL_CHARACTERS));
        var ticks = new BitSet();
        var triangles = new BitSet();
        for (Figure.Raster.Mark mark : row.marks()) {
            int pixel = (int) Math.round(time.at(mark.onsetSeconds()));
            if (mark.polarity() != Polarity.NEGATIVE) {
                ticks.set(pixel);
            }
            if (mark.polarity() == Polarity.NEGATIVE || mark.polarity() == Polarity.POSITIVE_THEN_NEGATIVE) {
                triangles.set(pixel / TRIANGLE_PIXELS);
            }
        }
        var up = new StringBuilder();
        ticks.stream()
                .forEach(x -> up.append("M")
                        .append(x)
                        .append(' ')
                        .append(Svg.pixel(middle))
                        .append("v-" + TICK));
        var down = new StringBuilder();
        triangles.stream().forEach(bin -> down.append(Svg.triangle(bin * TRIANGLE_PIXELS + 1, middle + 2)));
        svg.path(Ink.POSITIVE, up);
        svg.path(Ink.NEGATIVE, down);
    }

    private void bands(List<TimeSpan> spans, boolean hatched, double top, double end) {
        var covered = new BitSet();
        for (TimeSpan span : spans) {
            if (!span.overlaps(raster.shown())) {
                continue;
            }
            int first = (int) Math.floor(time.at(span.startSeconds()));
            covered.set(first, Math.max(first + 1, (int) Math.ceil(time.at(span.endSeconds()))));
        }
        for (int x = covered.nextSetBit(0); x >= 0; x = covered.nextSetBit(covered.nextClearBit(x))) {
            int width = covered.nextClearBit(x) - x;
            if (hatched) {
                hatch(x, width, top, end);
            } else {
                svg.box(Ink.OTHER, x, top, width, end - top);
            }
        }
    }

    private void hatch(double x, double width, double top, double end) {
        var lines = new StringBuilder();
        double rise = Math.min(width, 6);
        for (double y = top + rise; y <= end; y += 6) {
            lines.append('M').append(Svg.point(x, y)).append('l').append(Svg.point(width, -rise));
        }
        lines.append('M').append(Svg.point(x, top)).append("V").append(Svg.pixel(end));
        lines.append('M').append(Svg.point(x + width, top)).append("V").append(Svg.pixel(end));
        svg.path(Ink.GAP, lines);
    }

    private void timeAxis() {
        double length = raster.shown().seconds();
        double unit = length < 3 * MINUTE ? 1 : length < 3 * HOUR ? MINUTE : HOUR;
        svg.line(Ink.AXIS, LEFT, bottom, RIGHT, bottom);
        for (double tick : time.moments(9)) {
            svg.line(Ink.AXIS, time.at(tick), bottom, time.at(tick), bottom + 4);
            svg.words(time.at(tick), bottom + 16, Svg.Anchor.MIDDLE, Wording.exact(tick / unit));
        }
        String name = unit == 1 ? "s" : unit == MINUTE ? "min" : "h";
        svg.words(
                (LEFT + RIGHT) / 2.0,
                bottom + 31,
                Svg.Anchor.MIDDLE,
                "Time from the start of the recording (" + name + ")");
    }

    private void legend() {
        double y = bottom + 51;
        svg.path(Ink.POSITIVE, "M" + Svg.point(LEFT, y) + "v-10");
        svg.words(LEFT + 7, y, Svg.Anchor.START, "burst or movement");
        svg.path(Ink.NEGATIVE, Svg.triangle(LEFT + 127, y - 8));
        svg.words(LEFT + 135, y, Svg.Anchor.START, "silent period (lapse)");
        svg.box(Ink.OTHER, LEFT + 258, y - 10, 14, 11);
        svg.words(LEFT + 277, y, Svg.Anchor.START, "other activity");
        hatch(LEFT + 365, 14, y - 10, y + 2);
        svg.words(LEFT + 384, y, Svg.Anchor.START, "no samples");
    }
}
