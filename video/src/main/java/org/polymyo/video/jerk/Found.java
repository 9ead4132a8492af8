package org.polymyo.video.jerk;

import java.util.List;

/**
 * What one part did.
 *
 * @param jerks jerks in order of time
 * @param others movements that are no jerks, in order of time
 */
public record Found(List<PartJerk> jerks, List<OtherMovement> others) {
    /** Copies the lists. */
    public Found {
        jerks = List.copyOf(jerks);
        others = List.copyOf(others);
    }
}
