package org.polymyo.format;

import java.util.ArrayList;
import java.util.List;

/** Which samples of a channel are missing, noted in one pass from the first to the last. */
public final class MissingRuns {
    private static final int MOST_RUNS = 100_000;

    private final LongList from = new LongList();
    private final LongList to = new LongList();
    private long count;

    /** Nothing missing yet. */
    public MissingRuns() {}

    /**
     * Samples that follow each other.
     *
     * @param from first sample
     * @param to sample after the last
     */
    public record Run(long from, long to) {}

    /**
     * Notes a missing sample. From the hundred-thousandth run on all that follows is taken as one, so that memory is
     * bounded.
     *
     * @param index the sample, after every one noted before
     */
    public void add(long index) {
        count++;
        boolean goesOn = from.size() > 0 && (index == to.get(to.size() - 1) || tooMany());
        if (goesOn) {
            to.replaceLast(index + 1);
        } else {
            from.add(index);
            to.add(index + 1);
        }
    }

    /**
     * How many samples are missing.
     *
     * @return the count
     */
    public long count() {
        return count;
    }

    /**
     * In how many places.
     *
     * @return the count
     */
    public int runs() {
        return from.size();
    }

    /**
     * The first missing sample.
     *
     * @return its index; -1 when none is missing
     */
    public long first() {
        return from.size() == 0 ? -1 : from.get(0);
    }

    /**
     * Whether more places were found than are told apart.
     *
     * @return true from the hundred-thousandth run on
     */
    public boolean tooMany() {
        return from.size() >= MOST_RUNS;
    }

    /**
     * What is there between the missing samples.
     *
     * @param first where to begin
     * @param end where to end, exclusive
     * @return runs without a missing sample, in order
     */
    public List<Run> present(long first, long end) {
        List<Run> present = new ArrayList<>();
        long next = first;
        for (int gap = Math.max(0, from.floor(first)); gap < from.size() && from.get(gap) < end; gap++) {
            if (from.get(gap) > next) {
                present.add(new Run(next, from.get(gap)));
            }
            next = Math.max(next, to.get(gap));
        }
        if (end > next) {
            present.add(new Run(next, end));
        }
        return present;
    }
}
