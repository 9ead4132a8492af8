package org.polymyo.measure;

import java.util.Comparator;
import java.util.List;
import org.polymyo.event.Events;
import org.polymyo.preparation.Prepared;

/** Answers every clinical question. */
public final class Measures {
    private static final List<Measure> ALL = List.of(
            new PolarityMeasure(),
            new RateMeasure(),
            new BurstDurationMeasure(),
            new SilentPeriodMeasure(),
            new AmplitudeMeasure(),
            new PatternMeasure(),
            new DistributionMeasure(),
            new SynchronyMeasure(),
            new RecruitmentMeasure(),
            new MovementMeasure(),
            new DisplacementMeasure(),
            new RegularityMeasure(),
            new ConditionMeasure(),
            new StimulusMeasure(),
            new HabituationMeasure(),
            new AnticipationMeasure(),
            new EntrainmentMeasure());

    private final MeasuringSettings settings;

    private Measures(MeasuringSettings settings) {
        this.settings = settings;
    }

    /**
     * Measures with settings.
     *
     * @param settings the settings
     * @return the stage
     */
    public static Measures with(MeasuringSettings settings) {
        return new Measures(settings);
    }

    /**
     * Measures.
     *
     * @param prepared a prepared recording
     * @param events what was found in it
     * @return in the order of {@link Question}; each question is answered for the whole recording at least once
     */
    public List<Measurement> of(Prepared prepared, Events events) {
        Observed observed = Observed.of(settings, prepared, events);
        return ALL.parallelStream()
                .flatMap(measure -> measure.of(observed).stream())
                .sorted(Comparator.comparing(Measurement::question))
                .toList();
    }
}
