package org.polymyo.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.polymyo.event.Activity;
import org.polymyo.event.Jerk;
import org.polymyo.quantity.Unit;
import org.polymyo.signal.Quantiles;

/** How long bursts last, between the half-amplitude points and from foot to foot. */
final class BurstDurationMeasure implements Measure {
    private static final double CLEAR_DECIBELS = 10;
    private static final String WHOLE =
            "median over jerks of the median burst of each jerk; exact interval of the median"
                    + " from order statistics, open below 6 jerks";

    @Override
    public List<Measurement> of(Observed observed) {
        List<Measurement> all = new ArrayList<>(durations(
                Question.BURST_DURATION, observed, b -> b.halfAmplitude().seconds()));
        all.addAll(
                durations(Question.BURST_DURATION_FOOT, observed, b -> b.span().seconds()));
        return all;
    }

    private static List<Measurement> durations(
            Question question, Observed observed, ToDoubleFunction<Activity.Burst> seconds) {
        List<Measurement> all = new ArrayList<>();
        all.add(whole(question, observed, seconds));
        for (MuscleEvents muscle : observed.muscles()) {
            if (!muscle.fast()) {
                all.add(new Measurement.NotMeasurable(question, muscle.label(), tooSlow(muscle)));
            } else if (muscle.bursts().isEmpty()) {
                all.add(new Measurement.NotMeasurable(question, muscle.label(), "no burst was found in this muscle"));
            } else {
                all.add(number(question, muscle, observed, seconds));
            }
        }
        return all;
    }

    private static String tooSlow(MuscleEvents muscle) {
        return String.format(
                java.util.Locale.ROOT,
                "sampled at %.6g Hz: only rates can be told, durations need 1000 Hz",
                muscle.muscle().channel().rateHz());
    }

    private static Measurement number(
            Question question, MuscleEvents muscle, Observed observed, ToDoubleFunction<Activity.Burst> seconds) {
        var found = Medians.of(muscle.bursts().stream()
                .mapToDouble(b -> 1000 * seconds.applyAsDouble(b))
                .toArray());
        double clear = Quantiles.median(muscle.bursts().stream()
                .mapToDouble(Activity.Burst::signalToNoiseDb)
                .toArray());
        Quality quality = observed.quality(found.n());
        return new Measurement.Number(
                question,
                muscle.label(),
                found.median(),
                Unit.MILLISECOND,
                found.interval(),
                found.n(),
                quality == Quality.GOOD && clear < CLEAR_DECIBELS ? Quality.FAIR : quality,
                Medians.METHOD);
    }

    private static Measurement whole(Question question, Observed observed, ToDoubleFunction<Activity.Burst> seconds) {
        List<String> fast = observed.muscles().stream()
                .filter(MuscleEvents::fast)
                .map(MuscleEvents::label)
                .toList();
        if (fast.isEmpty()) {
            return new Measurement.NotMeasurable(
                    question, Measurement.WHOLE_RECORDING, "no EMG channel has the 1000 Hz that durations need");
        }
        double[] perJerk = observed.jerks().stream()
                .map(j -> ofJerk(j, fast, seconds))
                .filter(d -> d.length > 0)
                .mapToDouble(Quantiles::median)
                .toArray();
        if (perJerk.length == 0) {
            return new Measurement.NotMeasurable(question, Measurement.WHOLE_RECORDING, "no burst was found");
        }
        var found = Medians.of(perJerk);
        return new Measurement.Number(
                question,
                Measurement.WHOLE_RECORDING,
                found.median(),
                Unit.MILLISECOND,
                found.interval(),
                found.n(),
                observed.quality(found.n()),
                WHOLE);
    }

    private static double[] ofJerk(Jerk jerk, List<String> fast, ToDoubleFunction<Activity.Burst> seconds) {
        return jerk.parts().stream()
                .filter(p -> p instanceof Activity.Burst && fast.contains(p.channel()))
                .mapToDouble(p -> 1000 * seconds.applyAsDouble((Activity.Burst) p))
                .toArray();
    }
}
