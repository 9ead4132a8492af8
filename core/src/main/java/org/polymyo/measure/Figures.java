package org.polymyo.measure;

import java.util.ArrayList;
import java.util.List;
import org.polymyo.event.Events;
import org.polymyo.preparation.Prepared;

/** Prepares the curves and marks that a report draws. */
public final class Figures {
    private final MeasuringSettings settings;

    private Figures(MeasuringSettings settings) {
        this.settings = settings;
    }

    /**
     * Figures with settings.
     *
     * @param settings the settings
     * @return the stage
     */
    public static Figures with(MeasuringSettings settings) {
        return new Figures(settings);
    }

    /**
     * Prepares every figure.
     *
     * @param prepared a prepared recording
     * @param events what was found in it
     * @return the figures in the order of the report; none for what there is nothing to draw of
     */
    public List<Figure> of(Prepared prepared, Events events) {
        Observed observed = Observed.of(settings, prepared, events);
        List<Figure> all = new ArrayList<>(RasterFigure.of(observed));
        all.addAll(AlignedFigures.of(observed));
        Recruitment recruitment = Recruitment.of(observed);
        all.addAll(RecruitmentFigure.of(recruitment));
        all.addAll(TravelFigure.of(recruitment, observed));
        all.addAll(IntervalsFigure.of(observed));
        all.addAll(ConditionFigure.of(observed));
        all.addAll(ClearestFigures.of(observed));
        return List.copyOf(all);
    }
}
