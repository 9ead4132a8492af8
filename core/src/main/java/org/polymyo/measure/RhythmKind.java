package org.polymyo.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.polymyo.event.Activity;
import org.polymyo.preparation.Spans;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.recording.Condition;
import org.polymyo.signal.Quantiles;

/**
 * Whether a rhythm is a tremor, rhythmic jerks or trains of jerks. Tremor goes on as long as what brings it lasts; trains of
 * cortical tremor come and go, 9 to 18 a second, of bursts of 15 to 60 ms (decision "tremor-or-train").
 */
final class RhythmKind {
    private static final double FILLED = 0.8;
    private static final double FLEETING_SECONDS = 3;
    private static final double FINE_FROM_HZ = 8;
    private static final double FINE_TO_HZ = 20;
    private static final double BRIEF_SECONDS = 0.075;

    private final Observed observed;

    private RhythmKind(Observed observed) {
        this.observed = observed;
    }

    /**
     * Names the rhythm.
     *
     * @param observed what was found
     * @param pattern pattern and frequency of all jerks
     * @return one answer about the whole recording
     */
    static Measurement of(Observed observed, List<Measurement> pattern) {
        var kind = new RhythmKind(observed);
        int n = observed.jerks().size();
        Optional<Filled> filled = kind.mostFilled();
        if (filled.isEmpty() && pattern.stream().noneMatch(Measurement.Category.class::isInstance)) {
            return new Measurement.NotMeasurable(
                    Question.RHYTHM,
                    Measurement.WHOLE_RECORDING,
                    String.format(
                            Locale.ROOT,
                            "%d jerks and no unbroken rhythm of %.0f s; at least %.0f jerks are needed",
                            n,
                            FLEETING_SECONDS,
                            observed.settings().fewestForPattern()));
        }
        String basis = filled.map(Filled::words).orElse("no unbroken rhythm") + "; " + words(pattern);
        return new Measurement.Category(
                Question.RHYTHM,
                Measurement.WHOLE_RECORDING,
                kind.word(filled, pattern),
                n,
                filled.isPresent() ? Quality.GOOD : observed.quality(n),
                basis + kind.length());
    }

    private String word(Optional<Filled> filled, List<Measurement> pattern) {
        if (filled.filter(f -> f.share >= FILLED).isPresent()) {
            return "tremor";
        }
        String jerks = pattern.stream()
                .filter(Measurement.Category.class::isInstance)
                .map(m -> ((Measurement.Category) m).value())
                .findFirst()
                .orElse("");
        return switch (jerks) {
            case "in trains" -> fine(pattern) ? "trains as of cortical tremor" : "trains of jerks";
            case "rhythmic", "semi-rhythmic" -> "rhythmic jerks";
            default -> filled.isPresent() ? "rhythm that comes and goes" : "no rhythm";
        };
    }

    private boolean fine(List<Measurement> pattern) {
        boolean fast = pattern.stream()
                .filter(Measurement.Number.class::isInstance)
                .map(Measurement.Number.class::cast)
                .anyMatch(n -> n.value() >= FINE_FROM_HZ && n.value() <= FINE_TO_HZ);
        return fast && typicalSeconds() <= BRIEF_SECONDS;
    }

    private double typicalSeconds() {
        double[] lengths = observed.muscles().stream()
                .flatMap(m -> m.bursts().stream())
                .mapToDouble(b -> b.span().seconds())
                .toArray();
        return lengths.length == 0 ? Double.POSITIVE_INFINITY : Quantiles.median(lengths);
    }

    private String length() {
        double seconds = typicalSeconds();
        return Double.isInfinite(seconds)
                ? ""
                : String.format(Locale.ROOT, "; bursts of %.0f ms from foot to foot (median)", 1000 * seconds);
    }

    private static String words(List<Measurement> pattern) {
        return pattern.stream()
                .map(m -> switch (m) {
                    case Measurement.Category c -> "jerks " + c.value();
                    case Measurement.Number f -> String.format(Locale.ROOT, "%.1f Hz", f.value());
                    case Measurement.NotMeasurable nothing -> nothing.reason();
                })
                .distinct()
                .reduce((a, b) -> a + ", " + b)
                .orElse("no jerk");
    }

    /**
     * A rhythm of one muscle.
     *
     * @param channel its label
     * @param during what was held meanwhile
     * @param share share of that time
     * @param seconds its length
     * @param reason what the detector saw
     */
    private record Filled(String channel, String during, double share, double seconds, String reason) {
        String words() {
            return String.format(
                    Locale.ROOT, "%s in %s for %.0f s, %.0f %% of %s", reason, channel, seconds, 100 * share, during);
        }
    }

    /** The muscle and the condition that unbroken rhythm fills most. */
    private Optional<Filled> mostFilled() {
        List<Filled> all = new ArrayList<>();
        for (MuscleEvents muscle : observed.muscles()) {
            List<Activity.Other> rhythms = observed.events().others().stream()
                    .filter(o -> o.kind() == Activity.Kind.TREMOR && o.channel().equals(muscle.label()))
                    .toList();
            List<TimeSpan> spans =
                    Spans.merged(rhythms.stream().map(Activity.Other::span).toList());
            if (Spans.seconds(spans) >= FLEETING_SECONDS) {
                String reason = rhythms.getFirst().reason();
                all.add(filled(muscle, "the recording", muscle.valid(), spans, reason));
                Arrays.stream(Condition.Kind.values()).forEach(kind -> {
                    List<TimeSpan> held = Spans.common(
                            muscle.valid(), Spans.merged(observed.told().spans(kind)));
                    if (Spans.seconds(held) >= observed.settings().shortestCondition()) {
                        all.add(filled(muscle, kind.name().toLowerCase(Locale.ROOT), held, spans, reason));
                    }
                });
            }
        }
        return all.stream().reduce((a, b) -> b.share > a.share ? b : a);
    }

    private static Filled filled(
            MuscleEvents muscle, String during, List<TimeSpan> time, List<TimeSpan> rhythm, String reason) {
        double seconds = Spans.seconds(Spans.common(time, rhythm));
        return new Filled(muscle.label(), during, seconds / Math.max(1e-9, Spans.seconds(time)), seconds, reason);
    }
}
