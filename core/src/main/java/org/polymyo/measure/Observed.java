package org.polymyo.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.polymyo.event.Activity;
import org.polymyo.event.Events;
import org.polymyo.event.Jerk;
import org.polymyo.event.Watch;
import org.polymyo.preparation.Prepared;
import org.polymyo.preparation.PreparedMuscle;
import org.polymyo.preparation.Spans;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.recording.Told;
import org.polymyo.signal.Signal;

/**
 * What every measure looks at: the muscles with their events, what was said, and the settings.
 *
 * @param settings the settings
 * @param recordingSeconds length of the recording, gaps included
 * @param told conditions and stimuli
 * @param muscles the muscles in the order of the channels
 * @param sensors the accelerometers in the order of the channels
 * @param events everything that was found
 */
record Observed(
        MeasuringSettings settings,
        double recordingSeconds,
        Told told,
        List<MuscleEvents> muscles,
        List<SensorEvents> sensors,
        Events events) {
    /** Copies the lists. */
    Observed {
        muscles = List.copyOf(muscles);
        sensors = List.copyOf(sensors);
    }

    /**
     * Sorts events by muscle.
     *
     * @param settings the settings
     * @param prepared the prepared recording
     * @param events what was found in it
     * @return what the measures look at
     */
    static Observed of(MeasuringSettings settings, Prepared prepared, Events events) {
        Map<String, List<Activity.Burst>> bursts = new LinkedHashMap<>();
        Map<String, List<Activity.SilentPeriod>> gaps = new LinkedHashMap<>();
        for (Jerk jerk : events.jerks()) {
            for (Activity part : jerk.parts()) {
                switch (part) {
                    case Activity.Burst b ->
                        bursts.computeIfAbsent(b.channel(), c -> new ArrayList<>())
                                .add(b);
                    case Activity.SilentPeriod s ->
                        gaps.computeIfAbsent(s.channel(), c -> new ArrayList<>())
                                .add(s);
                    case Activity.Movement m -> {}
                    case Activity.Sighting s -> {}
                    case Activity.Other o -> {}
                }
            }
        }
        Map<String, Watch> watches = new LinkedHashMap<>();
        events.watches().forEach(w -> watches.put(w.channel(), w));
        List<MuscleEvents> muscles = new ArrayList<>();
        for (PreparedMuscle muscle : prepared.muscles()) {
            String label = muscle.label();
            muscles.add(new MuscleEvents(
                    muscle,
                    watches.getOrDefault(label, new Watch(label, 0, 0, 0, 0)),
                    bursts.getOrDefault(label, List.of()),
                    gaps.getOrDefault(label, List.of())));
        }
        var told = Told.of(prepared.recording().annotations());
        return new Observed(
                settings,
                prepared.recording().durationSeconds(),
                told,
                muscles,
                SensorEvents.of(prepared, events),
                events);
    }

    /**
     * The jerks.
     *
     * @return in order of time
     */
    List<Jerk> jerks() {
        return events.jerks();
    }

    /**
     * Onset of each jerk.
     *
     * @return seconds on the recording's clock, ascending
     */
    double[] onsets() {
        return jerks().stream().mapToDouble(j -> j.span().startSeconds()).toArray();
    }

    /**
     * Valid time of the muscle that could be watched longest; of the sensor where there is no muscle.
     *
     * @return seconds; 0 without either
     */
    double validSeconds() {
        return muscles.isEmpty()
                ? sensors.stream().mapToDouble(SensorEvents::validSeconds).max().orElse(0)
                : muscles.stream()
                        .mapToDouble(m -> m.watch().validSeconds())
                        .max()
                        .orElse(0);
    }

    /**
     * Time in which at least one muscle has samples, or one sensor where there is no muscle.
     *
     * @return ordered, disjoint spans
     */
    List<TimeSpan> covered() {
        if (muscles.isEmpty()) {
            return Spans.merged(
                    sensors.stream().flatMap(s -> s.covered().stream()).toList());
        }
        return Spans.merged(muscles.stream()
                .flatMap(m -> m.muscle().channel().pieces().stream())
                .map(Signal::span)
                .toList());
    }

    /**
     * Time without samples in any muscle.
     *
     * @return ordered, disjoint spans inside the recording
     */
    List<TimeSpan> gaps() {
        List<TimeSpan> gaps = new ArrayList<>();
        double from = 0;
        for (TimeSpan span : covered()) {
            if (span.startSeconds() - from > 0.001) {
                gaps.add(new TimeSpan(from, span.startSeconds()));
            }
            from = Math.max(from, span.endSeconds());
        }
        if (recordingSeconds - from > 0.001) {
            gaps.add(new TimeSpan(from, recordingSeconds));
        }
        return List.copyOf(gaps);
    }

    /**
     * The channels in which jerks can be seen: muscles, or sensors where there are none.
     *
     * @return in the order of the channels
     */
    List<HeldConditions.Watched> watched() {
        if (muscles.isEmpty()) {
            return sensors.stream()
                    .map(s -> new HeldConditions.Watched(s.label(), s.covered()))
                    .toList();
        }
        return muscles.stream()
                .map(m -> new HeldConditions.Watched(m.label(), m.valid()))
                .toList();
    }

    /**
     * How far a number of events can be relied on.
     *
     * @param n number of events
     * @return good from the declared number on, poor where no interval exists
     */
    Quality quality(int n) {
        return n >= settings.fewestForGood() ? Quality.GOOD : n >= Medians.FEWEST ? Quality.FAIR : Quality.POOR;
    }
}
