package org.polymyo.preparation;

import java.util.List;
import org.polymyo.recording.Defect;
import org.polymyo.recording.Recording;

/**
 * A recording fit to measure, with what was done to it and what is wrong with it.
 *
 * @param recording the recording, channels recognised
 * @param muscles the muscles that can be measured
 * @param signals EEG, EOG and acceleration, in the order of the channels
 * @param steps what was done
 * @param defects what is wrong, the file's own slips first
 */
public record Prepared(
        Recording recording,
        List<PreparedMuscle> muscles,
        List<PreparedSignal> signals,
        List<Step> steps,
        List<Defect> defects) {
    /** Copies the lists. */
    public Prepared {
        muscles = List.copyOf(muscles);
        signals = List.copyOf(signals);
        steps = List.copyOf(steps);
        defects = List.copyOf(defects);
    }
}
