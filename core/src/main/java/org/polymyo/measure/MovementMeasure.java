package org.polymyo.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.polymyo.event.Activity;
import org.polymyo.event.Jerk;
import org.polymyo.quantity.Unit;
import org.polymyo.recording.Placement;

/** How hard jerks move the limbs that carry accelerometers, and how long after the EMG. */
final class MovementMeasure implements Measure {
    private static final String SIZE = "largest acceleration without gravity, length of the vector; " + Medians.METHOD;
    private static final String DELAY = "from the first burst of the jerk to the first acceleration; " + Medians.METHOD;

    @Override
    public List<Measurement> of(Observed observed) {
        List<SensorEvents> felt = observed.sensors().stream()
                .filter(s -> s.placement() instanceof Placement.Segment)
                .toList();
        if (felt.isEmpty()) {
            String reason = "no accelerometer in m/s², g or milli-g of at least 25 Hz";
            return List.of(none(Question.ACCELERATION, reason), none(Question.MOVEMENT_DELAY, reason));
        }
        List<Measurement> all = new ArrayList<>();
        asked(Measurement.WHOLE_RECORDING, m -> true, observed, all);
        if (felt.size() > 1) {
            felt.forEach(s -> asked(s.label(), m -> m.channel().equals(s.label()), observed, all));
        }
        return all;
    }

    private static void asked(
            String about, Predicate<Activity.Movement> which, Observed observed, List<Measurement> all) {
        List<Double> peaks = new ArrayList<>();
        List<Double> delays = new ArrayList<>();
        for (Jerk jerk : observed.jerks()) {
            List<Activity.Movement> own = jerk.parts().stream()
                    .filter(Activity.Movement.class::isInstance)
                    .map(Activity.Movement.class::cast)
                    .filter(which)
                    .toList();
            own.stream().mapToDouble(Activity.Movement::peak).max().ifPresent(peaks::add);
            OptionalDouble moved =
                    own.stream().mapToDouble(m -> m.span().startSeconds()).min();
            OptionalDouble burst = jerk.parts().stream()
                    .filter(Activity.Burst.class::isInstance)
                    .mapToDouble(p -> p.span().startSeconds())
                    .min();
            if (moved.isPresent() && burst.isPresent()) {
                delays.add(1000 * (moved.getAsDouble() - burst.getAsDouble()));
            }
        }
        all.add(answer(Question.ACCELERATION, about, peaks, Unit.METRE_PER_SECOND_SQUARED, observed));
        all.add(answer(Question.MOVEMENT_DELAY, about, delays, Unit.MILLISECOND, observed));
    }

    private static Measurement answer(
            Question question, String about, List<Double> values, Unit unit, Observed observed) {
        boolean size = question == Question.ACCELERATION;
        if (values.isEmpty()) {
            String reason = size
                    ? "no jerk moved the sensor beyond its noise"
                    : "no jerk was seen by EMG and accelerometer both";
            return new Measurement.NotMeasurable(question, about, reason);
        }
        var median = Medians.of(values.stream().mapToDouble(Double::doubleValue).toArray());
        return new Measurement.Number(
                question,
                about,
                median.median(),
                unit,
                median.interval(),
                median.n(),
                observed.quality(median.n()),
                size ? SIZE : DELAY);
    }

    private static Measurement none(Question question, String reason) {
        return new Measurement.NotMeasurable(question, Measurement.WHOLE_RECORDING, reason);
    }
}
