package org.polymyo.video.jerk;

import java.util.ArrayList;
import java.util.List;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.video.motion.Trace;

/**
 * Smoothness of slow movements: the spectral arc length of their speed (SPARC; Balasubramanian and others 2015, doi
 * 10.1186/s12984-015-0090-9). About -1.4 is a single smooth reach; the more negative, the more broken.
 */
final class Smoothness {
    private static final double HIGHEST_HZ = 20;
    private static final double STEP_HZ = 0.1;
    private static final double LEAST = 0.05;

    private Smoothness() {}

    static List<Double> of(Trace trace, Found found, List<TimeSpan> when) {
        List<Double> all = new ArrayList<>();
        for (OtherMovement movement : found.others()) {
            boolean counts = movement.kind() == OtherMovement.Kind.SLOW
                    && when.stream()
                            .anyMatch(span -> span.contains(movement.span().startSeconds()));
            if (counts) {
                all.add(arc(trace, movement.span()));
            }
        }
        return all;
    }

    private static double arc(Trace trace, TimeSpan span) {
        double steps = trace.steps() / (trace.times()[trace.steps()] - trace.times()[0]);
        int bins = (int) Math.floor(Math.min(HIGHEST_HZ, steps / 2) / STEP_HZ) + 1;
        double[] size = new double[bins];
        for (int i = 0; i < bins; i++) {
            size[i] = size(trace, span, i * STEP_HZ);
        }
        double zero = Math.max(size[0], 1e-12);
        int last = bins - 1;
        while (last > 1 && size[last] / zero < LEAST) {
            last--;
        }
        double arc = 0;
        for (int i = 1; i <= last; i++) {
            double across = 1.0 / last;
            double down = (size[i] - size[i - 1]) / zero;
            arc -= Math.sqrt(across * across + down * down);
        }
        return arc;
    }

    private static double size(Trace trace, TimeSpan span, double hertz) {
        double c = 0;
        double s = 0;
        for (int i = 0; i < trace.steps(); i++) {
            if (span.contains(trace.times()[i])) {
                double way = Math.sqrt(trace.dx()[i] * trace.dx()[i] + trace.dy()[i] * trace.dy()[i]);
                double phase = 2 * Math.PI * hertz * (trace.times()[i] - span.startSeconds());
                c += way * StrictMath.cos(phase);
                s += way * StrictMath.sin(phase);
            }
        }
        return Math.sqrt(c * c + s * s);
    }
}
