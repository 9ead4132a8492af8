package org.polymyo.cortex;

import java.util.List;
import org.polymyo.event.Events;
import org.polymyo.measure.Chapter;
import org.polymyo.preparation.Execution;
import org.polymyo.preparation.Prepared;

/** What the cortex shows round the jerks: back-averaged potentials, the Bereitschaftspotential, beta desynchronisation, spike-and-wave and coherence. */
public final class Cortex {
    private final CortexSettings settings;
    private final Execution execution;

    private Cortex(CortexSettings settings, Execution execution) {
        this.settings = settings;
        this.execution = execution;
    }

    /**
     * The chapter with settings.
     *
     * @param settings the settings
     * @param execution how to run; never changes the result
     * @return the stage
     */
    public static Cortex with(CortexSettings settings, Execution execution) {
        return new Cortex(settings, execution);
    }

    /** One question, or a few that are one. */
    interface Part {
        Chapter of(CortexSettings settings, Execution execution, Prepared prepared, Events events);
    }

    private static final List<Part> PARTS =
            List.of(ReadinessPotential::of, new CoherencePart(CoherenceSettings.defaults()));

    /**
     * Answers every question of the chapter.
     *
     * @param prepared the prepared recording
     * @param events what was found in it
     * @return answers and drawings; what cannot be measured says why
     */
    public Chapter of(Prepared prepared, Events events) {
        return PARTS.stream()
                .map(part -> part.of(settings, execution, prepared, events))
                .reduce(Chapter.EMPTY, Chapter::then);
    }
}
