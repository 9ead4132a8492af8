package org.polymyo.event;

import java.util.List;

/**
 * Everything that was found.
 *
 * @param jerks the jerks, in order of time
 * @param others activity that is not part of a jerk, in order of time
 * @param watches one entry for each muscle
 */
public record Events(List<Jerk> jerks, List<Activity.Other> others, List<Watch> watches) {
    /** Copies the lists. */
    public Events {
        jerks = List.copyOf(jerks);
        others = List.copyOf(others);
        watches = List.copyOf(watches);
    }
}
