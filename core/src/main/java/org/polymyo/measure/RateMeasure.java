package org.polymyo.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.polymyo.quantity.Interval;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.quantity.Unit;

/** Jerks in each valid minute. */
final class RateMeasure implements Measure {
    private static final double SHORTEST_SECONDS = 1;

    @Override
    public List<Measurement> of(Observed observed) {
        List<Measurement> rates = new ArrayList<>();
        rates.add(rate(Measurement.WHOLE_RECORDING, observed.onsets(), observed.validSeconds(), observed));
        for (MuscleEvents muscle : observed.muscles()) {
            rates.add(rate(muscle.label(), muscle.onsets(), muscle.watch().validSeconds(), observed));
        }
        for (SensorEvents sensor : observed.sensors()) {
            rates.add(rate(sensor.label(), sensor.onsets(), sensor.validSeconds(), observed));
        }
        return rates;
    }

    private static Measurement rate(String about, double[] onsets, double seconds, Observed observed) {
        if (seconds < SHORTEST_SECONDS) {
            return new Measurement.NotMeasurable(
                    Question.RATE,
                    about,
                    "no valid time: a muscle, an accelerometer or, in a video, a part of the body that could be watched"
                            + " for at least 1 s is needed");
        }
        double minutes = seconds / 60;
        Interval exact = Counts.poisson(onsets.length);
        if (onsets.length == 0) {
            return none(about, minutes, exact);
        }
        List<TimeSpan> covered = observed.covered();
        double[] counts = Counts.blocks(onsets, covered, observed.settings().blockSeconds());
        boolean clusters = Counts.dispersion(counts) > observed.settings().dispersion();
        Interval interval = clusters ? widened(exact, counts, onsets.length, observed.settings()) : exact;
        String method = clusters
                ? String.format(
                        Locale.ROOT,
                        "jerks divided by valid time; they cluster (variance over mean of the counts in blocks of %.0f s"
                                + " above %.1f), so whole blocks were drawn again %.0f times, and the wider of that and"
                                + " the exact Poisson interval is given",
                        observed.settings().blockSeconds(),
                        observed.settings().dispersion(),
                        observed.settings().draws())
                : "jerks divided by valid time; exact Poisson interval (Garwood)";
        return new Measurement.Number(
                Question.RATE,
                about,
                onsets.length / minutes,
                Unit.PER_MINUTE,
                new Interval(interval.low() / minutes, interval.high() / minutes),
                onsets.length,
                observed.quality(onsets.length),
                method);
    }

    private static Interval widened(Interval exact, double[] counts, int n, MeasuringSettings settings) {
        Interval drawn = Counts.bootstrap(counts, (int) settings.draws());
        return new Interval(Math.min(exact.low(), n * drawn.low()), Math.max(exact.high(), n * drawn.high()));
    }

    private static Measurement none(String about, double minutes, Interval exact) {
        return new Measurement.Number(
                Question.RATE,
                about,
                0,
                Unit.PER_MINUTE,
                new Interval(0, exact.high() / minutes),
                0,
                minutes >= 1 ? Quality.GOOD : Quality.POOR,
                String.format(
                        Locale.ROOT,
                        "no jerk found in %.1f valid minutes, rate below %.2g per minute (95 %%, one-sided: 3.00 divided"
                                + " by the valid time)",
                        minutes,
                        exact.high() / minutes));
    }
}
