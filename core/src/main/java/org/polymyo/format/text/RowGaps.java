package org.polymyo.format.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.polymyo.format.Bytes;
import org.polymyo.format.LongList;
import org.polymyo.format.UnusableRecordingException;

/**
 * The second pass over a table that lost rows here and there: finds each loss from the stamps and keeps the other rows
 * at their time.
 */
final class RowGaps {
    private static final double LOSS_STEPS = 1.5;
    private static final double JUMP_STEPS = 6;
    private static final double MOST_HELD = 0.2;
    private static final int MOST_RUNS = 4_000_000;

    private final TableLayout layout;
    private final double rateHz;
    private final double step;
    private final List<RowTimes.Stretch> stretches = new ArrayList<>();
    private LongList runRows = new LongList();
    private LongList runSamples = new LongList();
    private double zero = Double.NaN;
    private double stretchStart;
    private double runTime;
    private long row;
    private long held;

    /**
     * A pass.
     *
     * @param layout the table's layout
     * @param rateHz rows per second where none is lost
     */
    RowGaps(TableLayout layout, double rateHz) {
        this.layout = layout;
        this.rateHz = rateHz;
        this.step = 1 / rateHz;
    }

    /**
     * Reads the whole table.
     *
     * @param bytes the file
     * @return the times of the rows
     * @throws UnusableRecordingException if too many rows are lost
     * @throws IOException if the file cannot be read
     */
    RowTimes read(Bytes bytes) throws UnusableRecordingException, IOException {
        LineCursor cursor = new LineCursor(bytes, layout.encoding(), layout.firstByte());
        RowParser parser = new RowParser(layout);
        while (cursor.next()) {
            if (parser.parse(cursor)) {
                accept(parser.seconds());
                row++;
            }
        }
        close();
        if (held > MOST_HELD * row || runRows.size() > MOST_RUNS) {
            throw TextProblem.TEXT_NOT_EVEN.at(
                    "time column", "equal steps from row to row", held + " samples missing between " + row + " rows");
        }
        return new RowTimes(rateHz, stretches, held);
    }

    private void accept(double time) {
        if (Double.isNaN(time)) {
            return;
        }
        if (Double.isNaN(zero)) {
            zero = time;
            begin(time);
            return;
        }
        double late = time - runTime - (row - runRows.get(runRows.size() - 1)) * step;
        if (late > JUMP_STEPS * step) {
            close();
            begin(time);
        } else if (late > LOSS_STEPS * step) {
            long lost = Math.round(late / step);
            held += lost;
            runSamples.add(nextSample() + lost);
            runRows.add(row);
            runTime = time;
        } else if (late < -LOSS_STEPS * step) {
            runSamples.add(nextSample());
            runRows.add(row);
            runTime = time;
        }
    }

    private long nextSample() {
        int last = runRows.size() - 1;
        return runSamples.get(last) + row - runRows.get(last);
    }

    private void begin(double time) {
        double free = stretches.isEmpty()
                ? 0
                : stretches.getLast().startSeconds() + stretches.getLast().length() * step;
        stretchStart = Math.max(free, time - zero);
        runTime = time;
        runRows = new LongList();
        runSamples = new LongList();
        runRows.add(row);
        runSamples.add(0);
    }

    private void close() {
        if (runRows.size() > 0) {
            stretches.add(new RowTimes.Stretch(stretchStart, runRows, runSamples, row, nextSample()));
        }
    }
}
