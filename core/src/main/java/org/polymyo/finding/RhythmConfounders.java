package org.polymyo.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.polymyo.event.Activity;
import org.polymyo.event.Jerk;
import org.polymyo.finding.Confounder.Feature;
import org.polymyo.finding.Confounder.Sight;
import org.polymyo.measure.Measurement;
import org.polymyo.measure.Question;
import org.polymyo.preparation.Spans;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.recording.Condition;
import org.polymyo.recording.Told;

/** What is told from myoclonus by its course in time: tremor, clonus, periodic limb movements, hypnic jerks. */
final class RhythmConfounders {
    private final Criteria criteria;
    private final Seen seen;
    private final Measured measured;
    private final Told told;
    private final List<Jerk> jerks;

    RhythmConfounders(Criteria criteria, Seen seen) {
        this.criteria = criteria;
        this.seen = seen;
        this.measured = new Measured(seen.measurements());
        this.told = Told.of(seen.annotations());
        this.jerks = SortedJerks.of(criteria, seen).clear();
    }

    Confounder tremor() {
        Criterion fill = criteria.get("tremor-fill");
        double share = Spans.seconds(seen.spans(Activity.Kind.TREMOR)) / Math.max(1, seen.validSeconds());
        Feature filled = new Feature(
                share >= fill.value() ? Sight.THERE : Sight.LACKING,
                String.format(Locale.ROOT, "rhythmic bursts fill %.0f %% of the valid time", 100 * share),
                fill);
        return new Confounder(
                "tremor",
                List.of(filled),
                "Accelerometer and EMG at rest, in posture and with a weight, and tapping with the other hand: they tell"
                        + " kinds of tremor, and tremor from cortical trains.");
    }

    Confounder clonus() {
        Criterion slowest = criteria.get("clonus-slowest");
        Criterion fastest = criteria.get("clonus-fastest");
        Optional<Measurement.Number> beat = measured.number(Question.FREQUENCY);
        boolean beats = beat.filter(n -> n.value() >= slowest.value() && n.value() <= fastest.value())
                .isPresent();
        Feature rhythm = new Feature(
                beats ? Sight.THERE : Sight.LACKING,
                beat.map(n -> String.format(Locale.ROOT, "%.1f Hz", n.value())).orElse("no rhythm"),
                slowest);
        Optional<Measurement.Number> answer = measured.number(Question.STIMULUS_RESPONSE, "stretch");
        Sight stretched = answer.map(n -> n.interval().low() > 0 ? Sight.THERE : Sight.LACKING)
                .orElse(Sight.UNKNOWN);
        Feature stretch = new Feature(
                stretched,
                answer.map(n -> String.format(Locale.ROOT, "after %.0f %% of the stretches", n.value()))
                        .orElse("stretch was not tried"),
                fastest);
        return new Confounder(
                "clonus",
                List.of(rhythm, stretch),
                "Signs of the pyramidal tract, and stretch held in another position.");
    }

    Confounder periodicLimbMovements() {
        Criterion count = criteria.get("series-count");
        int inSeries = inSeries();
        boolean asleep = !told.spans(Condition.Kind.SLEEP).isEmpty();
        Feature series = new Feature(
                inSeries >= count.value() && inSeries > jerks.size() ? Sight.THERE : Sight.LACKING,
                inSeries + " movements of 0.5 to 10 s in series of 5 to 90 s, beside " + jerks.size() + " jerks",
                count);
        Feature sleep =
                new Feature(asleep ? Sight.THERE : Sight.UNKNOWN, asleep ? "in sleep" : "sleep was not marked", count);
        return new Confounder(
                "periodic limb movements",
                List.of(series, sleep),
                "Polysomnography with both anterior tibial muscles for a night.");
    }

    /** Contractions nearer to each other than the shortest period are parts of one movement. */
    private int inSeries() {
        double shortest = criteria.get("series-shortest").value();
        double longest = criteria.get("series-longest").value();
        double nearest = criteria.get("series-nearest").value();
        double farthest = criteria.get("series-farthest").value();
        List<TimeSpan> movements = seen.unasked().stream()
                .filter(s -> s.seconds() >= shortest && s.seconds() <= longest)
                .toList();
        int inSeries = 0;
        List<TimeSpan> series = new ArrayList<>();
        for (TimeSpan movement : movements) {
            double apart = series.isEmpty()
                    ? nearest
                    : movement.startSeconds() - series.getLast().startSeconds();
            if (apart > farthest) {
                inSeries += full(series);
                series.clear();
            }
            if (series.isEmpty() || apart >= nearest) {
                series.add(movement);
            }
        }
        return inSeries + full(series);
    }

    private int full(List<TimeSpan> series) {
        return series.size() >= criteria.get("series-count").value() ? series.size() : 0;
    }

    Confounder hypnicJerks() {
        Criterion onset = criteria.get("sleep-onset");
        Criterion most = criteria.get("hypnic-count");
        List<TimeSpan> falling = told.spans(Condition.Kind.SLEEP).stream()
                .map(s -> new TimeSpan(Math.max(0, s.startSeconds() - onset.value()), s.startSeconds() + onset.value()))
                .toList();
        long near = jerks.stream()
                .filter(j -> falling.stream().anyMatch(s -> s.contains(j.span().startSeconds())))
                .count();
        Sight at = falling.isEmpty() ? Sight.UNKNOWN : near == jerks.size() && near > 0 ? Sight.THERE : Sight.LACKING;
        return new Confounder(
                "hypnic jerks",
                List.of(
                        new Feature(
                                at,
                                falling.isEmpty()
                                        ? "sleep was not marked"
                                        : near + " of " + jerks.size() + " jerks while falling asleep",
                                onset),
                        new Feature(
                                jerks.size() <= most.value() ? Sight.THERE : Sight.LACKING,
                                jerks.size() + " jerks",
                                most)),
                "EMG with EEG while falling asleep: hypnic jerks are single and end with deeper sleep.");
    }
}
