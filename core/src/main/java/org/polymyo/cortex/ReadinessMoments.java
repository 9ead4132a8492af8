package org.polymyo.cortex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.polymyo.event.Activity;
import org.polymyo.event.Events;
import org.polymyo.event.Jerk;
import org.polymyo.quantity.Interval;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.recording.Condition;
import org.polymyo.recording.Stimulus;
import org.polymyo.recording.Told;

/**
 * The moments before which preparation is looked for: spontaneous jerks, or the patient's own movements, with quiet
 * before them. Activity that begins together is one movement, and its first onset is the moment; where a jerk comes with
 * a slower movement of other muscles it counts only where no movement was asked for. What follows a stimulus is left out,
 * because waiting for a stimulus makes a slow potential of its own. Of more than 300, 300 are chosen evenly.
 */
final class ReadinessMoments {
    private static final double AFTER_STIMULUS = 1;
    private static final double TOGETHER = 0.3;
    private static final double SAME_MOMENT = 0.001;
    private static final int MOST = 300;

    private final Told told;
    private final List<Movement> movements;
    private final double[] stimuli;

    /** What begins together. */
    private record Movement(double onset, double end, List<Jerk> jerks) {}

    /** Activity of one jerk or of one muscle. */
    private record Part(TimeSpan span, List<Jerk> jerk) {}

    /**
     * Moments of a recording.
     *
     * @param told what was said of it
     * @param events what was found in it
     */
    ReadinessMoments(Told told, Events events) {
        this.told = told;
        this.movements = movements(events);
        this.stimuli = told.stimuli().stream()
                .filter(s -> s.kind() != Stimulus.Kind.SHAM)
                .mapToDouble(Stimulus::seconds)
                .toArray();
    }

    /**
     * Onsets of jerks outside the patient's own movements on purpose.
     *
     * @param quietSeconds time without any other movement before each
     * @param widestSeconds widest interval of an onset
     * @return seconds, ascending
     */
    double[] jerks(double quietSeconds, double widestSeconds) {
        return chosen(
                movement -> movement.jerks.stream()
                                .anyMatch(jerk -> doubt(jerk.parts().getFirst()).width() <= widestSeconds
                                        && (begins(movement, jerk) || calm(movement.onset)))
                        && !during(movement.onset, Condition.Kind.VOLUNTARY),
                quietSeconds);
    }

    /**
     * Onsets of the patient's own movements, made on purpose as a control.
     *
     * @param quietSeconds time without any other movement before each
     * @return seconds, ascending
     */
    double[] movements(double quietSeconds) {
        return chosen(movement -> during(movement.onset, Condition.Kind.VOLUNTARY), quietSeconds);
    }

    /**
     * Whether the recording holds a block of own movements.
     *
     * @return true where somebody said so
     */
    boolean ownRecorded() {
        return !told.spans(Condition.Kind.VOLUNTARY).isEmpty();
    }

    private static boolean begins(Movement movement, Jerk jerk) {
        return jerk.span().startSeconds() - movement.onset <= SAME_MOMENT;
    }

    private boolean calm(double onset) {
        return told.conditions().stream()
                        .filter(c -> switch (c.kind()) {
                            case REST, POSTURE, DISTRACTION, EYES_CLOSED -> true;
                            case ACTION, SLEEP, TAPPING, VOLUNTARY, PHOTIC -> false;
                        })
                        .anyMatch(c -> c.span().contains(onset))
                && !during(onset, Condition.Kind.ACTION)
                && !during(onset, Condition.Kind.TAPPING);
    }

    private boolean during(double onset, Condition.Kind kind) {
        return told.conditions().stream()
                .anyMatch(c -> c.kind() == kind && c.span().contains(onset));
    }

    private double[] chosen(Predicate<Movement> wanted, double quietSeconds) {
        List<Double> chosen = new ArrayList<>();
        double busyUntil = Double.NEGATIVE_INFINITY;
        for (Movement movement : movements) {
            int last = last(stimuli, movement.onset);
            boolean quiet = busyUntil <= movement.onset - quietSeconds
                    && (last < 0 || stimuli[last] <= movement.onset - quietSeconds - AFTER_STIMULUS);
            if (quiet && wanted.test(movement)) {
                chosen.add(movement.onset);
            }
            busyUntil = Math.max(busyUntil, movement.end);
        }
        return spread(chosen.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** Index of the last value not above a moment; -1 where there is none. */
    private static int last(double[] ascending, double moment) {
        int at = Arrays.binarySearch(ascending, moment);
        return at >= 0 ? at : -at - 2;
    }

    private static double[] spread(double[] moments) {
        if (moments.length <= MOST) {
            return moments;
        }
        double[] chosen = new double[MOST];
        Arrays.setAll(chosen, i -> moments[(int) ((long) i * moments.length / MOST)]);
        return chosen;
    }

    private static List<Movement> movements(Events events) {
        List<Movement> movements = new ArrayList<>();
        for (Part part : parts(events)) {
            double start = part.span.startSeconds();
            if (movements.isEmpty() || start > movements.getLast().onset + TOGETHER) {
                movements.add(new Movement(start, part.span.endSeconds(), part.jerk));
            } else {
                Movement last = movements.removeLast();
                List<Jerk> jerks = new ArrayList<>(last.jerks);
                jerks.addAll(part.jerk);
                movements.add(new Movement(last.onset, Math.max(last.end, part.span.endSeconds()), jerks));
            }
        }
        return movements;
    }

    /** A held contraction counts at its start only: jerks of a posture have no quiet otherwise. */
    private static List<Part> parts(Events events) {
        List<Part> parts = new ArrayList<>();
        events.jerks().forEach(jerk -> parts.add(new Part(jerk.span(), List.of(jerk))));
        for (Activity.Other other : events.others()) {
            double start = other.span().startSeconds();
            if (other.kind() == Activity.Kind.VOLUNTARY) {
                parts.add(new Part(other.span(), List.of()));
            } else if (other.kind() == Activity.Kind.TONIC) {
                parts.add(new Part(new TimeSpan(start, start), List.of()));
            }
        }
        parts.sort(Comparator.comparingDouble(part -> part.span.startSeconds()));
        return parts;
    }

    private static Interval doubt(Activity part) {
        return switch (part) {
            case Activity.Burst burst -> burst.extent().onset();
            case Activity.SilentPeriod gap -> gap.extent().onset();
            case Activity.Movement movement -> movement.extent().onset();
            case Activity.Sighting sighting -> sighting.extent().onset();
            case Activity.Other other ->
                new Interval(other.span().startSeconds(), other.span().startSeconds());
        };
    }
}
