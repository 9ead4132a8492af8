package org.polymyo.evaluation;

import org.polymyo.preparation.Execution;
import org.polymyo.recording.Recording;

/** From a recording to a report. Same recording and protocol, same report, on every machine. */
public final class Evaluation {
    private Evaluation() {}

    /**
     * The whole program: prepare, detect, measure, conclude.
     *
     * @param recording what was measured; stays open
     * @param protocol everything a person chose
     * @param execution how to run; never changes the result
     * @return the report
     */
    public static Report of(Recording recording, Protocol protocol, Execution execution) {
        throw new UnsupportedOperationException("built next");
    }
}
