package org.polymyo.cortex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.polymyo.event.Activity;
import org.polymyo.event.Events;
import org.polymyo.quantity.Interval;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.recording.Condition;
import org.polymyo.recording.Stimulus;
import org.polymyo.recording.Told;

/**
 * The moments before which preparation is looked for: spontaneous jerks, or the patient's own movements, with quiet
 * before them. What follows a stimulus is left out, because waiting for a stimulus makes a slow potential of its own.
 * Of more than 300, 300 are chosen evenly.
 */
final class ReadinessMoments {
    private static final double AFTER_STIMULUS = 1;
    private static final double SAME_MOMENT = 0.001;
    private static final int MOST = 300;

    private final Events events;
    private final List<TimeSpan> busy;
    private final List<TimeSpan> voluntary;
    private final List<Double> stimuli;

    /**
     * Moments of a recording.
     *
     * @param told what was said of it
     * @param events what was found in it
     */
    ReadinessMoments(Told told, Events events) {
        this.events = events;
        this.busy = busy(events);
        this.voluntary = told.spans(Condition.Kind.VOLUNTARY);
        this.stimuli = told.stimuli().stream()
                .filter(s -> s.kind() != Stimulus.Kind.SHAM)
                .map(Stimulus::seconds)
                .toList();
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
                events.jerks().stream()
                        .filter(jerk -> doubt(jerk.parts().getFirst()).width() <= widestSeconds)
                        .map(jerk -> jerk.span().startSeconds())
                        .filter(onset -> !own(onset))
                        .toList(),
                quietSeconds);
    }

    /**
     * Onsets of the patient's own movements, made on purpose as a control.
     *
     * @param quietSeconds time without any other movement before each
     * @return seconds, ascending
     */
    double[] movements(double quietSeconds) {
        return chosen(
                busy.stream()
                        .map(TimeSpan::startSeconds)
                        .filter(this::own)
                        .distinct()
                        .toList(),
                quietSeconds);
    }

    /**
     * Whether the recording holds a block of own movements.
     *
     * @return true where somebody said so
     */
    boolean ownRecorded() {
        return !voluntary.isEmpty();
    }

    private boolean own(double onset) {
        return voluntary.stream().anyMatch(span -> span.contains(onset));
    }

    private double[] chosen(List<Double> candidates, double quietSeconds) {
        double[] starts = busy.stream().mapToDouble(TimeSpan::startSeconds).toArray();
        double[] ends = busy.stream().mapToDouble(TimeSpan::endSeconds).toArray();
        Arrays.parallelPrefix(ends, Math::max);
        double[] given = stimuli.stream().mapToDouble(Double::doubleValue).toArray();
        return spread(candidates.stream()
                .mapToDouble(Double::doubleValue)
                .filter(onset -> last(starts, onset - SAME_MOMENT) < 0
                        || ends[last(starts, onset - SAME_MOMENT)] <= onset - quietSeconds)
                .filter(onset ->
                        last(given, onset) < 0 || given[last(given, onset)] <= onset - quietSeconds - AFTER_STIMULUS)
                .toArray());
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

    private static List<TimeSpan> busy(Events events) {
        List<TimeSpan> busy = new ArrayList<>();
        events.jerks().forEach(jerk -> busy.add(jerk.span()));
        for (Activity.Other other : events.others()) {
            if (other.kind() == Activity.Kind.VOLUNTARY) {
                busy.add(other.span());
            } else if (other.kind() == Activity.Kind.TONIC) {
                busy.add(new TimeSpan(other.span().startSeconds(), other.span().startSeconds()));
            }
        }
        busy.sort(Comparator.comparingDouble(TimeSpan::startSeconds));
        return busy;
    }

    private static Interval doubt(Activity part) {
        return switch (part) {
            case Activity.Burst burst -> burst.extent().onset();
            case Activity.SilentPeriod gap -> gap.extent().onset();
            case Activity.Movement movement -> movement.extent().onset();
            case Activity.Other other ->
                new Interval(other.span().startSeconds(), other.span().startSeconds());
        };
    }
}
