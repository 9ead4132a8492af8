package org.polymyo.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.polymyo.preparation.Execution;
import org.polymyo.preparation.Prepared;

/** Finds what happened: each muscle on its own, then the muscles together. */
public final class EventDetector {
    private final DetectionSettings settings;
    private final Execution execution;

    private EventDetector(DetectionSettings settings, Execution execution) {
        this.settings = settings;
        this.execution = execution;
    }

    /**
     * Detection with settings.
     *
     * @param settings the settings
     * @param execution how to run
     * @return the stage
     */
    public static EventDetector with(DetectionSettings settings, Execution execution) {
        return new EventDetector(settings, execution);
    }

    /**
     * Detects.
     *
     * @param prepared a prepared recording
     * @return jerks, other activity, and for how long each muscle was watched
     */
    public Events detect(Prepared prepared) {
        List<MuscleScan.Found> found =
                execution.each(prepared.muscles(), m -> MuscleScan.of(m, settings, execution.blockSeconds()));
        var movements = new Movements(found, prepared.recording().annotations(), settings);
        List<Activity> parts = new ArrayList<>();
        List<Activity.Other> others = new ArrayList<>();
        for (MuscleScan.Found muscle : found) {
            movements.sort(muscle, parts, others);
            parts.addAll(muscle.gaps());
            others.addAll(muscle.others());
        }
        List<Jerk> jerks = jerks(prepared, parts, others);
        others.sort(Comparator.<Activity.Other>comparingDouble(o -> o.span().startSeconds())
                .thenComparing(Activity.Other::channel));
        return new Events(
                jerks, others, found.stream().map(MuscleScan.Found::watch).toList());
    }

    /** Where a muscle was recorded, it decides what is a jerk; sensors alone decide only where there is none. */
    private List<Jerk> jerks(Prepared prepared, List<Activity> parts, List<Activity.Other> others) {
        var felt = new Felt(execution.each(MotionSensor.of(prepared), s -> MotionScan.of(s, settings)));
        if (prepared.muscles().isEmpty()) {
            others.addAll(felt.others());
            return felt.alone(settings);
        }
        return felt.with(Joining.of(parts, settings), others);
    }
}
