package org.polymyo.document;

import java.util.ArrayList;
import java.util.List;

/** Pictures of values in a few shades: blue for negative, brown for positive, nothing for what is near zero. */
final class Shades {
    private static final List<String> FILLS =
            List.of("#2166ac", "#67a9cf", "#a6cbe3", "", "#f0c9a0", "#d98c4a", "#a8480a");
    private static final int MIDDLE = FILLS.size() / 2;

    private final double largest;
    private final List<StringBuilder> paths = new ArrayList<>();

    /**
     * An empty picture.
     *
     * @param largest value of the darkest shade, above 0
     */
    Shades(double largest) {
        this.largest = largest > 0 ? largest : 1;
        FILLS.forEach(fill -> paths.add(new StringBuilder()));
    }

    /**
     * The shade of a value.
     *
     * @param value the value; what is not a number has the shade of zero
     * @return a number of a shade
     */
    int of(double value) {
        double share = Double.isFinite(value) ? Math.clamp(value / largest, -1, 1) : 0;
        return Math.clamp(Math.round(share * MIDDLE), -MIDDLE, MIDDLE) + MIDDLE;
    }

    /**
     * Fills a row of cells, neighbours of the same shade together.
     *
     * @param values the cells
     * @param left where the first begins
     * @param top upper side
     * @param width of a cell
     * @param height of a cell
     */
    void row(double[] values, double left, double top, double width, double height) {
        for (int from = 0; from < values.length; ) {
            int to = from + 1;
            while (to < values.length && of(values[to]) == of(values[from])) {
                to++;
            }
            paths.get(of(values[from]))
                    .append('M')
                    .append(Svg.point(left + from * width, top))
                    .append('h')
                    .append(Svg.pixel((to - from) * width))
                    .append('v')
                    .append(Svg.pixel(height))
                    .append('h')
                    .append(Svg.pixel(-(to - from) * width))
                    .append('z');
            from = to;
        }
    }

    /**
     * Puts the picture on a drawing.
     *
     * @param svg where
     */
    void draw(Svg svg) {
        for (int i = 0; i < FILLS.size(); i++) {
            if (i != MIDDLE) {
                svg.area(FILLS.get(i), paths.get(i));
            }
        }
    }

    /**
     * Draws what the shades stand for.
     *
     * @param svg where
     * @param left where it begins
     * @param top upper side
     * @param unit unit of the values
     */
    void key(Svg svg, double left, double top, String unit) {
        for (int i = 0; i < FILLS.size(); i++) {
            double at = left + i * 24;
            svg.area(FILLS.get(i).isEmpty() ? "none" : FILLS.get(i), "M" + Svg.point(at, top) + "h24v10h-24z");
        }
        svg.words(left - 6, top + 9, Svg.Anchor.END, Wording.exact(rounded(-largest)));
        svg.words(
                left + 24.0 * FILLS.size() + 6,
                top + 9,
                Svg.Anchor.START,
                Wording.exact(rounded(largest)) + " " + unit);
    }

    private static double rounded(double value) {
        double scale = StrictMath.pow(10, 1 - Math.floor(StrictMath.log10(Math.abs(value))));
        return Math.rint(value * scale) / scale;
    }
}
