package org.polymyo.finding;

import static org.polymyo.finding.Presence.Direction.AGAINST;
import static org.polymyo.finding.Presence.Direction.FOR;
import static org.polymyo.finding.Presence.Direction.MISSING;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.polymyo.event.Activity;
import org.polymyo.event.Jerk;
import org.polymyo.event.Watch;
import org.polymyo.finding.Presence.Reason;
import org.polymyo.measure.Measurement;
import org.polymyo.measure.Question;
import org.polymyo.signal.Quantiles;

/** Brief jerks that no movement explains: enough, often enough, short or alike, abrupt, away from movement. */
final class BurstEvidence {
    private static final double ALTERNATION_SECONDS = 0.3;
    private static final double COMPARABLE = 0.25;

    private final Criteria criteria;
    private final Seen seen;
    private final SortedJerks sorted;
    private final List<Jerk> jerks;
    private final Set<String> muscles;
    private final MovementEvidence movement;

    BurstEvidence(Criteria criteria, Seen seen) {
        this.criteria = criteria;
        this.seen = seen;
        this.sorted = SortedJerks.of(criteria, seen);
        this.jerks = sorted.clear();
        this.muscles = seen.measurable();
        this.movement = new MovementEvidence(criteria, seen);
    }

    /** One reason a criterion; all of them for, or the jerks do not convince. Empty where no jerk is a burst. */
    List<Reason> reasons() {
        boolean any = seen.events().jerks().stream()
                .anyMatch(j -> j.parts().stream().anyMatch(Activity.Burst.class::isInstance));
        if (!any) {
            return List.of();
        }
        if (sorted.count() == 0) {
            return List.of(criteria.get("fewest-jerks")
                    .reason(MISSING, "no burst lies in a muscle of known voltage unit and at least 1000 Hz"));
        }
        if (jerks.isEmpty()) {
            return List.of(movement.watched(), clear());
        }
        return List.of(
                movement.watched(),
                enough(),
                often(),
                brief(),
                abrupt(),
                clear(),
                quiet(),
                away(),
                movement.little(),
                outnumbering(),
                single(),
                unprompted());
    }

    private Reason enough() {
        Criterion fewest = criteria.get("fewest-jerks");
        return fewest.reason(
                jerks.size() >= fewest.value() ? FOR : AGAINST,
                jerks.size() + " jerks with measurable bursts stand clear of their background");
    }

    private Reason often() {
        double moving = movement.share();
        Criterion rest = criteria.get("false-rate-at-rest");
        Criterion active = criteria.get("false-rate-in-movement");
        double counted = jerks.size() / (double) sorted.count();
        double ceiling = rest.value() + moving * Math.max(0, active.value() - rest.value());
        Criterion shown = moving > 0.1 ? active : rest;
        return seen.measurements().stream()
                .filter(m -> m.question() == Question.RATE && m.about().equals(Measurement.WHOLE_RECORDING))
                .filter(Measurement.Number.class::isInstance)
                .map(Measurement.Number.class::cast)
                .findFirst()
                .map(rate -> shown.reason(
                        counted * rate.interval().low() > ceiling ? FOR : AGAINST,
                        String.format(
                                Locale.ROOT,
                                "%.2f per valid minute (95 %% %.2f to %.2f), false jerks up to %.2f per minute with"
                                        + " movement in %.0f %% of the time",
                                counted * rate.value(),
                                counted * rate.interval().low(),
                                counted * rate.interval().high(),
                                ceiling,
                                100 * moving)))
                .orElseGet(() -> shown.reason(MISSING, "no rate, because there is no valid time"));
    }

    private double[] perJerk(ToDoubleFunction<Activity.Burst> milliseconds) {
        return jerks.stream()
                .mapToDouble(j -> Quantiles.median(Seen.bursts(j, muscles).stream()
                        .mapToDouble(milliseconds)
                        .toArray()))
                .toArray();
    }

