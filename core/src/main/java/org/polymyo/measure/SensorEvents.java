package org.polymyo.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.polymyo.event.Activity;
import org.polymyo.event.Events;
import org.polymyo.event.MotionSensor;
import org.polymyo.preparation.Prepared;
import org.polymyo.preparation.Spans;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.recording.Channel;
import org.polymyo.recording.Placement;
import org.polymyo.signal.Signal;

/**
 * The share of one accelerometer, or of one part of the body in a video, in everything that was found.
 *
 * @param label label of its first axis, or the part of the body
 * @param placement where it is on the body
 * @param covered ordered, disjoint spans with samples
 * @param movements its movements that are part of jerks, in order of time
 */
record SensorEvents(String label, Placement placement, List<TimeSpan> covered, List<Activity> movements) {
    /** Copies the lists. */
    SensorEvents {
        covered = List.copyOf(covered);
        movements = List.copyOf(movements);
    }

    static List<SensorEvents> of(Prepared prepared, Events events) {
        Map<String, List<Activity>> movements = new LinkedHashMap<>();
        events.jerks().stream()
                .flatMap(j -> j.parts().stream())
                .filter(part -> part instanceof Activity.Movement || part instanceof Activity.Sighting)
                .forEach(part -> movements
                        .computeIfAbsent(part.channel(), c -> new ArrayList<>())
                        .add(part));
        return Stream.concat(
                        MotionSensor.of(prepared).stream().map(s -> s.axes().getFirst()),
                        prepared.recording().channels().stream().filter(c -> c.placement() instanceof Placement.InView))
                .map(c -> new SensorEvents(
                        c.label(), c.placement(), covered(c), movements.getOrDefault(c.label(), List.of())))
                .toList();
    }

    private static List<TimeSpan> covered(Channel channel) {
        return Spans.merged(channel.pieces().stream().map(Signal::span).toList());
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
