package org.polymyo.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.polymyo.event.Activity;
import org.polymyo.event.Events;
import org.polymyo.event.Jerk;
import org.polymyo.event.Watch;
import org.polymyo.measure.Measurement;
import org.polymyo.measure.Question;
import org.polymyo.preparation.Spans;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.recording.Annotation;
import org.polymyo.recording.Condition;
import org.polymyo.recording.Told;

/**
 * What criteria look at: events and measurements, never samples.
 *
 * @param annotations what people and devices said
 * @param events what was found
 * @param measurements what was measured
 */
record Seen(List<Annotation> annotations, Events events, List<Measurement> measurements) {
    private static final Set<Condition.Kind> ASKED =
            Set.of(Condition.Kind.ACTION, Condition.Kind.TAPPING, Condition.Kind.VOLUNTARY);
    private static final double FASTEST_REACTION_SECONDS = 0.1;
    private static final double SLOWEST_REACTION_SECONDS = 0.9;
    private static final double IN_TURN_SECONDS = 0.03;

    /** Copies the lists. */
    Seen {
        annotations = List.copyOf(annotations);
        measurements = List.copyOf(measurements);
    }

    /**
     * Muscles whose burst durations were measured and whose unit is a voltage.
     *
     * @return labels
     */
    Set<String> measurable() {
        Set<String> timed = measurements.stream()
                .filter(m -> m.question() == Question.BURST_DURATION && m instanceof Measurement.Number)
                .map(Measurement::about)
                .collect(Collectors.toSet());
        return measurements.stream()
                .filter(m -> m instanceof Measurement.Number n
                        && n.question() == Question.AMPLITUDE
                        && n.unit().isVoltage())
                .map(Measurement::about)
                .filter(timed::contains)
                .collect(Collectors.toSet());
    }

    /**
     * Jerks with a burst in a measurable muscle.
     *
     * @return in order of time
     */
    List<Jerk> burstJerks() {
        Set<String> measurable = measurable();
        return events.jerks().stream()
                .filter(j -> !bursts(j, measurable).isEmpty())
                .toList();
    }

    /**
     * The bursts of a jerk.
     *
     * @param jerk a jerk
     * @param measurable muscles that count
     * @return its bursts in them
     */
    static List<Activity.Burst> bursts(Jerk jerk, Set<String> measurable) {
        List<Activity.Burst> bursts = new ArrayList<>();
        for (Activity part : jerk.parts()) {
            if (part instanceof Activity.Burst burst && measurable.contains(burst.channel())) {
                bursts.add(burst);
            }
        }
        return bursts;
    }

    /**
     * Whether a jerk has a part of a kind.
     *
     * @param jerk a jerk
     * @param kind class of the part
     * @return true where one of its parts is one
     */
    static boolean has(Jerk jerk, Class<? extends Activity> kind) {
        return jerk.parts().stream().anyMatch(kind::isInstance);
    }

    /**
     * Whether all of this was seen in a video.
     *
     * @return true when it was measured how well a video was filmed and no muscle was watched
     */
    boolean filmed() {
        return events.watches().isEmpty() && measurements.stream().anyMatch(m -> m.question() == Question.CAPTURE);
    }

    /** When movement was asked for: it is expected there and does not speak against jerks elsewhere. */
    private List<TimeSpan> asked() {
        return Spans.merged(Told.of(annotations).conditions().stream()
                .filter(c -> ASKED.contains(c.kind()))
                .map(Condition::span)
                .toList());
    }

    /**
     * Voluntary movements that nobody asked for and runs of tremor, those of several muscles at once counted once.
     *
     * @param shortest shortest that counts, seconds
     * @return ordered, disjoint spans
     */
    List<TimeSpan> movements(double shortest) {
        List<TimeSpan> asked = asked();
        return Spans.merged(events.others().stream()
                .filter(o -> o.kind() == Activity.Kind.TREMOR
                        || o.kind() == Activity.Kind.VOLUNTARY && !Spans.touch(asked, o.span()))
                .map(Activity.Other::span)
                .filter(s -> s.seconds() >= shortest)
                .toList());
    }

    /**
     * Activity of a kind, that of several muscles at once counted once.
     *
     * @param kind which
     * @return ordered, disjoint spans
     */
    List<TimeSpan> spans(Activity.Kind kind) {
        return Spans.merged(events.others().stream()
                .filter(o -> o.kind() == kind)
                .map(Activity.Other::span)
                .toList());
    }

