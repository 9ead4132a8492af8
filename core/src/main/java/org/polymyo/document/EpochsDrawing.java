package org.polymyo.document;

import java.util.List;
import org.polymyo.measure.Figure;

/** Single epochs under each other, one row each, so that one sees whether a wave is there every time or only once. */
final class EpochsDrawing {
    private static final int LEFT = 64;
    private static final int RIGHT = Svg.WIDTH - 20;
    private static final int TOP = 30;
    private static final int PLOT_HEIGHT = 180;
    private static final int MOST_ROWS = 60;
    private static final int MOST_COLUMNS = 110;
    private static final double DARKEST = 2.5;

    private EpochsDrawing() {}

    /**
     * Draws it.
     *
     * @param epochs the epochs
     * @return an SVG element
     */
    static String of(Figure.Epochs epochs) {
        var svg = new Svg(TOP + PLOT_HEIGHT + 40, epochs.name(), epochs.caption());
        double[][] cells = thinned(epochs.rows());
        var shades = new Shades(DARKEST * spread(cells));
        double height = (double) PLOT_HEIGHT / Math.max(1, cells.length);
        for (int row = 0; row < cells.length; row++) {
            double width = (double) (RIGHT - LEFT) / Math.max(1, cells[row].length);
            shades.row(cells[row], LEFT, TOP + row * height, width, height);
        }
        shades.draw(svg);
        shades.key(svg, RIGHT - 240, 8, epochs.unit());
        axes(svg, epochs);
        return svg.toString();
    }

    private static void axes(Svg svg, Figure.Epochs epochs) {
        int bottom = TOP + PLOT_HEIGHT;
        int points = epochs.rows().isEmpty() ? 1 : epochs.rows().getFirst().size();
        Axis time = new Axis(
                epochs.startMilliseconds(),
                epochs.startMilliseconds() + points * epochs.stepMilliseconds(),
                LEFT,
                RIGHT);
        svg.line(Ink.AXIS, LEFT, bottom, RIGHT, bottom);
        if (time.low() < 0 && time.high() > 0) {
            svg.line(Ink.AXIS, time.at(0), TOP, time.at(0), bottom);
        }
        for (double tick : time.ticks(9)) {
            svg.line(Ink.AXIS, time.at(tick), bottom, time.at(tick), bottom + 3);
            svg.words(time.at(tick), bottom + 15, Svg.Anchor.MIDDLE, Wording.exact(tick));
        }
        svg.words(RIGHT, bottom + 31, Svg.Anchor.END, "time from the trigger (ms)");
        svg.words(LEFT - 6, TOP + 10, Svg.Anchor.END, "first");
        svg.words(LEFT - 6, bottom - 2, Svg.Anchor.END, "last");
        svg.words(LEFT, 17, Svg.Anchor.START, epochs.rows().size() + " epochs");
    }

    /** Neighbouring rows and columns are averaged until they fit. */
    private static double[][] thinned(List<List<Double>> rows) {
        int down = Math.min(MOST_ROWS, rows.size());
        double[][] cells = new double[down][];
        for (int r = 0; r < down; r++) {
            List<List<Double>> group = rows.subList(r * rows.size() / down, (r + 1) * rows.size() / down);
            int wide = group.getFirst().size();
            int across = Math.min(MOST_COLUMNS, wide);
            cells[r] = new double[across];
            for (int c = 0; c < across; c++) {
                int from = c * wide / across;
                int to = (c + 1) * wide / across;
                cells[r][c] = group.stream()
                        .flatMap(row -> row.subList(Math.min(from, row.size()), Math.min(to, row.size())).stream())
                        .filter(Double::isFinite)
                        .mapToDouble(v -> v)
                        .average()
                        .orElse(0);
            }
        }
        return cells;
    }

    private static double spread(double[][] cells) {
        double sum = 0;
        int n = 0;
        for (double[] row : cells) {
            for (double value : row) {
                sum += value * value;
                n++;
            }
        }
        return n == 0 ? 1 : Math.sqrt(sum / n);
    }
}
