package org.polymyo.evaluation;

import java.util.List;
import java.util.Set;
import org.polymyo.event.Events;
import org.polymyo.measure.Chapter;
import org.polymyo.measure.Measurement;
import org.polymyo.measure.Question;
import org.polymyo.preparation.Prepared;
import org.polymyo.quantity.Settings;

/**
 * What was found in a recording, by whichever way; the part of the path from there to the report is the same for all.
 *
 * @param prepared the recording, fit to measure
 * @param events what was found in it
 * @param chapter what only this way of finding can tell; empty for electrodes
 * @param beyond questions that this way can never answer; the report lists the parts of the study they belong to as not
 *     done, and does not ask them one by one
 * @param settings settings of this way in force; empty for electrodes, whose settings the protocol holds
 */
public record Observation(
        Prepared prepared, Events events, Chapter chapter, Set<Question> beyond, List<Settings.Entry> settings) {
    /** Copies the collections. */
    public Observation {
        beyond = Set.copyOf(beyond);
        settings = List.copyOf(settings);
    }

    List<Measurement> answers(List<Measurement> all) {
        return all.stream()
                .filter(m -> !(m instanceof Measurement.NotMeasurable) || !beyond.contains(m.question()))
                .toList();
    }
}
