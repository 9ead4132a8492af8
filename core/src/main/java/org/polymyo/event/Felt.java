package org.polymyo.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.polymyo.quantity.Interval;
import org.polymyo.quantity.TimeSpan;

/** Joins what accelerometers felt with the jerks that EMG shows, or makes jerks of it where no muscle was recorded. */
final class Felt {
    private static final double LATEST_SECONDS = 0.15;
    private static final double EARLY_SECONDS = 0.02;
    private static final double EARLY_SAMPLES = 1.5;

    private final List<Activity.Movement> movements = new ArrayList<>();
    private final List<Activity.Other> others = new ArrayList<>();

    Felt(List<MotionScan.Found> found) {
        for (MotionScan.Found sensor : found) {
            movements.addAll(sensor.jerks());
            others.addAll(sensor.others());
        }
        movements.sort(
                Comparator.<Activity.Movement>comparingDouble(m -> m.span().startSeconds())
                        .thenComparing(Activity.Movement::channel));
    }

    /**
     * Jerks that only sensors show.
     *
     * @param settings how closely onsets must follow
     * @return the jerks
     */
    List<Jerk> alone(DetectionSettings settings) {
        return Joining.of(List.copyOf(movements), settings);
    }

    /**
     * Movements and tremor of the sensors.
     *
     * @return in no order
     */
    List<Activity.Other> others() {
        return List.copyOf(others);
    }

    /**
     * Adds to each jerk of the muscles the movement that follows its first burst within 150 ms, one for each sensor. A
     * movement cannot begin before the muscle, so that an onset up to 20 ms (or one and a half samples) earlier is taken
     * for the muscle's.
     *
     * @param jerks jerks that EMG shows
     * @param unjoined where movements without a burst go
     * @return the jerks with their movements
     */
    List<Jerk> with(List<Jerk> jerks, List<Activity.Other> unjoined) {
        List<List<Activity>> parts = new ArrayList<>();
        jerks.forEach(j -> parts.add(new ArrayList<>(j.parts())));
        for (Activity.Movement movement : movements) {
            int home = home(jerks, parts, movement);
            if (home < 0) {
                unjoined.add(new Activity.Other(
                        movement.channel(),
                        movement.span(),
                        Activity.Kind.UNCLEAR,
                        Double.NaN,
                        "an abrupt movement without a burst in any recorded muscle"));
            } else {
                parts.get(home).add(after(movement, jerks.get(home).span().startSeconds()));
            }
        }
        List<Jerk> joined = new ArrayList<>();
        for (int i = 0; i < jerks.size(); i++) {
            joined.add(new Jerk(jerks.get(i).number(), jerks.get(i).polarity(), parts.get(i)));
        }
        return List.copyOf(joined);
    }

    private static int home(List<Jerk> jerks, List<List<Activity>> parts, Activity.Movement movement) {
        double onset = movement.span().startSeconds();
        double early = Math.max(
                EARLY_SECONDS,
                EARLY_SAMPLES * (onset - movement.extent().onset().low()));
        int low = 0;
        int high = jerks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (jerks.get(middle).parts().getFirst().span().startSeconds() <= onset + early) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low - 1; i >= 0 && onset - start(jerks.get(i)) <= LATEST_SECONDS; i--) {
            if (parts.get(i).stream().noneMatch(p -> p.channel().equals(movement.channel()))) {
                return i;
            }
        }
        return -1;
    }

    private static double start(Jerk jerk) {
        return jerk.parts().getFirst().span().startSeconds();
    }

    private static Activity.Movement after(Activity.Movement movement, double muscle) {
        TimeSpan span = movement.span();
        if (span.startSeconds() >= muscle) {
            return movement;
        }
        var later = new TimeSpan(muscle, Math.max(muscle, span.endSeconds()));
        Interval onset = movement.extent().onset();
        var doubt = new Interval(Math.min(onset.low(), muscle), Math.max(onset.high(), muscle));
        return new Activity.Movement(
                movement.channel(), new Extent(later, doubt, movement.extent().offset()), movement.peak());
    }
}
