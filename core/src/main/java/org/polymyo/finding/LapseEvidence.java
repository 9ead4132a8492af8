package org.polymyo.finding;

import static org.polymyo.finding.Presence.Direction.AGAINST;
import static org.polymyo.finding.Presence.Direction.FOR;

import java.util.List;
import java.util.Locale;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;
import org.polymyo.event.Activity;
import org.polymyo.event.Jerk;
import org.polymyo.finding.Presence.Reason;
import org.polymyo.signal.Quantiles;

/** Silent periods in a held contraction: enough, often enough, of the right length. */
final class LapseEvidence {
    private final Criteria criteria;
    private final Seen seen;
    private final List<Activity> silent;
    private final List<Jerk> lapses;
    private final MovementEvidence movement;

    LapseEvidence(Criteria criteria, Seen seen) {
        this.criteria = criteria;
        this.seen = seen;
        this.silent = seen.events().jerks().stream()
                .flatMap(j -> j.parts().stream())
                .filter(Activity.SilentPeriod.class::isInstance)
                .toList();
        this.lapses = seen.events().jerks().stream()
                .filter(j -> j.parts().stream().anyMatch(this::lapse))
                .toList();
        this.movement = new MovementEvidence(criteria, seen);
    }

    /** A silent period as long as those of negative myoclonus; weak contractions of few units pause for less. */
    private boolean lapse(Activity part) {
        double milliseconds = 1000 * part.span().seconds();
        return part instanceof Activity.SilentPeriod
                && milliseconds >= criteria.get("shortest-silent-period").value()
                && milliseconds <= criteria.get("longest-silent-period").value();
    }

    /** One reason a criterion; all of them for, or the lapses do not convince. Empty where there is none. */
    List<Reason> reasons() {
        return silent.isEmpty()
                ? List.of()
                : List.of(movement.watched(), enough(), held(), often(), lasting(), movement.little());
    }

    private Reason enough() {
        Criterion fewest = criteria.get("fewest-silent-periods");
        return fewest.reason(
                lapses.size() >= fewest.value() ? FOR : AGAINST,
                lapses.size() + " jerks with a silent period of the right length");
    }

    private Reason held() {
        Criterion hold = criteria.get("shortest-hold");
        return hold.reason(
                seen.tonicSeconds() >= hold.value() ? FOR : AGAINST,
                String.format(Locale.ROOT, "a contraction was held for %.0f s", seen.tonicSeconds()));
    }

    private Reason often() {
        Criterion ceiling = criteria.get("false-silent-rate");
        double minutes = Math.max(seen.heldMuscleSeconds(), 1) / 60;
        long count = silent.stream().filter(this::lapse).count();
        double low = count == 0
                ? 0
                : new ChiSquaredDistribution(2.0 * count).inverseCumulativeProbability(0.025) / 2 / minutes;
        return ceiling.reason(
                low > ceiling.value() ? FOR : AGAINST,
                String.format(
                        Locale.ROOT,
                        "%.2f such silent periods per minute of held contraction of a muscle, at least %.2f (95 %%)",
                        count / minutes,
                        low));
    }

    private Reason lasting() {
        Criterion longest = criteria.get("longest-silent-period");
        Criterion shortest = criteria.get("shortest-silent-period");
        double median = Quantiles.median(
                silent.stream().mapToDouble(p -> 1000 * p.span().seconds()).toArray());
        boolean brief = median < shortest.value();
        return (brief ? shortest : longest)
                .reason(
                        !brief && median <= longest.value() ? FOR : AGAINST,
                        String.format(Locale.ROOT, "median silent period %.0f ms", median));
    }

    /** Whether healthy held contractions show as much: too rare or too brief. */
    boolean healthy() {
        return silent.isEmpty() || often().direction() == AGAINST || lasting().direction() == AGAINST;
    }

    /** Whether there surely are lapses, enough of them to be part of what the person has. */
    boolean certain() {
        double share = criteria.get("lapse-share").value();
        return !silent.isEmpty()
                && lapses.size() >= share * seen.events().jerks().size()
                && List.of(enough(), often(), lasting()).stream().allMatch(r -> r.direction() == FOR);
    }
}
