package org.polymyo.video.jerk;

import java.util.List;
import java.util.Optional;
import org.polymyo.quantity.Interval;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.video.motion.Part;
import org.polymyo.video.motion.State;
import org.polymyo.video.motion.Trace;

/**
 * How severe the jerks of one part are: the way that jerks moved it, in shoulder widths for each minute in which it was
 * well seen. It grows with every further jerk and with the size of each, and is the same in every distance from the
 * camera. It is no clinical scale; it is made to be compared with one.
 *
 * @param part which part
 * @param jerks how many jerks it sums
 * @param minutes well-seen time
 * @param wayPerMinute shoulder widths a minute
 * @param interval 95 % interval of it, from the chance of how many jerks of which size fell into that time
 * @param smoothness smoothness of each of the part's slow movements in that time
 */
public record Severity(
        Part part, int jerks, double minutes, double wayPerMinute, Interval interval, List<Double> smoothness) {
    private static final double NORMAL_95 = 1.96;
    private static final double RULE_OF_THREE = 3;
    private static final double SHORTEST_MINUTES = 1.0 / 60;

    /** Copies the list. */
    public Severity {
        smoothness = List.copyOf(smoothness);
    }

    /**
     * Sums the jerks of one part.
     *
     * @param trace the part's movement
     * @param found what was found in it
     * @param when the time that counts, for example one condition
     * @param bodyLength shoulder width, pixels, more than 0
     * @param smallest smallest jerk that could be seen, pixels; infinite where that is not known
     * @return the severity, or nothing where less than a second was well seen
     */
    public static Optional<Severity> of(
            Trace trace, Found found, List<TimeSpan> when, double bodyLength, double smallest) {
        double minutes = minutes(trace, when);
        if (minutes < SHORTEST_MINUTES || !(bodyLength > 0)) {
            return Optional.empty();
        }
        double way = 0;
        double square = 0;
        int count = 0;
        for (PartJerk jerk : found.jerks()) {
            if (within(when, jerk.span().startSeconds())) {
                double size = Math.abs(jerk.displacement()) / bodyLength;
                way += size;
                square += size * size;
                count++;
            }
        }
        Interval interval = count == 0
                ? new Interval(0, RULE_OF_THREE * smallest / bodyLength / minutes)
                : round(way / minutes, Math.sqrt(square) / way);
        return Optional.of(
                new Severity(trace.part(), count, minutes, way / minutes, interval, Smoothness.of(trace, found, when)));
    }

    /** Evenly wide on a logarithmic scale, as a sum that cannot fall below 0 is uncertain. */
    private static Interval round(double value, double relative) {
        double factor = StrictMath.exp(NORMAL_95 * relative);
        return new Interval(value / factor, value * factor);
    }

    private static double minutes(Trace trace, List<TimeSpan> when) {
        double seconds = 0;
        for (int i = 0; i < trace.steps(); i++) {
            if (trace.states()[i] == State.GOOD && within(when, trace.times()[i])) {
                seconds += trace.times()[i + 1] - trace.times()[i];
            }
        }
        return seconds / 60;
    }

    private static boolean within(List<TimeSpan> when, double moment) {
        return when.stream().anyMatch(span -> span.contains(moment));
    }
}
