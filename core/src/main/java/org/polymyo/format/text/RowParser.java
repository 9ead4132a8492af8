package org.polymyo.format.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Takes the numbers out of a line; not for several threads. */
final class RowParser {
    private static final double DAY_SECONDS = 86_400;

    private final TableLayout layout;
    private final boolean[] wanted;
    private final double[] values;
    private final Grid.Cells cells = new Grid.Cells();
    private double seconds = Double.NaN;

    /**
     * A parser.
     *
     * @param layout the table's layout
     */
    RowParser(TableLayout layout) {
        this.layout = layout;
        List<Column> columns = layout.columns();
        this.values = new double[columns.size()];
        this.wanted = new boolean[columns.size()];
        for (int i = 0; i < wanted.length; i++) {
            Column.Role role = columns.get(i).role();
            wanted[i] = role == Column.Role.SIGNAL || role == Column.Role.CONDITION;
        }
    }

    /**
     * Reads the cursor's line.
     *
     * @param cursor stands on a line
     * @return whether the line is a row of the table; a line with a time and otherwise empty cells is none
     */
    boolean parse(LineCursor cursor) {
        if (cursor.isAside()) {
            return false;
        }
        byte[] line = cursor.line();
        layout.grid().cut(line, cursor.length(), cells);
        Arrays.fill(values, Double.NaN);
        boolean any = false;
        char decimal = layout.grid().decimal();
        for (int i = 0; i < Math.min(values.length, cells.count()); i++) {
            if (wanted[i]) {
                values[i] = CellNumber.of(line, cells.start(i), cells.end(i), decimal);
                any |= cells.start(i) < cells.end(i);
            }
        }
        seconds = time(line, decimal);
        return any || layout.timeColumn() < 0;
    }

    private double time(byte[] line, char decimal) {
        int column = layout.timeColumn();
        if (column < 0 || column >= cells.count()) {
            return Double.NaN;
        }
        int start = cells.start(column);
        int end = cells.end(column);
        if (layout.columns().get(column).role() == Column.Role.TIME) {
            return layout.secondsPerStamp() * CellNumber.of(line, start, end, decimal);
        }
        String text = new String(line, start, end - start, StandardCharsets.ISO_8859_1);
        double clock = ClockText.of(text).map(ClockText::seconds).orElse(Double.NaN);
        boolean pastMidnight = clock < DAY_SECONDS && clock < seconds - DAY_SECONDS / 2;
        return pastMidnight ? clock + DAY_SECONDS : clock;
    }

    /**
     * The number of a column in the last row.
     *
     * @param column index
     * @return NaN where there is none
     */
    double value(int column) {
        return values[column];
    }

    /**
     * Time of the last row.
     *
     * @return seconds; NaN where there is none
     */
    double seconds() {
        return seconds;
    }

    /**
     * Whether the last row has as many cells as the table has columns.
     *
     * @return false for a shorter or longer row
     */
    boolean complete() {
        int count = cells.count();
        return count == values.length || count == values.length + 1 && cells.start(count - 1) == cells.end(count - 1);
    }
}
