package org.polymyo.reflex;

import java.util.List;
import org.polymyo.event.Events;
import org.polymyo.measure.Chapter;
import org.polymyo.preparation.Execution;
import org.polymyo.preparation.Prepared;

/** What stimuli bring: evoked potentials of the cortex, reflexes of the muscles, startle. */
public final class Reflexes {
    private final ReflexSettings settings;
    private final Execution execution;

    private Reflexes(ReflexSettings settings, Execution execution) {
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
    public static Reflexes with(ReflexSettings settings, Execution execution) {
        return new Reflexes(settings, execution);
    }

    /** One question, or a few that are one. */
    interface Part {
        Chapter of(ReflexSettings settings, Execution execution, Prepared prepared, Events events);
    }

    private static final List<Part> PARTS =
            List.of(SomatosensoryPotential::of, LongLatencyReflex::of, Startle::of, FlashResponse::of);

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
