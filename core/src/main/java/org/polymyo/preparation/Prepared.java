package org.polymyo.preparation;

import java.util.List;
import org.polymyo.recording.Defect;
import org.polymyo.recording.Recording;

/**
 * A recording fit to measure, with what was done to it and what is wrong with it.
 *
 * @param recording the recording, channels recognised
 * @param muscles the muscles that can be measured
 * @param steps what was done
 * @param defects what is wrong, the file's own slips first
 */
public record Prepared(Recording recording, List<PreparedMuscle> muscles, List<Step> steps, List<Defect> defects) {
    /** Copies the lists. */
    public Prepared {
        muscles = List.copyOf(muscles);
        steps = List.copyOf(steps);
        defects = List.copyOf(defects);
    }
}
