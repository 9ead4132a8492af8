package org.polymyo.measure;

import java.util.ArrayList;
import java.util.List;
import org.polymyo.event.Activity;
import org.polymyo.recording.Placement;

/** How far jerks move each part of the body that a video shows; silent about everything else. */
final class DisplacementMeasure implements Measure {
    private static final String HOW =
            "way from the begin of a jerk to its farthest point in the picture; movement towards"
                    + " the camera is not seen; " + Medians.METHOD;

    @Override
    public List<Measurement> of(Observed observed) {
        List<Measurement> all = new ArrayList<>();
        for (SensorEvents sensor : observed.sensors()) {
            if (sensor.placement() instanceof Placement.InView) {
                all.add(displacement(sensor, observed));
            }
        }
        return all;
    }

    private static Measurement displacement(SensorEvents sensor, Observed observed) {
        List<Activity.Sighting> seen = sensor.movements().stream()
                .filter(Activity.Sighting.class::isInstance)
                .map(Activity.Sighting.class::cast)
                .toList();
        if (seen.isEmpty()) {
            return new Measurement.NotMeasurable(
                    Question.DISPLACEMENT, sensor.label(), "no jerk of this part was seen");
        }
        var median = Medians.of(
                seen.stream().mapToDouble(Activity.Sighting::displacement).toArray());
        return new Measurement.Number(
                Question.DISPLACEMENT,
                sensor.label(),
                median.median(),
                seen.getFirst().unit(),
                median.interval(),
                median.n(),
                observed.quality(median.n()),
                HOW);
    }
}
