package org.polymyo.format.edf;

import java.util.List;

/**
 * When the data records were taken.
 *
 * @param firstOnset start of the first data record, seconds from the header's start time: the recording's zero
 * @param runs data records without a gap between them, in order of time
 */
record Timeline(double firstOnset, List<Run> runs) {
    /** Copies the list. */
    Timeline {
        runs = List.copyOf(runs);
    }

    /**
     * Data records that follow each other directly.
     *
     * @param startSeconds start on the recording's clock
     * @param firstRecord index of the first data record
     * @param records number of data records
     */
    record Run(double startSeconds, long firstRecord, long records) {}

    /**
     * A timeline without gaps.
     *
     * @param firstOnset start of the first data record, seconds from the header's start time
     * @param records number of data records
     * @return one run
     */
    static Timeline contiguous(double firstOnset, long records) {
        return new Timeline(firstOnset, List.of(new Run(0, 0, records)));
    }

    /**
     * End of the last run.
     *
     * @param recordSeconds duration of a data record
     * @return seconds on the recording's clock
     */
    double endSeconds(double recordSeconds) {
        Run last = runs.getLast();
        return last.startSeconds() + last.records() * recordSeconds;
    }
}
