package org.polymyo.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Joins bursts and silent periods of different muscles into jerks by the time from onset to onset. */
final class Joining {
    private static final double BURST_TO_GAP_SECONDS = 0.1;

    private final double join;

    private Joining(DetectionSettings settings) {
        this.join = settings.joinMilliseconds() / 1000;
    }

    static List<Jerk> of(List<Activity> parts, DetectionSettings settings) {
        return new Joining(settings).jerks(parts);
    }

    private List<Jerk> jerks(List<Activity> parts) {
        List<Activity> ordered = new ArrayList<>(parts);
        ordered.sort(Comparator.<Activity>comparingDouble(p -> p.span().startSeconds())
                .thenComparing(Activity::channel));
        List<List<Activity>> groups = new ArrayList<>();
        for (Activity part : ordered) {
            List<Activity> home = home(groups, part);
            if (home.isEmpty()) {
                groups.add(new ArrayList<>(List.of(part)));
            } else {
                home.add(part);
            }
        }
        List<Jerk> jerks = new ArrayList<>();
        groups.forEach(g -> jerks.add(new Jerk(jerks.size() + 1, polarity(g), g)));
        return List.copyOf(jerks);
    }

    /** The latest group that the part follows closely enough and that does not hold this muscle yet. */
    private List<Activity> home(List<List<Activity>> groups, Activity part) {
        for (int i = groups.size() - 1; i >= Math.max(0, groups.size() - 4); i--) {
            List<Activity> group = groups.get(i);
            if (follows(group, part)) {
                return group;
            }
        }
        return List.of();
    }

    private boolean follows(List<Activity> group, Activity part) {
        Map<String, Activity> last = new HashMap<>();
        group.forEach(p -> last.put(p.channel(), p));
        Activity own = last.get(part.channel());
        double latestOnset = group.getLast().span().startSeconds();
        if (own == null) {
            return part.span().startSeconds() - latestOnset <= join;
        }
        return own instanceof Activity.Burst burst
                && part instanceof Activity.SilentPeriod
                && Math.abs(part.span().startSeconds() - burst.span().endSeconds()) <= BURST_TO_GAP_SECONDS;
    }

    /**
     * Whether parts are contraction, lapse, or both.
     *
     * @param parts bursts and silent periods
     * @return the polarity of their jerk
     */
    static Polarity polarity(List<Activity> parts) {
        boolean positive = parts.stream().anyMatch(Activity.Burst.class::isInstance);
        boolean negative = parts.stream().anyMatch(Activity.SilentPeriod.class::isInstance);
        if (positive && negative) {
            return Polarity.POSITIVE_THEN_NEGATIVE;
        }
        return positive ? Polarity.POSITIVE : negative ? Polarity.NEGATIVE : Polarity.UNTOLD;
    }
}
