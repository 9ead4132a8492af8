package org.polymyo.measure;

import java.util.List;

/** Answers one clinical question, or a few that are one. */
interface Measure {
    /**
     * Answers.
     *
     * @param observed what was found
     * @return an answer or {@link Measurement.NotMeasurable} about the whole recording, and about muscles where it makes
     *     sense; never throws for poor data
     */
    List<Measurement> of(Observed observed);
}
