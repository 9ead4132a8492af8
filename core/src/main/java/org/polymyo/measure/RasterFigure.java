package org.polymyo.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.polymyo.event.Activity;
import org.polymyo.event.Polarity;
import org.polymyo.quantity.TimeSpan;

/** Jerks by muscle or sensor, and time. */
final class RasterFigure {
    private RasterFigure() {}

    static List<Figure> of(Observed observed) {
        List<Figure.Raster.Row> rows = new ArrayList<>();
        for (MuscleEvents muscle : observed.muscles()) {
            rows.add(row(muscle, observed.events().others()));
        }
        for (SensorEvents sensor : observed.sensors()) {
            rows.add(row(sensor, observed.events().others()));
        }
        return rows.isEmpty()
                ? List.of()
                : List.of(new Figure.Raster(new TimeSpan(0, observed.recordingSeconds()), observed.gaps(), rows));
    }

    private static Figure.Raster.Row row(MuscleEvents muscle, List<Activity.Other> others) {
        List<Figure.Raster.Mark> marks = new ArrayList<>();
        muscle.bursts().forEach(b -> marks.add(mark(b, Polarity.POSITIVE)));
        muscle.silentPeriods().forEach(s -> marks.add(mark(s, Polarity.NEGATIVE)));
        marks.sort(Comparator.comparingDouble(Figure.Raster.Mark::onsetSeconds));
        List<TimeSpan> other = others.stream()
                .filter(o -> o.channel().equals(muscle.label()))
                .map(Activity.Other::span)
                .toList();
        return new Figure.Raster.Row(muscle.label(), List.copyOf(marks), other);
    }

    private static Figure.Raster.Row row(SensorEvents sensor, List<Activity.Other> others) {
        List<TimeSpan> other = others.stream()
                .filter(o -> o.channel().equals(sensor.label()))
                .map(Activity.Other::span)
                .toList();
        return new Figure.Raster.Row(
                sensor.label(),
                sensor.movements().stream().map(m -> mark(m, Polarity.UNTOLD)).toList(),
                other);
    }

    private static Figure.Raster.Mark mark(Activity part, Polarity polarity) {
        return new Figure.Raster.Mark(part.span().startSeconds(), polarity);
    }
}
