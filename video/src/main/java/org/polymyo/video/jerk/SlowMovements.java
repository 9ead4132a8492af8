package org.polymyo.video.jerk;

import java.util.ArrayList;
import java.util.List;
import org.polymyo.quantity.TimeSpan;

/** Stretches in which a part moves for longer than a jerk: reaches, gestures, steps. */
final class SlowMovements {
    private static final double WINDOW = 0.2;
    private static final double SHORTEST = 0.25;
    private static final double DEVIATIONS = 6;

    private SlowMovements() {}

    static List<TimeSpan> of(Movement movement, Quiet quiet, JerkSettings settings) {
        List<TimeSpan> spans = new ArrayList<>();
        int window = movement.inSteps(WINDOW);
        double least = DEVIATIONS * quiet.of(1) * Math.sqrt(window);
        int from = -1;
        for (int i = 0; i + window <= movement.steps() + 1; i++) {
            boolean moving = i + window <= movement.steps()
                    && movement.way(i, i + window) > Math.max(least, settings.smallestPixels());
            if (moving && from < 0) {
                from = i;
            } else if (!moving && from >= 0) {
                TimeSpan span = new TimeSpan(movement.seconds(from), movement.seconds(i + window - 1));
                if (span.seconds() >= WINDOW + SHORTEST) {
                    spans.add(span);
                }
                from = -1;
            }
        }
        return spans;
    }
}
