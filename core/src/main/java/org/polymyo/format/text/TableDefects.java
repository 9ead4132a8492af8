package org.polymyo.format.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.polymyo.recording.Defect;

/** Names what was tolerated in a table. */
final class TableDefects {
    private static final double MANY_REPEATED = 0.3;

    private final TableScan scan;
    private final RowTimes times;
    private final List<Defect> defects = new ArrayList<>();

    /**
     * Defects of a table.
     *
     * @param scan what the first pass saw
     * @param times when rows were taken
     */
    TableDefects(TableScan scan, RowTimes times) {
        this.scan = scan;
        this.times = times;
    }

    /**
     * All of them.
     *
     * @return in a fixed order
     */
    List<Defect> all() {
        time();
        rows();
        columns();
        units();
        return List.copyOf(defects);
    }

    private void time() {
        TableLayout layout = scan.layout();
        if (layout.rateHz().isPresent()) {
            return;
        }
        String column = "column " + layout.columns().get(layout.timeColumn()).label();
        if (!layout.timeUnitStated()) {
            defects.add(TextDefect.TEXT_TIME_UNIT_ASSUMED.at(
                    column, "a unit of time", "none; 1 taken as " + layout.secondsPerStamp() + " s"));
        }
        defects.add(TextDefect.TEXT_RATE_ESTIMATED.at(
                column, "a sampling rate", String.format(Locale.ROOT, "stamps that fit %.6g Hz", times.rateHz())));
        if (times.stretches().size() > 1) {
            defects.add(TextDefect.TEXT_GAP.at(
                    column,
                    "no jumps",
                    times.stretches().size() - 1 + " jumps, the first at "
                            + times.stretches().get(1).startSeconds() + " s"));
        }
        if (times.held() > 0) {
            defects.add(TextDefect.TEXT_ROWS_LOST.at(
                    column,
                    "a row for every sample",
                    times.held() + " samples without a row, " + scan.rows() + " rows"));
        }
    }

    private void rows() {
        if (scan.ragged() > 0) {
            defects.add(TextDefect.TEXT_ROWS_RAGGED.at(
                    "rows", scan.columns().size() + " cells", scan.ragged() + " rows with another number"));
        }
        if (scan.empty() > 0) {
            defects.add(TextDefect.TEXT_ROWS_WITHOUT_NUMBERS.at("rows", "numbers", scan.empty() + " rows without"));
        }
        if (scan.repeated() > MANY_REPEATED * scan.rows()) {
            defects.add(TextDefect.TEXT_ROWS_REPEATED.at(
                    "rows", "changing values", scan.repeated() + " of " + scan.rows() + " rows equal the one before"));
        }
    }

    private void columns() {
        for (int i = 0; i < scan.columns().size(); i++) {
            Column column = scan.layout().columns().get(i);
            ColumnScan seen = scan.columns().get(i);
            boolean words = column.role() == Column.Role.WORDS;
            if (words || column.role() == Column.Role.SIGNAL && !seen.usable()) {
                defects.add(TextDefect.TEXT_COLUMN_LEFT_OUT.at(
                        "column " + column.label(),
                        "numbers",
                        words ? "words" : seen.missing().count() + " cells without"));
            } else if (column.role() == Column.Role.SIGNAL && seen.missing().count() > 0) {
                defects.add(TextDefect.TEXT_CELLS_MISSING.at(
                        "column " + column.label(),
                        "a number in every row",
                        seen.missing().count() + " cells without, in "
                                + seen.missing().runs() + " places, the first at "
                                + times.timeOf(seen.missing().first()) + " s"));
            }
        }
    }

    private void units() {
        List<String> unstated = new ArrayList<>();
        double smallest = Double.POSITIVE_INFINITY;
        double largest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < scan.columns().size(); i++) {
            Column column = scan.layout().columns().get(i);
            ColumnScan seen = scan.columns().get(i);
            if (column.role() == Column.Role.SIGNAL
                    && column.unit().unit().symbol().isEmpty()
                    && seen.usable()) {
                unstated.add(column.label());
                smallest = Math.min(smallest, seen.smallest());
                largest = Math.max(largest, seen.largest());
            }
        }
        if (!unstated.isEmpty()) {
            defects.add(TextDefect.TEXT_UNIT_UNSTATED.at(
                    "columns " + String.join(", ", unstated),
                    "a unit",
                    String.format(Locale.ROOT, "none; values from %.4g to %.4g", smallest, largest)));
        }
    }
}
