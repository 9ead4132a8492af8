package org.polymyo.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.polymyo.quantity.Interval;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.signal.Signal;

/**
 * Finds jerks in the acceleration of one sensor: swings that stand out of its rest, rise at once, are over soon and are
 * not part of a movement or of tremor.
 */
final class MotionScan {
    private static final double CHUNK_SECONDS = 600;
    private static final double MARGIN_SECONDS = 10;
    private static final double BRIDGE_SECONDS = 0.12;
    private static final double FOOT_DEVIATIONS = 2;
    private static final double FOOT_SHARE = 0.1;
    private static final double BEFORE_SECONDS = 0.4;
    private static final double QUIET_BEFORE = 0.35;

    private final MotionSensor sensor;
    private final DetectionSettings settings;
    private final List<Activity.Movement> jerks = new ArrayList<>();
    private final List<Activity.Other> others = new ArrayList<>();

    private MotionScan(MotionSensor sensor, DetectionSettings settings) {
        this.sensor = sensor;
        this.settings = settings;
    }

    /**
     * What one sensor shows.
     *
     * @param jerks abrupt movements, in order of time
     * @param others voluntary movement and tremor, in order of time
     */
    record Found(List<Activity.Movement> jerks, List<Activity.Other> others) {}

    static Found of(MotionSensor sensor, DetectionSettings settings) {
        var scan = new MotionScan(sensor, settings);
        int pieces = sensor.axes().getFirst().pieces().size();
        for (int p = 0; p < pieces; p++) {
            int piece = p;
            scan.look(sensor.axes().stream().map(a -> a.pieces().get(piece)).toList());
        }
        return new Found(List.copyOf(scan.jerks), List.copyOf(scan.others));
    }

    /** In chunks of ten minutes that overlap, so that a recording of any length fits the memory. */
    private void look(List<Signal> axes) {
        double rate = axes.getFirst().rateHz();
        long length = axes.stream().mapToLong(Signal::length).min().orElse(0);
        long chunk = Math.round(CHUNK_SECONDS * rate);
        long margin = Math.round(MARGIN_SECONDS * rate);
        for (long core = 0; core < length; core += chunk) {
            long from = Math.max(0, core - margin);
            long to = Math.min(length, core + chunk + margin);
            double first = axes.getFirst().timeOf(core);
            double end = core + chunk >= length
                    ? Double.POSITIVE_INFINITY
                    : axes.getFirst().timeOf(core + chunk);
            scan(Swings.of(axes, from, (int) (to - from)), core == 0 ? Double.NEGATIVE_INFINITY : first, end);
        }
    }

    private void scan(Swings swings, double from, double to) {
        Swings.Rest[] rest = swings.rest();
        double[] size = swings.size();
        int bridge = (int) Math.max(1, Math.round(BRIDGE_SECONDS * swings.rateHz()));
        int i = 0;
        while (i < size.length) {
            if (size[i] <= threshold(swings, rest, i)) {
                i++;
                continue;
            }
            int last = i;
            for (int k = i; k < size.length && k <= last + bridge; k++) {
                last = size[k] > threshold(swings, rest, k) ? k : last;
            }
            double moment = swings.timeOf(i);
            if (moment >= from && moment < to) {
                judge(new Swing(swings, i, last, rest[swings.tile(i, rest.length)]));
            }
            i = last + bridge;
        }
    }

    private double threshold(Swings swings, Swings.Rest[] rest, int index) {
        Swings.Rest here = rest[swings.tile(index, rest.length)];
        return Math.max(
                settings.smallestAcceleration(), here.level() + settings.accelerationDeviations() * here.deviation());
    }

    private void judge(Swing swing) {
        String reason = swing.notAJerk(settings);
        if (reason.isEmpty()) {
            jerks.add(swing.movement(sensor.label()));
        } else {
            others.add(new Activity.Other(
                    sensor.label(),
                    swing.span(),
                    swing.rhythmic() ? Activity.Kind.TREMOR : Activity.Kind.VOLUNTARY,
                    Double.NaN,
                    reason));
        }
    }

    /** One stretch above the threshold. */
    private record Swing(Swings swings, int first, int last, Swings.Rest rest) {
        private int peak() {
            int at = first;
            for (int i = first; i <= last; i++) {
                at = swings.size()[i] > swings.size()[at] ? i : at;
            }
            return at;
        }

        /** Where the acceleration leaves its rest: back from the crossing to a tenth of the peak or the noise. */
        private int foot() {
            double level =
                    Math.max(rest.level() + FOOT_DEVIATIONS * rest.deviation(), FOOT_SHARE * swings.size()[peak()]);
            int i = first;
            while (i > 0 && swings.size()[i - 1] > level && first - i < BEFORE_SECONDS * swings.rateHz()) {
                i--;
            }
            return i;
        }

        TimeSpan span() {
            return new TimeSpan(swings.timeOf(foot()), swings.timeOf(last + 1));
        }

        String notAJerk(DetectionSettings settings) {
            double milliseconds = 1000 * (last - first + 1) / swings.rateHz();
            if (rhythmic()) {
                return "rhythmic acceleration that goes on: tremor";
            }
            if (milliseconds > settings.longestSwingMilliseconds()) {
                return String.format(Locale.ROOT, "acceleration that lasts %.0f ms: a movement", milliseconds);
            }
            double rise = 1000 * (reach(0.8) - reach(0.2)) / swings.rateHz();
            if (rise > settings.longestRiseMilliseconds() + 1000 / swings.rateHz()) {
                return String.format(Locale.ROOT, "acceleration that grows over %.0f ms: a movement", rise);
            }
            return before() > QUIET_BEFORE * swings.size()[peak()] ? "in the middle of a movement" : "";
        }

        /** The limb swings on after a jerk; what grows for long to its first peak is no jerk. */
        private int reach(double share) {
            int top = first;
            while (top < last && swings.size()[top + 1] >= swings.size()[top]) {
                top++;
            }
            int i = top;
            while (i > 0 && swings.size()[i - 1] > share * swings.size()[top]) {
                i--;
            }
            return i;
        }

        private double before() {
            int end = foot();
            int from = (int) Math.max(0, end - BEFORE_SECONDS * swings.rateHz());
            double sum = 0;
            for (int i = from; i < end; i++) {
                sum += swings.size()[i];
            }
            return end > from ? sum / (end - from) : 0;
        }

        boolean rhythmic() {
            return SwingRhythm.in(swings.main(), first, last, swings.rateHz());
        }

        Activity.Movement movement(String label) {
            TimeSpan span = span();
            double step = 1 / swings.rateHz();
            var onset = new Interval(span.startSeconds() - step, Math.max(span.startSeconds(), swings.timeOf(first)));
            var offset = new Interval(span.endSeconds() - step, span.endSeconds() + step);
            return new Activity.Movement(label, new Extent(span, onset, offset), swings.size()[peak()]);
        }
    }
}
