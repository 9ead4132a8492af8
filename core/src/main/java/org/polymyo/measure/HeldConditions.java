package org.polymyo.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.polymyo.event.Activity;
import org.polymyo.event.Jerk;
import org.polymyo.preparation.Spans;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.recording.Condition;
import org.polymyo.recording.Stimulus;

/**
 * The time of each condition, and the jerks in it. Two conditions are compared in the channels that could be measured in
 * both, and only while all of these could: a channel that failed in one of them would look like a lower rate. Time beside
 * movements and in tremor counts in neither, since bursts there are not told from jerks.
 */
final class HeldConditions {
    private static final double ANSWERS_SECONDS = 0.5;
    private static final double LEAST_SHARE = 0.5;
    private static final double LEAST_LEFT = 0.25;

    /** A burst this near to a movement counts as part of it, so that no jerk can be seen there. */
    private static final double BESIDE_MOVEMENT_SECONDS = 0.25;

    private static final Set<Condition.Kind> NO_TASK = Set.of(Condition.Kind.REST, Condition.Kind.EYES_CLOSED);

    private final Observed observed;
    private final List<TimeSpan> answers;
    private final List<TimeSpan> moving;

    /**
     * Conditions of a recording.
     *
     * @param observed what was found and said
     */
    HeldConditions(Observed observed) {
        this.observed = observed;
        this.answers = Spans.merged(observed.told().stimuli().stream()
                .filter(s -> s.kind() != Stimulus.Kind.SHAM)
                .map(s -> new TimeSpan(s.seconds(), s.seconds() + ANSWERS_SECONDS))
                .toList());
        this.moving = Spans.merged(observed.events().others().stream()
                .filter(o -> o.kind() == Activity.Kind.VOLUNTARY || o.kind() == Activity.Kind.TREMOR)
                .map(o -> o.span().widened(BESIDE_MOVEMENT_SECONDS))
                .toList());
    }

    /**
     * Two conditions side by side.
     *
     * @param task the one
     * @param rest rest
     * @param channels labels of the channels they are compared in; empty where none could be measured in both
     * @param busy whether movement or tremor leaves less than a quarter of one of them
     */
    record Pair(RateRatio.Counted task, RateRatio.Counted rest, List<String> channels, boolean busy) {}

    /**
     * When a condition was held, but for half a second after each stimulus; rest without what was done meanwhile.
     *
     * @param kind which
     * @return ordered, disjoint spans
     */
    List<TimeSpan> time(Condition.Kind kind) {
        List<TimeSpan> held = Spans.without(Spans.merged(observed.told().spans(kind)), answers);
        if (kind != Condition.Kind.REST) {
            return held;
        }
        List<TimeSpan> tasks = observed.told().conditions().stream()
                .filter(c -> !NO_TASK.contains(c.kind()))
                .map(Condition::span)
                .toList();
        return Spans.without(held, Spans.merged(tasks));
    }

    /**
     * A condition beside rest.
     *
     * @param kind which condition
     * @return both, over the channels they share
     */
    Pair besideRest(Condition.Kind kind) {
        List<TimeSpan> task = time(kind);
        List<TimeSpan> rest = time(Condition.Kind.REST);
        List<Watched> usable = observed.watched().stream()
                .filter(w -> w.share(task) >= LEAST_SHARE && w.share(rest) >= LEAST_SHARE)
                .toList();
        List<String> labels = usable.stream().map(Watched::label).toList();
        List<TimeSpan> doing = Spans.without(watched(task, usable), moving);
        List<TimeSpan> resting = Spans.without(watched(rest, usable), moving);
        var sight = EqualSight.of(
                observed.jerks(), doing, resting, observed.settings().equalSight());
        List<Jerk> jerks = observed.jerks().stream().filter(sight::sees).toList();
        boolean busy = mostlyGone(task, doing) || mostlyGone(rest, resting);
        return new Pair(counted(jerks, doing, labels), counted(jerks, resting, labels), labels, busy);
    }

    private static boolean mostlyGone(List<TimeSpan> before, List<TimeSpan> left) {
        return Spans.seconds(left) < LEAST_LEFT * Spans.seconds(before);
    }

    private static List<TimeSpan> watched(List<TimeSpan> time, List<Watched> channels) {
        List<TimeSpan> left = channels.isEmpty() ? List.of() : time;
        for (Watched channel : channels) {
            left = Spans.common(left, channel.valid());
        }
        return left;
    }

    /**
     * Jerks of some channels in some time.
     *
     * @param jerks the jerks
     * @param time ordered, disjoint spans
     * @param labels the channels
     * @return onsets of the jerks whose first part in these channels begins in that time
     */
    private static RateRatio.Counted counted(List<Jerk> jerks, List<TimeSpan> time, List<String> labels) {
        Set<String> wanted = labels.stream().collect(Collectors.toSet());
        double[] onsets = jerks.stream()
                .mapToDouble(j -> first(j, wanted))
                .filter(t -> time.stream().anyMatch(s -> s.contains(t)))
                .sorted()
                .toArray();
        return new RateRatio.Counted(onsets, time);
    }

    private static double first(Jerk jerk, Set<String> wanted) {
        return jerk.parts().stream()
                .filter(p -> wanted.contains(p.channel()))
                .mapToDouble(p -> p.span().startSeconds())
                .findFirst()
                .orElse(Double.NaN);
    }

    /**
     * Every condition that was held, with its rate.
     *
     * @return in the order of the kinds, rest first
     */
    List<Rate> rates() {
        List<Rate> rates = new ArrayList<>();
        for (Condition.Kind kind : Condition.Kind.values()) {
            List<TimeSpan> time = Spans.common(
                    time(kind),
                    Spans.merged(observed.watched().stream()
                            .flatMap(w -> w.valid().stream())
                            .toList()));
            if (Spans.seconds(time) >= observed.settings().shortestCondition()) {
                List<String> all =
                        observed.watched().stream().map(Watched::label).toList();
                rates.add(new Rate(kind, counted(observed.jerks(), time, all)));
            }
        }
        return List.copyOf(rates);
    }

    /**
     * Jerks of one condition.
     *
     * @param kind which
     * @param counted its jerks and time
     */
    record Rate(Condition.Kind kind, RateRatio.Counted counted) {
        /**
         * Jerks a minute.
         *
         * @return the rate
         */
        double perMinute() {
            return 60 * counted.jerks() / counted.seconds();
        }
    }

    /**
     * One channel in which jerks can be seen.
     *
     * @param label label as in the file
     * @param valid ordered, disjoint spans that could be measured
     */
    record Watched(String label, List<TimeSpan> valid) {
        /**
         * How much of some time could be measured.
         *
         * @param time ordered, disjoint spans
         * @return from 0 to 1; 0 for no time
         */
        double share(List<TimeSpan> time) {
            double all = Spans.seconds(time);
            return all > 0 ? Spans.seconds(Spans.common(time, valid)) / all : 0;
        }

        /**
         * Whether a whole span could be measured.
         *
         * @param span the span
         * @return true when none of it is missing
         */
        boolean whole(TimeSpan span) {
            return valid.stream()
                    .anyMatch(v -> v.startSeconds() <= span.startSeconds() && v.endSeconds() >= span.endSeconds());
        }
    }
}
