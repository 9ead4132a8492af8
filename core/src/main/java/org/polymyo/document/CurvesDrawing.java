package org.polymyo.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.polymyo.measure.Figure;

/** Curves over a common axis, with the areas behind them, single values with their intervals, and a key. */
final class CurvesDrawing {
    private static final int LEFT = 64;
    private static final int RIGHT = Svg.WIDTH - 20;
    private static final int PLOT_HEIGHT = 190;
    private static final int KEY_LINE = 16;
    private static final int AXIS_HEIGHT = 40;
    private static final double ROOM = 0.06;
    private static final List<Ink> INKS =
            List.of(Ink.POSITIVE_BOLD, Ink.NEGATIVE_BOLD, Ink.TRACE, Ink.OFFSET, Ink.SINGLE);

    private final Figure.Curves curves;
    private final Svg svg;
    private final Axis x;
    private final Axis y;
    private final int top;
    private final int bottom;

    private CurvesDrawing(Figure.Curves curves) {
        this.curves = curves;
        this.top = 12 + KEY_LINE * keys();
        this.bottom = top + PLOT_HEIGHT;
        this.svg = new Svg(bottom + AXIS_HEIGHT, curves.name(), curves.caption());
        this.x = axis(horizontal(), 0, curves.x().reversed(), LEFT, RIGHT);
        this.y = axis(vertical(), ROOM, curves.y().reversed(), bottom, top);
    }

    /**
     * Draws it.
     *
     * @param curves the curves and marks
     * @return an SVG element
     */
    static String of(Figure.Curves curves) {
        var drawing = new CurvesDrawing(curves);
        drawing.bands();
        drawing.axes();
        drawing.lines();
        drawing.points();
        return drawing.svg.toString();
    }

    private int keys() {
        return curves.bands().size() + curves.lines().size();
    }

    private static Axis axis(double[] values, double room, boolean reversed, double from, double to) {
        double low = DoubleStream.of(values).filter(Double::isFinite).min().orElse(0);
        double high = DoubleStream.of(values).filter(Double::isFinite).max().orElse(1);
        double margin = room * (high - low);
        return reversed
                ? new Axis(low - margin, high + margin, to, from)
                : new Axis(low - margin, high + margin, from, to);
    }

    private double[] horizontal() {
        Stream<Double> lines = curves.lines().stream().flatMap(line -> line.x().stream());
        Stream<Double> bands = curves.bands().stream().flatMap(band -> band.x().stream());
        Stream<Double> points = curves.points().stream().map(Figure.Curves.Point::x);
        return all(lines, bands, points);
    }

    private double[] vertical() {
        Stream<Double> lines = curves.lines().stream().flatMap(line -> line.y().stream());
        Stream<Double> bands =
                curves.bands().stream().flatMap(band -> Stream.concat(band.low().stream(), band.high().stream()));
        Stream<Double> points = curves.points().stream()
                .flatMap(point -> Stream.of(
                        point.y(), point.interval().low(), point.interval().high()));
        return all(lines, bands, points);
    }

    private static double[] all(Stream<Double> lines, Stream<Double> bands, Stream<Double> points) {
        return Stream.of(lines, bands, points)
                .flatMap(values -> values)
                .mapToDouble(v -> v)
                .toArray();
    }

    private void bands() {
        for (int i = 0; i < curves.bands().size(); i++) {
            Figure.Curves.Band band = curves.bands().get(i);
            List<Double> there = new ArrayList<>(band.x());
            there.addAll(band.x().reversed());
            List<Double> edge = new ArrayList<>(band.high());
            edge.addAll(band.low().reversed());
            svg.path(Ink.OTHER, path(there, edge));
            double line = 12 + KEY_LINE * i;
            svg.box(Ink.OTHER, LEFT, line - 8, 20, 8);
            svg.words(LEFT + 26, line, Svg.Anchor.START, Wording.cut(band.label(), 90));
        }
    }

    private void lines() {
        for (int i = 0; i < curves.lines().size(); i++) {
            Figure.Curves.Line line = curves.lines().get(i);
            Ink ink = INKS.get(Math.min(i, INKS.size() - 1));
            svg.path(ink, path(line.x(), line.y()));
            double at = 12 + KEY_LINE * (curves.bands().size() + i);
            svg.line(ink, LEFT, at - 4, LEFT + 20, at - 4);
            svg.words(LEFT + 26, at, Svg.Anchor.START, Wording.cut(line.label(), 90));
        }
    }

    private String path(List<Double> across, List<Double> up) {
        var data = new StringBuilder();
        boolean down = false;
        for (int i = 0; i < Math.min(across.size(), up.size()); i++) {
            boolean drawn = Double.isFinite(across.get(i)) && Double.isFinite(up.get(i));
            if (drawn) {
                data.append(down ? 'L' : 'M').append(Svg.point(x.at(across.get(i)), y.at(up.get(i))));
            }
            down = drawn;
        }
        return data.toString();
    }

    private void points() {
        for (Figure.Curves.Point point : curves.points()) {
            double across = x.at(point.x());
            svg.line(
                    Ink.POSITIVE,
                    across,
                    y.at(point.interval().low()),
                    across,
                    y.at(point.interval().high()));
            svg.box(Ink.BAR, across - 3, y.at(point.y()) - 3, 6, 6);
            boolean late = across > (LEFT + RIGHT) / 2.0;
            svg.words(
                    across + (late ? -6 : 6),
                    y.at(point.y()) - 5,
                    late ? Svg.Anchor.END : Svg.Anchor.START,
                    Wording.cut(point.label(), 40));
        }
    }

    private void axes() {
        svg.line(Ink.AXIS, LEFT, bottom, RIGHT, bottom);
        svg.line(Ink.AXIS, LEFT, bottom, LEFT, top);
        if (x.low() < 0 && x.high() > 0) {
            svg.line(Ink.GRID, x.at(0), top, x.at(0), bottom);
        }
        if (y.low() < 0 && y.high() > 0) {
            svg.line(Ink.GRID, LEFT, y.at(0), RIGHT, y.at(0));
        }
        for (double tick : x.ticks(9)) {
            svg.line(Ink.AXIS, x.at(tick), bottom, x.at(tick), bottom + 3);
            svg.words(x.at(tick), bottom + 15, Svg.Anchor.MIDDLE, Wording.exact(tick));
        }
        for (double tick : y.ticks(6)) {
            svg.line(Ink.AXIS, LEFT - 3, y.at(tick), LEFT, y.at(tick));
            svg.words(LEFT - 6, y.at(tick) + 4, Svg.Anchor.END, Wording.exact(tick));
        }
        svg.words(RIGHT, bottom + 31, Svg.Anchor.END, named(curves.x()));
        svg.words(LEFT, bottom + 31, Svg.Anchor.START, "upwards: " + named(curves.y()));
    }

    private static String named(Figure.Curves.Axis axis) {
        String unit = axis.unit().isEmpty() ? "" : " (" + axis.unit() + ")";
        return axis.label() + unit + (axis.reversed() ? ", negative up" : "");
    }
}
