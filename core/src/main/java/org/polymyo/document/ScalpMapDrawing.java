package org.polymyo.document;

import java.util.ArrayList;
import java.util.List;
import org.polymyo.measure.Figure;

/** Values over the scalp. Between the electrodes the shade is a guess (inverse distance); the dots are what was measured. */
final class ScalpMapDrawing {
    private static final double CENTRE_X = Svg.WIDTH / 2.0;
    private static final double CENTRE_Y = 152;
    private static final double RADIUS = 120;
    private static final int HEIGHT = 300;
    private static final int CELLS = 72;

    /** One electrode on the sheet. */
    private record Dot(String position, ScalpPlaces.Place place, double value) {}

    private ScalpMapDrawing() {}

    /**
     * Draws it.
     *
     * @param map the values
     * @return an SVG element
     */
    static String of(Figure.ScalpMap map) {
        var svg = new Svg(HEIGHT, map.name(), map.caption());
        List<Dot> dots = new ArrayList<>();
        for (Figure.ScalpMap.Site site : map.sites()) {
            ScalpPlaces.of(site.position()).ifPresent(place -> dots.add(new Dot(site.position(), place, site.value())));
        }
        double largest =
                dots.stream().mapToDouble(dot -> Math.abs(dot.value)).max().orElse(1);
        var shades = new Shades(largest);
        if (!dots.isEmpty()) {
            fill(shades, dots);
        }
        shades.draw(svg);
        shades.key(svg, CENTRE_X - 84, HEIGHT - 14, map.unit());
        head(svg);
        for (Dot dot : dots) {
            double x = CENTRE_X + RADIUS * dot.place.right();
            double y = CENTRE_Y - RADIUS * dot.place.front();
            svg.box(Ink.DOT, x - 1.5, y - 1.5, 3, 3);
            svg.words(x, y - 4, Svg.Anchor.MIDDLE, dot.position);
        }
        return svg.toString();
    }

    private static void head(Svg svg) {
        String circle = "M" + Svg.point(CENTRE_X - RADIUS, CENTRE_Y) + "a120 120 0 1 0 240 0a120 120 0 1 0 -240 0";
        svg.path(Ink.AXIS, circle);
        svg.path(Ink.AXIS, "M" + Svg.point(CENTRE_X - 12, CENTRE_Y - RADIUS + 1) + "l12 -16l12 16");
        svg.words(CENTRE_X - RADIUS - 10, CENTRE_Y, Svg.Anchor.END, "left");
        svg.words(CENTRE_X + RADIUS + 10, CENTRE_Y, Svg.Anchor.START, "right");
    }

    private static void fill(Shades shades, List<Dot> dots) {
        double cell = 2 * RADIUS / CELLS;
        for (int row = 0; row < CELLS; row++) {
            double front = 1 - 2 * (row + 0.5) / CELLS;
            double half = Math.sqrt(1 - front * front);
            int skipped = (int) Math.ceil((1 - half) * CELLS / 2 - 0.5);
            double[] values = new double[Math.max(0, CELLS - 2 * skipped)];
            for (int i = 0; i < values.length; i++) {
                double right = -1 + 2 * (skipped + i + 0.5) / CELLS;
                values[i] = between(dots, right, front);
            }
            shades.row(values, CENTRE_X - RADIUS + skipped * cell, CENTRE_Y - RADIUS + row * cell, cell, cell);
        }
    }

    private static double between(List<Dot> dots, double right, double front) {
        double sum = 0;
        double weights = 0;
        for (Dot dot : dots) {
            double dx = dot.place.right() - right;
            double dy = dot.place.front() - front;
            double near = dx * dx + dy * dy + 1e-3;
            double weight = 1 / (near * near);
            sum += weight * dot.value;
            weights += weight;
        }
        return sum / weights;
    }
}
