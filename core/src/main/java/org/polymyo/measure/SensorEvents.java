package org.polymyo.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.polymyo.event.Activity;
import org.polymyo.event.Events;
import org.polymyo.event.MotionSensor;
import org.polymyo.preparation.Prepared;
import org.polymyo.preparation.Spans;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.signal.Signal;

/**
 * One accelerometer's share of everything that was found.
 *
 * @param label label of its first axis
 * @param covered ordered, disjoint spans with samples
 * @param movements its movements that are part of jerks, in order of time
 */
record SensorEvents(String label, List<TimeSpan> covered, List<Activity.Movement> movements) {
    /** Copies the lists. */
    SensorEvents {
        covered = List.copyOf(covered);
        movements = List.copyOf(movements);
    }

    static List<SensorEvents> of(Prepared prepared, Events events) {
        Map<String, List<Activity.Movement>> movements = new LinkedHashMap<>();
        events.jerks().stream()
                .flatMap(j -> j.parts().stream())
                .filter(Activity.Movement.class::isInstance)
                .map(Activity.Movement.class::cast)
                .forEach(m -> movements
                        .computeIfAbsent(m.channel(), c -> new ArrayList<>())
                        .add(m));
        return MotionSensor.of(prepared).stream()
                .map(s -> new SensorEvents(
                        s.label(),
                        Spans.merged(s.axes().getFirst().pieces().stream()
                                .map(Signal::span)
                                .toList()),
                        movements.getOrDefault(s.label(), List.of())))
                .toList();
    }

    /**
     * Time with samples.
     *
     * @return seconds
     */
    double validSeconds() {
        return Spans.seconds(covered);
    }

    /**
     * Onsets of its movements.
     *
     * @return seconds on the recording's clock, ascending
     */
    double[] onsets() {
        return movements.stream()
                .mapToDouble(m -> m.span().startSeconds())
                .sorted()
                .toArray();
    }
}
