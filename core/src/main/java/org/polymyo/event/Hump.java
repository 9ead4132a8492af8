package org.polymyo.event;

/**
 * How large an event is and where its top lies, its flanks not yet known: both decide what the flanks look like, and what is
 * round has no level part from which its size could be read.
 *
 * @param from first cell the event may begin in
 * @param top where the rising flank ends at the latest and the falling one begins at the earliest
 * @param to cell after the last
 * @param extra mean square inside less that outside
 */
record Hump(int from, int top, int to, double extra) {
    Ramp onset(Cells cells, Rise[] rises) {
        return new Ramp(cells, false, from, top, extra, rises);
    }

    Ramp offset(Cells cells, Rise[] rises) {
        return new Ramp(cells, true, cells.count() - to, cells.count() - top, extra, rises);
    }

    /** Of a gap the middle and the level of the step, which it knows well. */
    static Hump plain(Step step) {
        return new Hump(step.from(), (step.first() + step.end() + 1) / 2, step.to(), step.extra());
    }
}
