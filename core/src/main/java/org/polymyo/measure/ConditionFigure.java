package org.polymyo.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.polymyo.quantity.Interval;

/** Rates by condition, with their intervals. */
final class ConditionFigure {
    private static final int FEWEST = 2;

    private ConditionFigure() {}

    static List<Figure> of(Observed observed) {
        List<HeldConditions.Rate> rates = new HeldConditions(observed).rates();
        if (rates.size() < FEWEST) {
            return List.of();
        }
        List<Figure.Curves.Point> points = new ArrayList<>();
        for (HeldConditions.Rate rate : rates) {
            String name = rate.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            points.add(new Figure.Curves.Point(name, points.size() + 1.0, rate.perMinute(), interval(rate, observed)));
        }
        return List.of(new Figure.Curves(
                "rates by condition",
                "Jerks in each valid minute of each condition, with 95 % interval, widened where jerks" + " cluster.",
                new Figure.Curves.Axis("condition", "", false),
                new Figure.Curves.Axis("rate", "/min", false),
                List.of(),
                List.of(),
                points));
    }

    private static Interval interval(HeldConditions.Rate rate, Observed observed) {
        var counted = rate.counted();
        double by = RateRatio.dispersion(counted, counted, observed.settings().blockSeconds());
        double minutes = counted.seconds() / 60;
        Interval exact = Counts.poisson(counted.jerks());
        double widen = by > observed.settings().dispersion() ? Math.sqrt(by) : 1;
        double value = counted.jerks();
        return new Interval(
                Math.max(0, value + widen * (exact.low() - value)) / minutes,
                (value + widen * (exact.high() - value)) / minutes);
    }
}
