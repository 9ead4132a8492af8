package org.polymyo.format.text;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.polymyo.format.Bytes;
import org.polymyo.format.LongList;
import org.polymyo.format.UnusableRecordingException;

/**
 * The first pass over a table: where rows are, what is missing, and what the time column says. Keeps one position for
 * every block of rows, never the rows.
 */
final class TableScan {
    private static final int VALUES_IN_BLOCK = 1 << 15;
    private static final int FEWEST_ROWS = 16;

    private final TableLayout layout;
    private final int rowsInBlock;
    private final LongList blockStarts = new LongList();
    private final List<ColumnScan> columns;
    private final Stamps stamps;
    private long rows;
    private long ragged;
    private long empty;
    private long repeated;

    private TableScan(TableLayout layout) {
        int width = layout.columns().size();
        this.layout = layout;
        this.rowsInBlock = Math.clamp(VALUES_IN_BLOCK / width, 16, 4096);
        this.columns = Stream.generate(ColumnScan::new).limit(width).toList();
        this.stamps = new Stamps(layout.stepSeconds(), layout.tickSeconds());
    }

    /**
     * Reads the whole table once.
     *
     * @param bytes the file
     * @param layout its layout
     * @return what was seen
     * @throws UnusableRecordingException if it is no table of samples
     * @throws IOException if it cannot be read
     */
    static TableScan of(Bytes bytes, TableLayout layout) throws UnusableRecordingException, IOException {
        TableScan scan = new TableScan(layout);
        LineCursor cursor = new LineCursor(bytes, layout.encoding(), layout.firstByte());
        RowParser parser = new RowParser(layout);
        double[] before = new double[layout.columns().size()];
        while (cursor.next()) {
            if (cursor.cut()) {
                throw TextProblem.TEXT_TOO_WIDE.at(
                        "row " + (scan.rows + 1), "at most " + LineCursor.LONGEST + " letters", "more");
            }
            if (parser.parse(cursor)) {
                scan.row(cursor, parser, before);
            } else {
                scan.empty += cursor.isAside() ? 0 : 1;
            }
        }
        if (scan.rows < FEWEST_ROWS) {
            throw TextProblem.TEXT_TOO_FEW_ROWS.at("table", "at least " + FEWEST_ROWS + " rows", scan.rows + " rows");
        }
        return scan;
    }

    private void row(LineCursor cursor, RowParser parser, double[] before) throws UnusableRecordingException {
        if (rows % rowsInBlock == 0) {
            blockStarts.add(cursor.start());
        }
        boolean same = rows > 0;
        for (int i = 0; i < before.length; i++) {
            double value = parser.value(i);
            columns.get(i).accept(value);
            same &= value == before[i] || Double.isNaN(value);
            before[i] = value;
        }
        repeated += same ? 1 : 0;
        ragged += parser.complete() ? 0 : 1;
        if (layout.timeColumn() >= 0 && layout.rateHz().isEmpty()) {
            stamps.accept(rows, parser.seconds());
        }
        rows++;
    }

    TableLayout layout() {
        return layout;
    }

    int rowsInBlock() {
        return rowsInBlock;
    }

    LongList blockStarts() {
        return blockStarts;
    }

    List<ColumnScan> columns() {
        return columns;
    }

    Stamps stamps() {
        return stamps;
    }

    long rows() {
        return rows;
    }

    /** Rows with another number of cells. */
    long ragged() {
        return ragged;
    }

    /** Rows without a number. */
    long empty() {
        return empty;
    }

    /** Rows equal to the row before. */
    long repeated() {
        return repeated;
    }
}
