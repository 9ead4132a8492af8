package org.polymyo.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.polymyo.preparation.Spans;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.recording.Condition;
import org.polymyo.recording.Stimulus;
import org.polymyo.recording.Told;

/**
 * Sets apart what somebody asked for or evoked and said so: the finger that taps, the wrist that is moved on purpose as a
 * control, the answer to an electric stimulus. What other muscles do meanwhile stays a jerk.
 */
public final class AskedFor {
    private static final double FEWEST_PER_MINUTE = 5;
    private static final Set<Condition.Kind> TASKS = Set.of(Condition.Kind.VOLUNTARY, Condition.Kind.TAPPING);

    private final double times;
    private final double evoked;

    private AskedFor(DetectionSettings settings) {
        this.times = settings.askedTimes();
        this.evoked = settings.evokedMilliseconds() / 1000;
    }

    /**
     * Sets apart with settings.
     *
     * @param settings the settings of the detection
     * @return the step
     */
    public static AskedFor with(DetectionSettings settings) {
        return new AskedFor(settings);
    }

    /** A stretch of time in which some muscles do what was asked. */
    private record Task(TimeSpan span, Set<String> channels, Activity.Kind kind, String reason) {
        boolean holds(Activity part) {
            return channels.contains(part.channel())
                    && span.contains(part.span().startSeconds());
        }
    }

    /**
     * Takes what was asked for or evoked out of the jerks.
     *
     * @param events what was found
     * @param told what people and devices said
     * @return the same, with these bursts among the other activity
     */
    public Events apart(Events events, Told told) {
        List<Task> tasks = new ArrayList<>(tasks(events, told));
        Set<String> every = new HashSet<>(counted(events, List.of()).keySet());
        told.stimuli().stream()
                .filter(s -> s.kind() == Stimulus.Kind.ELECTRIC)
                .forEach(s -> tasks.add(new Task(
                        new TimeSpan(s.seconds(), s.seconds() + evoked),
                        every,
                        Activity.Kind.UNCLEAR,
                        "answer to an electric stimulus")));
        return tasks.isEmpty() ? events : without(events, tasks);
    }

    private static Events without(Events events, List<Task> tasks) {
        tasks.sort(Comparator.comparingDouble(t -> t.span().startSeconds()));
        List<Jerk> jerks = new ArrayList<>();
        List<Activity.Other> others = new ArrayList<>(events.others());
        for (Jerk jerk : events.jerks()) {
            List<Activity> left = new ArrayList<>();
            for (Activity part : jerk.parts()) {
                tasks.stream()
                        .filter(t -> t.holds(part))
                        .findFirst()
                        .ifPresentOrElse(t -> others.add(other(part, t)), () -> left.add(part));
            }
            if (left.size() < jerk.parts().size()) {
                followers(left).forEach(movement -> {
                    left.remove(movement);
                    others.add(new Activity.Other(
                            movement.channel(),
                            movement.span(),
                            Activity.Kind.UNCLEAR,
                            Double.NaN,
                            "a movement that followed what was asked for"));
                });
            }
            if (!left.isEmpty()) {
                jerks.add(new Jerk(jerks.size() + 1, Joining.polarity(left), left));
            }
        }
        others.sort(Comparator.comparingDouble((Activity.Other o) -> o.span().startSeconds()));
        return new Events(jerks, others, events.watches());
    }

    /** Movements of sensors when no burst is left that they follow. */
    private static List<Activity> followers(List<Activity> left) {
        return left.stream().allMatch(Activity.Movement.class::isInstance) ? List.copyOf(left) : List.of();
    }

    private static Activity.Other other(Activity part, Task task) {
        double amplitude = switch (part) {
            case Activity.Burst burst -> burst.amplitudeMicrovolts();
            case Activity.SilentPeriod silence -> silence.tonicMicrovolts();
            case Activity.Movement movement -> Double.NaN;
            case Activity.Sighting sighting -> Double.NaN;
            case Activity.Other other -> other.amplitudeMicrovolts();
        };
        return new Activity.Other(part.channel(), part.span(), task.kind(), amplitude, task.reason());
    }

    private List<Task> tasks(Events events, Told told) {
        List<TimeSpan> all = Spans.merged(told.conditions().stream()
                .filter(c -> TASKS.contains(c.kind()))
                .map(Condition::span)
                .toList());
        if (all.isEmpty()) {
            return List.of();
        }
        double watched =
                events.watches().stream().mapToDouble(Watch::validSeconds).max().orElse(0);
        Map<String, Integer> total = counted(events, List.of());
        Map<String, Integer> inside = counted(events, all);
        double elsewhere = Math.max(1, watched - Spans.seconds(all)) / 60;
        Map<String, Double> usual = new HashMap<>();
        total.forEach((channel, n) -> usual.put(channel, (n - inside.getOrDefault(channel, 0) + 1) / elsewhere));
        return told.conditions().stream()
                .filter(c -> TASKS.contains(c.kind()))
                .map(c ->
                        new Task(c.span(), doing(c, events, usual), Activity.Kind.VOLUNTARY, "on purpose: " + c.text()))
                .toList();
    }

    /** Muscles that burst so much oftener than elsewhere; of a tapping finger the one that does so most. */
    private Set<String> doing(Condition task, Events events, Map<String, Double> usual) {
        double minutes = Math.max(1e-3, task.span().seconds() / 60);
        Map<String, Double> excess = new HashMap<>();
        counted(events, List.of(task.span())).forEach((channel, n) -> {
            double ratio = n / minutes / usual.getOrDefault(channel, 1.0);
            if (n / minutes >= FEWEST_PER_MINUTE && ratio >= times) {
                excess.put(channel, ratio);
            }
        });
        if (task.kind() == Condition.Kind.VOLUNTARY) {
            return Set.copyOf(excess.keySet());
        }
        return excess.entrySet().stream()
                .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(e -> Set.of(e.getKey()))
                .orElse(Set.of());
    }

    /** Bursts of jerks by muscle, all or those that begin in some time. */
    private static Map<String, Integer> counted(Events events, List<TimeSpan> in) {
        Map<String, Integer> counts = new HashMap<>();
        for (Jerk jerk : events.jerks()) {
            for (Activity part : jerk.parts()) {
                double at = part.span().startSeconds();
                if (in.isEmpty() || in.stream().anyMatch(s -> s.contains(at))) {
                    counts.merge(part.channel(), 1, Integer::sum);
                }
            }
        }
        return counts;
    }
}
