package org.polymyo.video.jerk;

import java.util.ArrayList;
import java.util.List;
import org.polymyo.quantity.TimeSpan;

/** Stretches in which most of a part's movement swings at one frequency. */
final class Tremor {
    private static final double LOWEST_HZ = 2.5;
    private static final double HIGHEST_HZ = 12;
    private static final double HALF_BAND = 0.75;
    private static final double STEP_HZ = 0.25;
    private static final double DEVIATIONS = 3;

    private final Movement movement;
    private final JerkSettings settings;

    Tremor(Movement movement, JerkSettings settings) {
        this.movement = movement;
        this.settings = settings;
    }

    List<TimeSpan> spans(Quiet quiet) {
        List<TimeSpan> spans = new ArrayList<>();
        int length = movement.inSteps(settings.tremorSeconds());
        for (int from = 0; from + length <= movement.steps(); from += Math.max(1, length / 4)) {
            if (movement.spread(from, from + length, 1) > DEVIATIONS * quiet.of(1) && rhythmic(from, from + length)) {
                TimeSpan span = new TimeSpan(movement.seconds(from), movement.seconds(from + length));
                if (!spans.isEmpty() && spans.getLast().endSeconds() >= span.startSeconds()) {
                    spans.add(new TimeSpan(spans.removeLast().startSeconds(), span.endSeconds()));
                } else {
                    spans.add(span);
                }
            }
        }
        return spans;
    }

    private boolean rhythmic(int from, int to) {
        double nyquist = 0.5 / movement.stepSeconds();
        int bins = (int) Math.floor((Math.min(nyquist, 2 * HIGHEST_HZ) - 1) / STEP_HZ);
        double[] power = new double[Math.max(0, bins)];
        double all = 0;
        for (int i = 0; i < power.length; i++) {
            power[i] = power(from, to, 1 + i * STEP_HZ);
            all += power[i];
        }
        double most = 0;
        int band = (int) Math.round(HALF_BAND / STEP_HZ);
        for (int i = 0; i < power.length; i++) {
            double hertz = 1 + i * STEP_HZ;
            if (hertz >= LOWEST_HZ && hertz <= HIGHEST_HZ) {
                double here = 0;
                for (int k = Math.max(0, i - band); k <= Math.min(power.length - 1, i + band); k++) {
                    here += power[k];
                }
                most = Math.max(most, here);
            }
        }
        return all > 0 && most / all >= settings.tremorShare();
    }

    private double power(int from, int to, double hertz) {
        double cx = 0;
        double sx = 0;
        double cy = 0;
        double sy = 0;
        double length = movement.seconds(to) - movement.seconds(from);
        for (int i = from; i < to; i++) {
            double t = (movement.seconds(i) + movement.seconds(i + 1)) / 2 - movement.seconds(from);
            double taper = 0.5 - 0.5 * StrictMath.cos(2 * Math.PI * t / length);
            double c = taper * StrictMath.cos(2 * Math.PI * hertz * t);
            double s = taper * StrictMath.sin(2 * Math.PI * hertz * t);
            cx += c * movement.x(i, i + 1);
            sx += s * movement.x(i, i + 1);
            cy += c * movement.y(i, i + 1);
            sy += s * movement.y(i, i + 1);
        }
        return cx * cx + sx * sx + cy * cy + sy * sy;
    }
}