    private Reason brief() {
        double[] durations = perJerk(b -> 1000 * b.halfAmplitude().seconds());
        double median = Quantiles.median(durations);
        double spread = (Quantiles.of(durations, 0.75) - Quantiles.of(durations, 0.25)) / Math.max(median, 1e-9);
        String text = String.format(
                Locale.ROOT,
                "median half-amplitude burst duration %.0f ms (interquartile range over median %.2f, %d jerks)",
                median,
                spread,
                jerks.size());
        if (median < criteria.get("shortest-burst").value()) {
            return criteria.get("shortest-burst").reason(AGAINST, text);
        }
        if (median <= criteria.get("longest-short-burst").value()) {
            return criteria.get("longest-short-burst").reason(FOR, text);
        }
        if (median > criteria.get("longest-burst").value()) {
            return criteria.get("longest-burst").reason(AGAINST, text);
        }
        boolean repeated = jerks.size() >= criteria.get("fewest-long-jerks").value();
        boolean alike = spread <= criteria.get("stereotyped").value();
        return criteria.get(alike ? "fewest-long-jerks" : "stereotyped")
                .reason(alike && repeated ? FOR : AGAINST, text);
    }

    private Reason abrupt() {
        Criterion most = criteria.get("abrupt");
        double rise = Quantiles.median(
                perJerk(b -> 1000 * (b.halfAmplitude().startSeconds() - b.span().startSeconds())));
        return most.reason(
                rise <= most.value() ? FOR : AGAINST,
                String.format(Locale.ROOT, "median rise from foot to half amplitude %.0f ms", rise));
    }

    private Reason clear() {
        Criterion share = criteria.get("clear-share");
        int all = jerks.size() + sorted.faint().size();
        return share.reason(
                jerks.size() >= share.value() * all && all > 0 ? FOR : AGAINST,
                String.format(
                        Locale.ROOT,
                        "%d of %d jerks stand %.0f dB or more over their background",
                        jerks.size(),
                        all,
                        criteria.get("clear-bursts").value()));
    }

    private Reason quiet() {
        Criterion most = criteria.get("quiet-muscle");
        double noise = seen.events().watches().stream()
                .filter(w -> muscles.contains(w.channel()))
                .mapToDouble(Watch::noiseMicrovolts)
                .min()
                .orElse(0);
        return most.reason(
                noise <= most.value() ? FOR : AGAINST,
                String.format(
                        Locale.ROOT, "root mean square of the quietest muscle that jerks %.1f µV at rest", noise));
    }

    private Reason away() {
        Criterion share = criteria.get("movement-share");
        double distance = criteria.get("movement-distance").value();
        long beside = Seen.beside(jerks, movement.spans(), distance);
        if (new Measured(seen.measurements()).words(Question.SPIKE_AND_WAVE).contains("present")) {
            return share.reason(FOR, "spike-and-wave precedes the jerks, wherever they lie");
        }
        return share.reason(
                beside <= share.value() * jerks.size() ? FOR : AGAINST,
                String.format(
                        Locale.ROOT,
                        "%d of %d jerks lie within %.1f s of voluntary movement or tremor",
                        beside,
                        jerks.size(),
                        distance));
    }

    private Reason outnumbering() {
        Criterion ratio = criteria.get("movement-ratio");
        double amplitude = Quantiles.median(perJerk(Activity.Burst::amplitudeMicrovolts));
        int movements = seen.voluntary(COMPARABLE * amplitude);
        return ratio.reason(
                jerks.size() >= ratio.value() * movements ? FOR : AGAINST,
                jerks.size() + " jerks beside " + movements + " voluntary bursts or movements of comparable size");
    }

    private Reason single() {
        Criterion share = criteria.get("alternating-share");
        long alternating = Seen.alternating(jerks, ALTERNATION_SECONDS);
        return share.reason(
                alternating <= share.value() * jerks.size() ? FOR : AGAINST,
                alternating + " of " + jerks.size() + " jerks are part of an alternation of two muscles");
    }

    private Reason unprompted() {
        Criterion share = criteria.get("reaction-share");
        long reactions = seen.reactions(jerks);
        return share.reason(
                reactions <= share.value() * jerks.size() ? FOR : AGAINST,
                reactions + " of " + jerks.size() + " jerks follow a trigger as a voluntary reaction does");
    }
}
