package org.polymyo.event;

import java.util.List;
import org.polymyo.quantity.TimeSpan;

/**
 * One jerk: the bursts and silent periods of all muscles that belong together.
 *
 * @param number number in the recording, from 1, in order of time
 * @param polarity contraction, lapse or both
 * @param parts what each muscle did, in order of onset
 */
public record Jerk(int number, Polarity polarity, List<Activity> parts) {
    /** Copies the list and refuses an empty one. */
    public Jerk {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("expected at least one burst or silent period in jerk " + number);
        }
    }

    /**
     * From the first onset to the last offset.
     *
     * @return seconds on the recording's clock
     */
    public TimeSpan span() {
        double end =
                parts.stream().mapToDouble(p -> p.span().endSeconds()).max().orElseThrow();
        return new TimeSpan(parts.getFirst().span().startSeconds(), end);
    }
}
