package org.polymyo.finding;

import static org.polymyo.finding.Presence.Direction.AGAINST;
import static org.polymyo.finding.Presence.Direction.FOR;
import static org.polymyo.finding.Presence.Direction.MISSING;

import java.util.List;
import java.util.Locale;
import org.polymyo.finding.Presence.Reason;
import org.polymyo.preparation.Spans;
import org.polymyo.quantity.TimeSpan;

/** How much of the watched time is filled with movement, from which neither jerks nor lapses can be told. */
final class MovementEvidence {
    private final Criteria criteria;
    private final Seen seen;
    private final List<TimeSpan> spans;

    MovementEvidence(Criteria criteria, Seen seen) {
        this.criteria = criteria;
        this.seen = seen;
        this.spans = seen.movements(criteria.get("shortest-movement").value());
    }

    /** Movements long enough to count, in order, disjoint. */
    List<TimeSpan> spans() {
        return spans;
    }

    /** Share of the valid time, from 0 to 1. */
    double share() {
        return Math.min(1, Spans.seconds(spans) / Math.max(1, seen.validSeconds()));
    }

    Reason watched() {
        Criterion watch = criteria.get("shortest-watch");
        return watch.reason(
                seen.validSeconds() >= watch.value() ? FOR : MISSING,
                String.format(Locale.ROOT, "%.1f valid minutes of EMG", seen.validSeconds() / 60));
    }

    Reason little() {
        Criterion most = criteria.get("moving-share");
        return most.reason(
                share() <= most.value() ? FOR : AGAINST,
                String.format(
                        Locale.ROOT,
                        "%d movements or runs of tremor fill %.0f %% of the valid time",
                        spans.size(),
                        100 * share()));
    }
}
