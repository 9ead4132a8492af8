package org.polymyo.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.polymyo.quantity.Interval;

/** Latency against distance along the cord, with the line of the fitted velocity. */
final class TravelFigure {
    private static final int FEWEST_JERKS = 10;
    private static final int LEVELS = 3;
    private static final int STEPS = 40;

    private TravelFigure() {}

    static List<Figure> of(Recruitment found, Observed observed) {
        CordJerks jerks = CordJerks.of(found, observed);
        if (jerks.onsets().size() < FEWEST_JERKS || jerks.distinct() < LEVELS) {
            return List.of();
        }
        Travel.Fit fit = jerks.travel().anywhere(1).fit();
        List<Figure.Curves.Point> points = new ArrayList<>();
        for (int i = 0; i < jerks.labels().size(); i++) {
            double[] after = jerks.afterOrigin(i, fit.origin(), fit.slowness());
            if (after.length >= Medians.FEWEST) {
                var median = Medians.of(after);
                Interval interval = median.interval();
                points.add(new Figure.Curves.Point(
                        jerks.labels().get(i), 100 * jerks.levels().get(i).metres(), median.median(), interval));
            }
        }
        return List.of(new Figure.Curves(
                "conduction along the cord",
                "Onset of each muscle after the fitted origin, delay of its nerve taken out, against the level of its motor"
                        + " neurons: median with 95 % interval, and the line of the fitted velocity. Distances and delays come"
                        + " from a table that is not verified.",
                new Figure.Curves.Axis("distance down the cord from C1", "cm", false),
                new Figure.Curves.Axis("latency after the origin", "ms", false),
                List.of(line(jerks, fit)),
                List.of(),
                points));
    }

    private static Figure.Curves.Line line(CordJerks jerks, Travel.Fit fit) {
        double top = jerks.levels().stream()
                .mapToDouble(CordLevels.Level::metres)
                .min()
                .orElse(0);
        double bottom = jerks.levels().stream()
                .mapToDouble(CordLevels.Level::metres)
                .max()
                .orElse(0);
        double[] places = DoubleStream.concat(
                        DoubleStream.of(fit.origin()),
                        DoubleStream.iterate(0, i -> i <= STEPS, i -> i + 1).map(i -> top + (bottom - top) * i / STEPS))
                .sorted()
                .toArray();
        return new Figure.Curves.Line(
                "fit",
                DoubleStream.of(places).mapToObj(z -> 100 * z).toList(),
                DoubleStream.of(places)
                        .mapToObj(z -> 1000 * fit.slowness() * Math.abs(z - fit.origin()))
                        .toList());
    }
}
