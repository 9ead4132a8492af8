package org.polymyo.finding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.polymyo.event.Activity;
import org.polymyo.finding.Confounder.Feature;
import org.polymyo.finding.Confounder.Sight;
import org.polymyo.finding.Presence.Verdict;
import org.polymyo.measure.Measurement;
import org.polymyo.measure.Question;
import org.polymyo.preparation.Spans;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.recording.Condition;
import org.polymyo.recording.Told;
import org.polymyo.signal.Quantiles;

/** What is told from myoclonus by the shape of its bursts: movement on purpose, tic, chorea, dystonia, fasciculation. */
final class MovementConfounders {
    private static final double ALTERNATION_SECONDS = 0.3;

    private final Criteria criteria;
    private final Seen seen;
    private final Measured measured;

    MovementConfounders(Criteria criteria, Seen seen) {
        this.criteria = criteria;
        this.seen = seen;
        this.measured = new Measured(seen.measurements());
    }

    Confounder voluntary(Verdict presence) {
        Criterion fill = criteria.get("movement-fill");
        double share = Spans.seconds(seen.spans(Activity.Kind.VOLUNTARY)) / Math.max(1, seen.validSeconds());
        return new Confounder(
                "movement on purpose",
                List.of(
                        new Feature(
                                share >= fill.value() ? Sight.THERE : Sight.LACKING,
                                String.format(Locale.ROOT, "movements fill %.0f %% of the valid time", 100 * share),
                                fill),
                        unconvincing(presence, fill)),
                "The same recording at rest, with every movement on purpose marked.");
    }

    Confounder tic() {
        Criterion alternating = criteria.get("alternating-share");
        boolean urge = seen.annotations().stream()
                .map(a -> a.text().toLowerCase(Locale.ROOT))
                .anyMatch(t -> t.contains("urge") || t.contains("suppress"));
        var jerks = seen.events().jerks();
        double share = Seen.alternating(jerks, ALTERNATION_SECONDS) / Math.max(1.0, jerks.size());
        boolean late = measured.words(Question.BEREITSCHAFTSPOTENTIAL).contains("late");
        Criterion alike = criteria.get("stereotyped");
        double variety = variety(durations());
        boolean inTurn = late || share > alternating.value();
        return new Confounder(
                "tics",
                List.of(
                        new Feature(
                                urge ? Sight.THERE : Sight.UNKNOWN,
                                urge ? "an urge or suppression was marked" : "nobody said whether there is an urge",
                                alternating),
                        new Feature(
                                inTurn || variety > alike.value() ? Sight.THERE : Sight.LACKING,
                                String.format(
                                        Locale.ROOT,
                                        "%.0f %% of the jerks alternate between muscles; interquartile range over median of"
                                                + " their durations %.2f; %s Bereitschaftspotential",
                                        100 * share,
                                        variety,
                                        late ? "a late" : "no late"),
                                inTurn ? alternating : alike)),
                "The same recording while the person holds the movements back, with the urge marked.");
    }

    /** Half-amplitude durations of all bursts of jerks, ms. */
    private double[] durations() {
        return seen.events().jerks().stream()
                .flatMap(j -> j.parts().stream())
                .filter(Activity.Burst.class::isInstance)
                .mapToDouble(p -> 1000 * ((Activity.Burst) p).halfAmplitude().seconds())
                .toArray();
    }

    /** Interquartile range over median. */
    private static double variety(double[] durations) {
        return durations.length == 0
                ? 0
                : (Quantiles.of(durations, 0.75) - Quantiles.of(durations, 0.25))
                        / Math.max(Quantiles.median(durations), 1e-9);
    }

