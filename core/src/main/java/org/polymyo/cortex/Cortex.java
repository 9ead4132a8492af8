package org.polymyo.cortex;

import java.util.List;
import java.util.stream.Stream;
import org.polymyo.event.Events;
import org.polymyo.measure.Chapter;
import org.polymyo.preparation.Execution;
import org.polymyo.preparation.Prepared;

/** What the cortex shows round the jerks: back-averaged potentials, the Bereitschaftspotential, beta desynchronisation, spike-and-wave and coherence. */
public final class Cortex {
    private final CortexSettings settings;
    private final CoherenceSettings coherence;
    private final Execution execution;

    private Cortex(CortexSettings settings, CoherenceSettings coherence, Execution execution) {
        this.settings = settings;
        this.coherence = coherence;
        this.execution = execution;
    }

    /**
     * The chapter with settings.
     *
     * @param settings the settings
     * @param coherence settings of coherence
     * @param execution how to run; never changes the result
     * @return the stage
     */
    public static Cortex with(CortexSettings settings, CoherenceSettings coherence, Execution execution) {
        return new Cortex(settings, coherence, execution);
    }

    /** One question, or a few that are one. */
    interface Part {
        Chapter of(CortexSettings settings, Execution execution, Prepared prepared, Events events);
    }

    private static final List<Part> PARTS =
            List.of(new BackAverage(), ReadinessPotential::of, BetaDesynchronisation::of);

    /**
     * Answers every question of the chapter.
     *
     * @param prepared the prepared recording
     * @param events what was found in it
     * @return answers and drawings; what cannot be measured says why
     */
    public Chapter of(Prepared prepared, Events events) {
        return Stream.concat(PARTS.stream(), Stream.of(new CoherencePart(coherence)))
                .map(part -> part.of(settings, execution, prepared, events))
                .reduce(Chapter.EMPTY, Chapter::then);
    }
}
