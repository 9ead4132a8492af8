package org.polymyo.finding;

import static org.polymyo.finding.Presence.Direction.AGAINST;
import static org.polymyo.finding.Presence.Direction.FOR;
import static org.polymyo.finding.Presence.Direction.MISSING;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.polymyo.event.Activity;
import org.polymyo.finding.Presence.Direction;
import org.polymyo.finding.Presence.Reason;
import org.polymyo.finding.Presence.Verdict;

/**
 * Whether the recording shows myoclonus. Yes needs every criterion of one line of evidence, brief jerks or silent periods;
 * no needs enough valid time without any jerk, or with none that healthy muscles do not show; everything else is
 * undetermined.
 */
final class PresenceRule {
    private final Criteria criteria;
    private final Seen seen;

    PresenceRule(Criteria criteria, Seen seen) {
        this.criteria = criteria;
        this.seen = seen;
    }

    Presence judge() {
        if (seen.events().jerks().isEmpty()) {
            return absent();
        }
        List<Reason> bursts = new BurstEvidence(criteria, seen).reasons();
        List<Reason> lapses = new LapseEvidence(criteria, seen).reasons();
        if (bursts.isEmpty() && lapses.isEmpty()) {
            return felt();
        }
        if (convinces(bursts) || convinces(lapses)) {
            return new Presence(Verdict.YES, ordered(bursts, lapses, true));
        }
        return new HealthyEvidence(criteria, seen)
                .reason()
                .map(healthy -> new Presence(Verdict.NO, List.of(healthy)))
                .orElseGet(() -> new Presence(Verdict.UNDETERMINED, ordered(bursts, lapses, false)));
    }

    private static boolean convinces(List<Reason> reasons) {
        return !reasons.isEmpty() && reasons.stream().allMatch(r -> r.direction() == FOR);
    }

    /** What decided comes first: the line that convinced, or what stands in the way. */
    private static List<Reason> ordered(List<Reason> bursts, List<Reason> lapses, boolean yes) {
        List<Reason> all = new ArrayList<>();
        boolean lapsesFirst = convinces(lapses) && !convinces(bursts);
        all.addAll(lapsesFirst ? lapses : bursts);
        all.addAll(lapsesFirst ? bursts : lapses);
        List<Direction> order = yes ? List.of(FOR, AGAINST, MISSING) : List.of(AGAINST, MISSING, FOR);
        all.sort(Comparator.comparingInt(r -> order.indexOf(r.direction())));
        return all.stream().distinct().toList(); // both lines ask some criteria that are not theirs alone
    }

    /** A sensor feels abrupt movements of any cause. */
    private Presence felt() {
        String words = seen.events().jerks().size() + " abrupt movements in the "
                + (seen.filmed() ? "video" : "accelerometer")
                + "; whether muscles jerk or somebody moves needs EMG";
        return new Presence(
                Verdict.UNDETERMINED, List.of(criteria.get("fewest-jerks").reason(MISSING, words)));
    }

    /** A video without a jerk says no more than that none was large enough to be seen. */
    private Presence unseen() {
        String words = "no jerk was seen in the video; smaller ones than it could have shown are not excluded";
        return new Presence(
                Verdict.UNDETERMINED, List.of(criteria.get("fewest-jerks").reason(MISSING, words)));
    }

    private Presence absent() {
        if (seen.filmed()) {
            return unseen();
        }
        Criterion watch = criteria.get("shortest-watch");
        double seconds = seen.validSeconds();
        if (seconds < watch.value()) {
            String little =
                    String.format(Locale.ROOT, "no jerk found, but only %.1f s of valid EMG could be watched", seconds);
            return new Presence(Verdict.UNDETERMINED, List.of(watch.reason(MISSING, little)));
        }
        Criterion fewest = criteria.get("fewest-jerks");
        long alike = seen.events().others().stream()
                .filter(o -> o.kind() == Activity.Kind.RUN)
                .count();
        if (alike >= fewest.value()) {
            String runs =
                    alike + " bursts in even runs, in a muscle recorded alone: tapping and rhythmic myoclonus look"
                            + " alike there; a second muscle of the limb, or what was done then, would tell";
            return new Presence(Verdict.UNDETERMINED, List.of(fewest.reason(MISSING, runs)));
        }
        String none = String.format(
                Locale.ROOT,
                "no jerk found in %.1f valid minutes, rate below %.2g per minute (95 %%)",
                seconds / 60,
                -StrictMath.log(0.05) / (seconds / 60));
        return new Presence(Verdict.NO, List.of(watch.reason(AGAINST, none)));
    }
}
