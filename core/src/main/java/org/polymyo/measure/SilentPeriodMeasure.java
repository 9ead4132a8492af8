package org.polymyo.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.polymyo.event.Activity;
import org.polymyo.event.Jerk;
import org.polymyo.quantity.Interval;
import org.polymyo.quantity.Unit;

/** How long silent periods last and how often they come while a contraction is held. */
final class SilentPeriodMeasure implements Measure {
    private static final String NO_HOLD =
            "no contraction was held: silent periods can only be seen in a held contraction, for example arms outstretched";

    @Override
    public List<Measurement> of(Observed observed) {
        double[] perJerk = observed.jerks().stream()
                .mapToDouble(SilentPeriodMeasure::longest)
                .filter(d -> d > 0)
                .toArray();
        double tonic = observed.muscles().stream()
                .mapToDouble(m -> m.watch().tonicSeconds())
                .max()
                .orElse(0);
        List<Measurement> all = new ArrayList<>();
        all.add(duration(Measurement.WHOLE_RECORDING, perJerk, tonic, observed));
        all.add(rate(Measurement.WHOLE_RECORDING, perJerk.length, tonic, observed));
        for (MuscleEvents muscle : observed.muscles()) {
            double[] own = muscle.silentPeriods().stream()
                    .mapToDouble(s -> 1000 * s.span().seconds())
                    .toArray();
            all.add(duration(muscle.label(), own, muscle.watch().tonicSeconds(), observed));
            all.add(rate(muscle.label(), own.length, muscle.watch().tonicSeconds(), observed));
        }
        return all;
    }

    private static double longest(Jerk jerk) {
        return jerk.parts().stream()
                .filter(Activity.SilentPeriod.class::isInstance)
                .mapToDouble(p -> 1000 * p.span().seconds())
                .max()
                .orElse(0);
    }

    private static Measurement duration(String about, double[] milliseconds, double tonic, Observed observed) {
        if (milliseconds.length == 0) {
            return new Measurement.NotMeasurable(
                    Question.SILENT_PERIOD_DURATION,
                    about,
                    tonic > 0
                            ? String.format(Locale.ROOT, "no silent period in %.0f s of held contraction", tonic)
                            : NO_HOLD);
        }
        var found = Medians.of(milliseconds);
        return new Measurement.Number(
                Question.SILENT_PERIOD_DURATION,
                about,
                found.median(),
                Unit.MILLISECOND,
                found.interval(),
                found.n(),
                observed.quality(found.n()),
                "foot to foot; " + Medians.METHOD + classes(milliseconds));
    }

    /** The three classes of the home recordings of Rissanen and others (PMID 37952446). */
    private static String classes(double[] milliseconds) {
        return String.format(
                Locale.ROOT,
                "; %d of 50 to 69 ms, %d of 70 to 100 ms, %d of 101 to 500 ms",
                between(milliseconds, 50, 70),
                between(milliseconds, 70, 100.5),
                between(milliseconds, 100.5, 500.5));
    }

    private static long between(double[] milliseconds, double from, double to) {
        return Arrays.stream(milliseconds).filter(d -> d >= from && d < to).count();
    }

    private static Measurement rate(String about, int n, double tonic, Observed observed) {
        if (tonic < 1) {
            return new Measurement.NotMeasurable(Question.SILENT_PERIOD_RATE, about, NO_HOLD);
        }
        Interval exact = Counts.poisson(n);
        double minutes = tonic / 60;
        return new Measurement.Number(
                Question.SILENT_PERIOD_RATE,
                about,
                n / minutes,
                Unit.PER_MINUTE,
                new Interval(exact.low() / minutes, exact.high() / minutes),
                n,
                n == 0 && minutes >= 1 ? Quality.GOOD : observed.quality(n),
                "silent periods divided by the time of held contraction; exact Poisson interval (Garwood)");
    }
}
