package org.polymyo.verification.detector;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.polymyo.event.Activity;
import org.polymyo.event.Events;
import org.polymyo.signal.Quantiles;
import org.polymyo.synthetic.Truth;

/** Counts hits, misses and false alarms of one cell of the benchmark, and collects the errors in time. */
final class Score {
    static final double TOLERANCE_SECONDS = 0.02;

    int hits;
    int misses;
    int falseAlarms;
    int covered;
    int jerks;
    double minutes;
    final List<Double> onsetErrors = new ArrayList<>();
    final List<Double> offsetErrors = new ArrayList<>();
    final List<Double> halfErrors = new ArrayList<>();

    void bursts(Truth truth, Events events) {
        List<Activity.Burst> found = parts(events, Activity.Burst.class);
        boolean[] used = new boolean[found.size()];
        for (Truth.Burst burst : truth.bursts()) {
            int match = nearest(found, used, burst.channel(), burst.onset());
            if (match < 0) {
                misses++;
                continue;
            }
            used[match] = true;
            hits++;
            Activity.Burst hit = found.get(match);
            onsetErrors.add(1000 * (hit.span().startSeconds() - burst.onset()));
            offsetErrors.add(1000 * (hit.span().endSeconds() - burst.offset()));
            halfErrors.add(
                    1000 * (hit.halfAmplitude().seconds() - burst.times().half().seconds()));
            var interval = hit.extent().onset();
            covered += interval.low() <= burst.onset() && burst.onset() <= interval.high() ? 1 : 0;
        }
        for (boolean u : used) {
            falseAlarms += u ? 0 : 1;
        }
        jerks += events.jerks().size();
    }

    void silentPeriods(Truth truth, Events events, boolean byDrive) {
        List<Activity.SilentPeriod> found = parts(events, Activity.SilentPeriod.class);
        boolean[] used = new boolean[found.size()];
        for (Truth.SilentPeriod gap : truth.silentPeriods()) {
            var span = byDrive ? gap.drive() : gap.span();
            int match = -1;
            for (int i = 0; i < found.size(); i++) {
                if (!used[i]
                        && found.get(i).channel().equals(gap.channel())
                        && found.get(i).span().overlaps(span)) {
                    match = i;
                    break;
                }
            }
            if (match < 0) {
                misses++;
                continue;
            }
            used[match] = true;
            hits++;
            onsetErrors.add(1000 * (found.get(match).span().startSeconds() - span.startSeconds()));
            offsetErrors.add(1000 * (found.get(match).span().endSeconds() - span.endSeconds()));
            halfErrors.add(1000 * (found.get(match).span().seconds() - span.seconds()));
        }
        for (boolean u : used) {
            falseAlarms += u ? 0 : 1;
        }
        jerks += events.jerks().size();
    }

    private static <T extends Activity> List<T> parts(Events events, Class<T> kind) {
        return events.jerks().stream()
                .flatMap(j -> j.parts().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static int nearest(List<Activity.Burst> found, boolean[] used, String channel, double onset) {
        int best = -1;
        double distance = TOLERANCE_SECONDS;
        for (int i = 0; i < found.size(); i++) {
            double away = Math.abs(found.get(i).span().startSeconds() - onset);
            if (!used[i] && away <= distance && found.get(i).channel().equals(channel)) {
                best = i;
                distance = away;
            }
        }
        return best;
    }

    double f1() {
        return 2.0 * hits / Math.max(1, 2 * hits + misses + falseAlarms);
    }

    static double median(List<Double> values, boolean absolute) {
        double[] x =
                values.stream().mapToDouble(v -> absolute ? Math.abs(v) : v).toArray();
        return x.length == 0 ? 0 : Quantiles.median(x);
    }

    static double high(List<Double> values) {
        double[] x = values.stream().mapToDouble(Math::abs).toArray();
        return x.length == 0 ? 0 : Quantiles.of(x, 0.95);
    }

    double mean(List<Double> values) {
        return Arrays.stream(values.stream().mapToDouble(v -> v).toArray())
                .average()
                .orElse(0);
    }

    String line(String name) {
        return String.format(
                Locale.ROOT,
                "%-34s F1 %.3f hit %4d miss %3d false %3d | onset med %.1f p95 %.1f bias %+.1f | offset med %.1f bias %+.1f"
                        + " | half bias %+.1f (med %+.1f) | cover %.2f | jerks/min %.2f",
                name,
                f1(),
                hits,
                misses,
                falseAlarms,
                median(onsetErrors, true),
                high(onsetErrors),
                median(onsetErrors, false),
                median(offsetErrors, true),
                median(offsetErrors, false),
                mean(halfErrors),
                median(halfErrors, false),
                hits == 0 ? 0 : (double) covered / hits,
                jerks / Math.max(minutes, 1e-9));
    }
}
