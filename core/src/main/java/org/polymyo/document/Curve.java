package org.polymyo.document;

import java.util.List;

/** Path data of a curve, thinned to the pixels there are: each column keeps its lowest and highest point. */
final class Curve {
    private Curve() {}

    /**
     * Draws evenly spaced values.
     *
     * @param values the values; one that is not a number ends the line, the next begins it again
     * @param x pixels of the value's index
     * @param y pixels of the value
     * @return path data, empty for no values
     */
    static String of(List<Double> values, Axis x, Axis y) {
        var path = new StringBuilder();
        int columns = Math.max(1, (int) Math.abs(x.to() - x.from()));
        boolean down = false;
        for (int column = 0; column < columns; column++) {
            int first = (int) ((long) column * values.size() / columns);
            int last = (int) ((long) (column + 1) * values.size() / columns);
            if (first < last) {
                down = column(path, values, new int[] {first, last}, x, y, down);
            }
        }
        return path.toString();
    }

    private static boolean column(
            StringBuilder path, List<Double> values, int[] range, Axis x, Axis y, boolean penDown) {
        int low = range[0];
        int high = range[0];
        for (int i = range[0]; i < range[1]; i++) {
            if (Double.isNaN(values.get(i))) {
                return false;
            }
            low = values.get(i) < values.get(low) ? i : low;
            high = values.get(i) > values.get(high) ? i : high;
        }
        path.append(penDown ? 'L' : 'M').append(place(values, Math.min(low, high), x, y));
        if (low != high) {
            path.append('L').append(place(values, Math.max(low, high), x, y));
        }
        return true;
    }

    private static String place(List<Double> values, int i, Axis x, Axis y) {
        return Svg.point(x.at(i), y.at(values.get(i)));
    }
}