    /**
     * Contractions that nobody asked for, short or held, those of several muscles at once counted once.
     *
     * @return ordered, disjoint spans
     */
    List<TimeSpan> unasked() {
        List<TimeSpan> asked = asked();
        return Spans.merged(events.others().stream()
                .filter(o -> o.kind() == Activity.Kind.VOLUNTARY || o.kind() == Activity.Kind.TONIC)
                .map(Activity.Other::span)
                .filter(s -> !Spans.touch(asked, s))
                .toList());
    }

    /**
     * Voluntary bursts and movements that nobody asked for, those of several muscles at once counted once.
     *
     * @param least least amplitude that counts, µV
     * @return how many
     */
    int voluntary(double least) {
        List<TimeSpan> asked = asked();
        return Spans.merged(events.others().stream()
                        .filter(o -> o.kind() == Activity.Kind.VOLUNTARY && o.amplitudeMicrovolts() >= least)
                        .filter(o -> !Spans.touch(asked, o.span()))
                        .map(Activity.Other::span)
                        .toList())
                .size();
    }

    /**
     * Jerks near a movement.
     *
     * @param jerks some jerks, in order of time
     * @param movements ordered, disjoint spans
     * @param distance largest distance, seconds
     * @return how many
     */
    static long beside(List<Jerk> jerks, List<TimeSpan> movements, double distance) {
        return jerks.stream()
                .filter(j -> Spans.touch(movements, j.span().widened(distance)))
                .count();
    }

    /**
     * Jerks that belong to an alternation: one muscle, another 30 ms later or more, and the first again,
     * as in a fast voluntary movement. In a train of jerks the muscles begin together and not in turn.
     *
     * @param jerks some jerks, in order of time
     * @param within longest time from the first to the third onset, seconds
     * @return how many
     */
    static long alternating(List<Jerk> jerks, double within) {
        List<Activity> parts = jerks.stream().flatMap(j -> j.parts().stream()).toList();
        Set<Activity> alternating = new HashSet<>();
        for (int i = 0; i + 2 < parts.size(); i++) {
            List<Activity> three = parts.subList(i, i + 3);
            boolean backAgain = three.get(0).channel().equals(three.get(2).channel())
                    && !three.get(0).channel().equals(three.get(1).channel());
            double there =
                    three.get(1).span().startSeconds() - three.get(0).span().startSeconds();
            double back =
                    three.get(2).span().startSeconds() - three.get(1).span().startSeconds();
            boolean inTurn = Math.min(there, back) >= IN_TURN_SECONDS && there + back <= within;
            if (backAgain && inTurn) {
                alternating.addAll(three);
            }
        }
        return jerks.stream()
                .filter(j -> j.parts().stream().anyMatch(alternating::contains))
                .count();
    }

    /**
     * Jerks that follow a device's mark as a voluntary reaction does.
     *
     * @param jerks some jerks
     * @return how many
     */
    long reactions(List<Jerk> jerks) {
        double[] marks = annotations.stream()
                .filter(a -> a.author() == Annotation.Author.DEVICE)
                .mapToDouble(a -> a.span().startSeconds())
                .sorted()
                .toArray();
        return jerks.stream().filter(j -> follows(marks, j)).count();
    }

    private static boolean follows(double[] marks, Jerk jerk) {
        double onset = jerk.span().startSeconds();
        int k = Arrays.binarySearch(marks, onset);
        int before = (k < 0 ? -k - 1 : k) - 1;
        double delay = before < 0 ? Double.POSITIVE_INFINITY : onset - marks[before];
        return delay >= FASTEST_REACTION_SECONDS && delay <= SLOWEST_REACTION_SECONDS;
    }

    /**
     * Valid time of the muscle that could be watched longest.
     *
     * @return seconds
     */
    double validSeconds() {
        return events.watches().stream().mapToDouble(Watch::validSeconds).max().orElse(0);
    }

    /**
     * Time of held contraction of the muscle that held longest.
     *
     * @return seconds
     */
    double tonicSeconds() {
        return events.watches().stream().mapToDouble(Watch::tonicSeconds).max().orElse(0);
    }

    /**
     * Time of held contraction, added up over the muscles: false silent periods come in each of them.
     *
     * @return seconds
     */
    double heldMuscleSeconds() {
        return events.watches().stream().mapToDouble(Watch::tonicSeconds).sum();
    }
}
