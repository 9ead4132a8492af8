package org.polymyo.finding;

import static org.polymyo.finding.Presence.Direction.AGAINST;

import java.util.Locale;
import java.util.Optional;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;
import org.polymyo.event.Activity;
import org.polymyo.finding.Presence.Reason;

/** Nothing but what healthy muscles show too: fragments of a held contraction, startles, hardly anything clear. */
final class HealthyEvidence {
    private final Criteria criteria;
    private final Seen seen;
    private final SortedJerks sorted;

    HealthyEvidence(Criteria criteria, Seen seen) {
        this.criteria = criteria;
        this.seen = seen;
        this.sorted = SortedJerks.of(criteria, seen);
    }

    /** Why nothing more was seen than in healthy muscles; empty where something was, or could not be judged. */
    Optional<Reason> reason() {
        Criterion excluded = criteria.get("excluded-rate");
        boolean nothing = judged()
                && sorted.clear().size() < criteria.get("fewest-jerks").value()
                && highestRate() <= excluded.value()
                && fragmentRate() <= criteria.get("fragment-rate").value()
                && new LapseEvidence(criteria, seen).healthy();
        return nothing ? Optional.of(excluded.reason(AGAINST, words())) : Optional.empty();
    }

    /** Whether every jerk could be sorted: a burst of unknown size or a felt movement may be anything. */
    private boolean judged() {
        var bursts = seen.burstJerks();
        return seen.events().jerks().stream()
                .allMatch(j -> Seen.has(j, Activity.SilentPeriod.class) || bursts.contains(j));
    }

    private double minutes() {
        return Math.max(seen.validSeconds(), 1) / 60;
    }

    /** Upper end of the one-sided 95 % interval of the rate of clear jerks (Poisson), per minute. */
    private double highestRate() {
        double twice = new ChiSquaredDistribution(2.0 * (sorted.clear().size() + 1)).inverseCumulativeProbability(0.95);
        return twice / 2 / minutes();
    }

    private double fragmentRate() {
        return sorted.faint().size() / Math.max(seen.heldMuscleSeconds() / 60, 1);
    }

    private String words() {
        return String.format(
                Locale.ROOT,
                "%d jerks stand clear of their background in %.1f valid minutes, surely fewer than %.2f per minute (95 %%);"
                        + " what else was found is as in healthy muscles: %.1f bursts a minute of a held contraction, %d"
                        + " startles",
                sorted.clear().size(),
                minutes(),
                highestRate(),
                fragmentRate(),
                sorted.startles().size());
    }
}
