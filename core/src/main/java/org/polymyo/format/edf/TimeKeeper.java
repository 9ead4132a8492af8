package org.polymyo.format.edf;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.polymyo.format.UnusableRecordingException;
import org.polymyo.recording.Defect;

/**
 * Joins data records to runs, record by record. In a file with gaps, a record belongs to the run before it when its
 * onset is less than half a sample of the fastest channel away from the run's end. In a file that claims to be
 * contiguous only a departure of more than half a data record counts, because recorders round or drift there.
 */
final class TimeKeeper {
    private static final int MOST_RUNS = 200_000;
    private static final int MOST_PIECES = 1_000_000;

    private final EdfHeader header;
    private final boolean gapsDeclared;
    private final double tolerance;
    private final List<Timeline.Run> runs = new ArrayList<>();
    private OptionalDouble firstOnset = OptionalDouble.empty();
    private double runStart;
    private long runFirst;
    private long seen;
    private long missing;
    private long backwards;
    private String firstBackwards = "";
    private String firstGap = "";

    /**
     * No record seen yet.
     *
     * @param header the header
     */
    TimeKeeper(EdfHeader header) {
        this.header = header;
        this.gapsDeclared = header.kind() == EdfHeader.Kind.DISCONTINUOUS;
        int most = header.signals().stream()
                .filter(signal -> !signal.holdsAnnotations())
                .mapToInt(EdfSignal::samples)
                .max()
                .orElse(1);
        this.tolerance = header.recordSeconds() / 2 / (gapsDeclared ? most : 1);
    }

    /**
     * Takes the next record.
     *
     * @param onset its start, where it tells
     * @throws UnusableRecordingException if there are too many gaps
     */
    void next(OptionalDouble onset) throws UnusableRecordingException {
        if (onset.isEmpty()) {
            missing++;
        } else if (firstOnset.isEmpty()) {
            firstOnset = OptionalDouble.of(onset.getAsDouble() - seen * header.recordSeconds());
        } else {
            place(onset.getAsDouble() - firstOnset.getAsDouble());
        }
        seen++;
    }

    private void place(double start) throws UnusableRecordingException {
        double expected = runStart + (seen - runFirst) * header.recordSeconds();
        if (start > expected + tolerance) {
            firstGap = firstGap.isEmpty() ? expected + " s to " + start + " s" : firstGap;
            endRun();
            runStart = start;
            runFirst = seen;
        } else if (start < expected - tolerance) {
            firstBackwards = firstBackwards.isEmpty() ? start + " s after " + expected + " s" : firstBackwards;
            backwards++;
        }
    }

    private void endRun() throws UnusableRecordingException {
        runs.add(new Timeline.Run(runStart, runFirst, seen - runFirst));
        if (runs.size() > MOST_RUNS || (long) runs.size() * header.signals().size() > MOST_PIECES) {
            throw EdfProblem.EDF_TOO_MANY_PIECES.at(
                    "time-keeping", "at most " + MOST_RUNS + " pieces", "more in the first " + seen + " records");
        }
    }

    /**
     * The timeline of all records seen.
     *
     * @param defects told what was wrong with the time-keeping
     * @return the timeline; at least one record must have been seen
     * @throws UnusableRecordingException if there are too many gaps
     */
    Timeline finish(List<Defect> defects) throws UnusableRecordingException {
        double first = firstOnset.orElse(0);
        if (missing > 0) {
            defects.add(EdfDefect.EDF_TIME_KEEPING_MISSING.at(
                    "annotation channel", "a start time in every record", missing + " of " + seen + " without"));
        }
        if (backwards > 0) {
            defects.add(EdfDefect.EDF_TIME_BACKWARDS.at(
                    "annotation channel", "ascending start times", backwards + " records, first " + firstBackwards));
        }
        if (!gapsDeclared && backwards > 0) {
            return Timeline.contiguous(first, seen);
        }
        if (!gapsDeclared && !firstGap.isEmpty()) {
            defects.add(EdfDefect.EDF_GAP_IN_CONTIGUOUS.at("annotation channel", "no gap", "from " + firstGap));
        }
        endRun();
        return new Timeline(first, runs);
    }
}
