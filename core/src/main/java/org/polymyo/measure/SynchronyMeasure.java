package org.polymyo.measure;

import java.util.List;
import java.util.Locale;
import org.polymyo.event.Activity;
import org.polymyo.event.Jerk;
import org.polymyo.quantity.Interval;
import org.polymyo.quantity.Unit;

/** Whether the muscles jerk together. */
final class SynchronyMeasure implements Measure {
    @Override
    public List<Measurement> of(Observed observed) {
        int n = observed.jerks().size();
        long watched = observed.muscles().stream()
                .filter(m -> m.watch().validSeconds() > 0)
                .count();
        if (watched < 2) {
            return none("fewer than two muscles could be watched; two or more are needed");
        }
        if (n == 0) {
            return none("no jerk was found");
        }
        double window = observed.settings().synchronyMilliseconds() / 1000;
        int together =
                (int) observed.jerks().stream().filter(j -> together(j, window)).count();
        Interval share = Counts.share(together, n);
        var chance = new Coincidence(
                        observed.muscles().stream().map(MuscleEvents::onsets).toList(),
                        window,
                        observed.recordingSeconds())
                .compare((int) observed.settings().surrogates());
        return List.of(new Measurement.Number(
                Question.SYNCHRONY,
                Measurement.WHOLE_RECORDING,
                100.0 * together / n,
                Unit.PERCENT,
                new Interval(100 * share.low(), 100 * share.high()),
                n,
                observed.quality(n),
                method(observed, chance)));
    }

    private static String method(Observed observed, Coincidence.Found chance) {
        return String.format(
                Locale.ROOT,
                "share of jerks in which two muscles begin within %.0f ms; exact binomial interval (Clopper and Pearson);"
                        + " of the single bursts %.0f %% have company, by chance %.1f %% (p = %.3f, %.0f circular shifts)",
                observed.settings().synchronyMilliseconds(),
                100 * chance.found(),
                100 * chance.expected(),
                chance.chance(),
                observed.settings().surrogates());
    }

    private static List<Measurement> none(String reason) {
        return List.of(new Measurement.NotMeasurable(Question.SYNCHRONY, Measurement.WHOLE_RECORDING, reason));
    }

    /** Parts are in order of onset, so it is enough to look at neighbours of different muscles. */
    private static boolean together(Jerk jerk, double window) {
        List<Activity> parts = jerk.parts();
        for (int i = 0; i < parts.size(); i++) {
            for (int k = i + 1; k < parts.size(); k++) {
                double apart =
                        parts.get(k).span().startSeconds() - parts.get(i).span().startSeconds();
                if (!parts.get(i).channel().equals(parts.get(k).channel()) && apart <= window) {
                    return true;
                }
            }
        }
        return false;
    }
}
