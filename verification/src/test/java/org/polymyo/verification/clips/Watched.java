package org.polymyo.verification.clips;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.polymyo.signal.Quantiles;
import org.polymyo.video.jerk.JerkFinder;
import org.polymyo.video.jerk.JerkSettings;
import org.polymyo.video.jerk.PartJerk;
import org.polymyo.video.motion.ClipMotion;
import org.polymyo.video.motion.Part;
import org.polymyo.video.motion.State;
import org.polymyo.video.motion.Trace;

/** Jerks found in some clips beside those that were there. */
final class Watched {
    private static final double NEAR_SECONDS = 0.12;

    private final Map<Part, Integer> wrong = new EnumMap<>(Part.class);
    private final Map<Part, Double> seconds = new EnumMap<>(Part.class);
    private final List<Double> late = new ArrayList<>();
    private double goodSeconds;
    private double allSeconds;
    private int covered;
    private int there;

    /** Adds a clip. */
    void add(ClipMotion motion, Map<Part, List<Double>> onsets) {
        onsets.values().forEach(list -> there += list.size());
        double length = motion.times()[motion.times().length - 1] - motion.times()[0];
        for (Trace trace : motion.traces()) {
            seconds.merge(trace.part(), length, Double::sum);
            allSeconds += length;
            goodSeconds += trace.seconds(State.GOOD);
            List<Double> left = new ArrayList<>(onsets.getOrDefault(trace.part(), List.of()));
            for (PartJerk jerk : JerkFinder.in(trace, JerkSettings.defaults()).jerks()) {
                judge(jerk, left);
            }
        }
    }

    private void judge(PartJerk jerk, List<Double> left) {
        double begin = jerk.span().startSeconds();
        for (Double onset : left) {
            if (Math.abs(begin - onset) < NEAR_SECONDS) {
                left.remove(onset);
                late.add(1000 * (begin - onset));
                covered += jerk.onset().low() <= onset && onset <= jerk.onset().high() ? 1 : 0;
                return;
            }
        }
        wrong.merge(jerk.part(), 1, Integer::sum);
    }

    int there() {
        return there;
    }

    int found() {
        return late.size();
    }

    int wrong() {
        return wrong.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Part-minutes over which the false ones are counted. */
    double partMinutes() {
        return allSeconds / 60;
    }

    /** False jerks a minute of the part that has most. */
    double worst() {
        return wrong.entrySet().stream()
                .mapToDouble(e -> 60 * e.getValue() / seconds.getOrDefault(e.getKey(), 1.0))
                .max()
                .orElse(0);
    }

    double wellSeen() {
        return allSeconds > 0 ? goodSeconds / allSeconds : 0;
    }

    /** Median size of the error of the begin, milliseconds; not a number without a find. */
    double onsetError() {
        double[] sizes = late.stream().mapToDouble(Math::abs).toArray();
        Arrays.sort(sizes);
        return sizes.length == 0 ? Double.NaN : Quantiles.ofSorted(sizes, 0.5);
    }

    /** Share of the true begins that lie in the printed interval. */
    double covered() {
        return late.isEmpty() ? Double.NaN : (double) covered / late.size();
    }
}