    Confounder chorea(Verdict presence) {
        double[] durations = durations();
        double median = durations.length == 0 ? 0 : Quantiles.median(durations);
        double spread = variety(durations);
        double rate = seen.events().jerks().size() / Math.max(1, seen.validSeconds() / 60);
        return new Confounder(
                "chorea",
                List.of(
                        unconvincing(presence, criteria.get("choreic-duration")),
                        above("choreic-duration", median, String.format(Locale.ROOT, "bursts of %.0f ms", median)),
                        above(
                                "choreic-variety",
                                spread,
                                String.format(Locale.ROOT, "interquartile range over median %.2f", spread)),
                        above("choreic-rate", rate, String.format(Locale.ROOT, "%.0f jerks a minute", rate)),
                        apart()),
                "EMG of several muscles for some minutes: chorea flows from part to part at random.");
    }

    Confounder dystonia(Verdict presence) {
        double median = measured.number(Question.BURST_DURATION)
                .map(Measurement.Number::value)
                .orElse(0.0);
        List<TimeSpan> rest = Spans.merged(Told.of(seen.annotations()).spans(Condition.Kind.REST));
        double held =
                Spans.seconds(Spans.common(seen.spans(Activity.Kind.TONIC), rest)) / Math.max(1, Spans.seconds(rest));
        Optional<Measurement.Number> shared = measured.all().stream()
                .filter(m -> m.question() == Question.COHERENCE_FREQUENCY && m instanceof Measurement.Number)
                .map(Measurement.Number.class::cast)
                .findFirst();
        Criterion drive = criteria.get("dystonic-drive");
        Criterion hold = criteria.get("dystonic-hold");
        return new Confounder(
                "dystonia",
                List.of(
                        unconvincing(presence, criteria.get("dystonic-duration")),
                        above("dystonic-duration", median, String.format(Locale.ROOT, "bursts of %.0f ms", median)),
                        new Feature(
                                rest.isEmpty() ? Sight.UNKNOWN : held >= hold.value() ? Sight.THERE : Sight.LACKING,
                                rest.isEmpty()
                                        ? "rest was not marked"
                                        : String.format(Locale.ROOT, "contraction in %.0f %% of rest", 100 * held),
                                hold),
                        new Feature(
                                shared.map(n -> n.value() <= drive.value() ? Sight.THERE : Sight.LACKING)
                                        .orElse(Sight.UNKNOWN),
                                shared.map(n -> String.format(Locale.ROOT, "rhythm shared at %.1f Hz", n.value()))
                                        .orElse("no shared rhythm was measured"),
                                drive)),
                "EMG of agonist and antagonist at rest and in writing, with coherence of the two.");
    }

    Confounder fasciculation() {
        Criterion most = criteria.get("unit-duration");
        Optional<Measurement.Number> duration = measured.number(Question.BURST_DURATION);
        Feature brief = new Feature(
                duration.map(n -> n.value() <= most.value() ? Sight.THERE : Sight.LACKING)
                        .orElse(Sight.UNKNOWN),
                duration.map(n -> String.format(Locale.ROOT, "bursts of %.0f ms", n.value()))
                        .orElse("no burst could be measured"),
                most);
        return new Confounder(
                "fasciculation", List.of(brief, apart()), "Needle electromyography, which shows single motor units.");
    }

    /** Where the jerks convince, what surrounds them is no reason to doubt them: both may be there. */
    private static Feature unconvincing(Verdict presence, Criterion criterion) {
        boolean convince = presence == Verdict.YES;
        return new Feature(
                convince ? Sight.LACKING : Sight.THERE,
                convince ? "the jerks convince beside it" : "the jerks do not convince beside it",
                criterion);
    }

    private Feature above(String code, double value, String words) {
        Criterion least = criteria.get(code);
        return new Feature(value >= least.value() ? Sight.THERE : Sight.LACKING, words, least);
    }

    private Feature apart() {
        Criterion most = criteria.get("apart");
        Optional<Measurement.Number> together = measured.number(Question.SYNCHRONY);
        return new Feature(
                together.map(n -> n.value() <= most.value() ? Sight.THERE : Sight.LACKING)
                        .orElse(Sight.UNKNOWN),
                together.map(n -> String.format(Locale.ROOT, "%.0f %% of the jerks shared by muscles", n.value()))
                        .orElse("only one muscle"),
                most);
    }
}
