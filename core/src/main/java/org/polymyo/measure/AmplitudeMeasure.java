package org.polymyo.measure;

import java.util.ArrayList;
import java.util.List;
import org.polymyo.event.Activity;

/** How large bursts are. */
final class AmplitudeMeasure implements Measure {
    @Override
    public List<Measurement> of(Observed observed) {
        List<Measurement> all = new ArrayList<>();
        all.add(new Measurement.NotMeasurable(
                Question.AMPLITUDE,
                Measurement.WHOLE_RECORDING,
                "amplitudes of different muscles and electrodes cannot be compared; see each muscle"));
        for (MuscleEvents muscle : observed.muscles()) {
            all.add(muscle.bursts().isEmpty() ? none(muscle) : amplitude(muscle, observed));
        }
        return all;
    }

    private static Measurement none(MuscleEvents muscle) {
        return new Measurement.NotMeasurable(Question.AMPLITUDE, muscle.label(), "no burst was found in this muscle");
    }

    private static Measurement amplitude(MuscleEvents muscle, Observed observed) {
        var found = Medians.of(muscle.bursts().stream()
                .mapToDouble(Activity.Burst::amplitudeMicrovolts)
                .toArray());
        return new Measurement.Number(
                Question.AMPLITUDE,
                muscle.label(),
                found.median(),
                muscle.unit(),
                found.interval(),
                found.n(),
                observed.quality(found.n()),
                "largest root mean square over 10 ms, background removed; " + Medians.METHOD);
    }
}
