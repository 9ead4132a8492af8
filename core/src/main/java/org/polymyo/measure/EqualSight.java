package org.polymyo.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.polymyo.event.Activity;
import org.polymyo.event.Jerk;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.signal.Quantiles;

/**
 * Which jerks would have been seen in either of two conditions. Where a contraction is held, small bursts drown in it and
 * its own unevenness looks like small bursts; a jerk counts when one of its bursts stands out of the louder background of
 * both conditions. What an accelerometer felt or a video
 * showed counts always.
 */
final class EqualSight {
    private static final double MEAN_OF_PEAK = 0.7071067811865476;

    private final Map<String, Double> floors;

    private EqualSight(Map<String, Double> floors) {
        this.floors = floors;
    }

    /**
     * Looks at the backgrounds of both conditions.
     *
     * @param jerks all jerks
     * @param one time of one condition
     * @param other time of the other
     * @param times by which a burst must stand out of the louder background
     * @return which jerks count
     */
    static EqualSight of(List<Jerk> jerks, List<TimeSpan> one, List<TimeSpan> other, double times) {
        Map<String, Double> floors = new LinkedHashMap<>();
        for (List<TimeSpan> time : List.of(one, other)) {
            backgrounds(jerks, time).forEach((channel, all) -> floors.merge(channel, times * median(all), Math::max));
        }
        return new EqualSight(floors);
    }

    private static Map<String, List<Double>> backgrounds(List<Jerk> jerks, List<TimeSpan> time) {
        Map<String, List<Double>> found = new LinkedHashMap<>();
        for (Jerk jerk : jerks) {
            for (Activity part : jerk.parts()) {
                if (part instanceof Activity.Burst burst
                        && time.stream().anyMatch(s -> s.contains(burst.span().startSeconds()))) {
                    found.computeIfAbsent(burst.channel(), c -> new ArrayList<>())
                            .add(MEAN_OF_PEAK
                                    * burst.amplitudeMicrovolts()
                                    / StrictMath.pow(10, burst.signalToNoiseDb() / 20));
                }
            }
        }
        return found;
    }

    private static double median(List<Double> values) {
        return Quantiles.median(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /**
     * Whether a jerk counts.
     *
     * @param jerk a jerk
     * @return true when a burst of it stands out of both backgrounds, or when a sensor alone felt it
     */
    boolean sees(Jerk jerk) {
        boolean felt = jerk.parts().stream()
                .allMatch(part -> part instanceof Activity.Movement || part instanceof Activity.Sighting);
        return felt
                || jerk.parts().stream()
                        .filter(Activity.Burst.class::isInstance)
                        .map(Activity.Burst.class::cast)
                        .anyMatch(b -> b.amplitudeMicrovolts() >= floors.getOrDefault(b.channel(), 0.0));
    }
}
