package org.polymyo.format.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.polymyo.format.Bytes;
import org.polymyo.format.LongList;
import org.polymyo.format.UnusableRecordingException;

/**
 * When rows were taken: stretches of evenly spaced samples. A sample is a row, or holds the row before where a row was
 * lost.
 *
 * @param rateHz samples per second
 * @param stretches in order of time
 * @param held samples that hold the row before
 */
record RowTimes(double rateHz, List<Stretch> stretches, long held) {
    /**
     * Evenly spaced samples. Runs of rows that follow each other without loss map samples to rows.
     *
     * @param startSeconds time of sample 0, from the start of the recording
     * @param runRows first row of each run
     * @param runSamples sample of that row
     * @param endRow row after the last
     * @param length how many samples
     */
    record Stretch(double startSeconds, LongList runRows, LongList runSamples, long endRow, long length) {
        /**
         * The row of a sample.
         *
         * @param sample from 0
         * @return index of the row
         */
        long row(long sample) {
            int run = runSamples.floor(sample);
            long end = run + 1 < runRows.size() ? runRows.get(run + 1) : endRow;
            return Math.min(runRows.get(run) + sample - runSamples.get(run), end - 1);
        }

        /**
         * The sample of a row, held inside the stretch.
         *
         * @param row index of a row
         * @return its sample
         */
        long sample(long row) {
            if (row >= endRow) {
                return length;
            }
            int run = Math.max(0, runRows.floor(row));
            return Math.max(0, runSamples.get(run) + row - runRows.get(run));
        }

        long firstRow() {
            return runRows.get(0);
        }
    }

    /**
     * Rows at a stated rate.
     *
     * @param rateHz samples per second
     * @param rows how many
     * @return one stretch
     */
    static RowTimes stated(double rateHz, long rows) {
        return new RowTimes(rateHz, List.of(plain(0, 0, rows)), 0);
    }

    /**
     * Rows by their time stamps.
     *
     * @param scan the first pass
     * @param bytes the file, read a second time when rows are missing here and there
     * @return the times
     * @throws UnusableRecordingException if the rows are not evenly sampled
     * @throws IOException if the file cannot be read
     */
    static RowTimes stamped(TableScan scan, Bytes bytes) throws UnusableRecordingException, IOException {
        Stamps stamps = scan.stamps();
        stamps.check();
        double step = stamps.fittedStep();
        if (!stamps.onLine(step)) {
            return new RowGaps(scan.layout(), stamps.rate(stamps.usualStep())).read(bytes);
        }
        double rate = stamps.rate(step);
        double zero = stamps.stretches().getFirst().start(step);
        List<Stretch> stretches = new ArrayList<>();
        double free = 0;
        for (Stamps.Stretch stretch : stamps.stretches()) {
            double start = Math.max(free, stretch.start(step) - zero);
            stretches.add(plain(start, stretch.firstRow(), stretch.rows()));
            free = start + stretch.rows() / rate;
        }
        return new RowTimes(rate, stretches, 0);
    }

    private static Stretch plain(double start, long firstRow, long rows) {
        LongList runRows = new LongList();
        LongList runSamples = new LongList();
        runRows.add(firstRow);
        runSamples.add(0);
        return new Stretch(start, runRows, runSamples, firstRow + rows, rows);
    }

    /**
     * Time of a row.
     *
     * @param row index; the number of rows gives the end
     * @return seconds from the start of the recording
     */
    double timeOf(long row) {
        int low = 0;
        int high = stretches.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (stretches.get(middle).firstRow() <= row) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        Stretch stretch = stretches.get(low);
        return stretch.startSeconds() + stretch.sample(row) / rateHz;
    }

    /**
     * End of the last sample.
     *
     * @return seconds from the start of the recording
     */
    double endSeconds() {
        Stretch last = stretches.getLast();
        return last.startSeconds() + last.length() / rateHz;
    }
}
