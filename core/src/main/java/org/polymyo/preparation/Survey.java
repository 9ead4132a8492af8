package org.polymyo.preparation;

import java.util.ArrayList;
import java.util.List;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.signal.Signal;
import org.polymyo.signal.Sinusoids;

/**
 * One look at every sample of a piece before anything is filtered: where it is flat, missing or at the rail, and how
 * much mains there is.
 */
final class Survey {
    private static final double FLAT_SECONDS = 0.25;
    private static final int RAIL_SAMPLES = 3;
    private static final double RAIL_MARGIN_SECONDS = 0.05;

    private final Signal signal;
    private final double mainsHz;
    private final List<Sinusoids> mains = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private final List<TimeSpan> flat = new ArrayList<>();
    private final List<TimeSpan> missing = new ArrayList<>();
    private double least = Double.POSITIVE_INFINITY;
    private double most = Double.NEGATIVE_INFINITY;
    private double value = Double.NaN;
    private long runStart;
    private long index;

    private record Run(double value, long from, long to) {}

    private Survey(Signal signal, double mainsHz) {
        this.signal = signal;
        this.mainsHz = mainsHz;
    }

    /**
     * What one piece looks like.
     *
     * @param mains fitted interference of each tile
     * @param flat spans in which nothing changes
     * @param clipped spans at the rail, with a margin
     * @param missing spans without a number
     */
    record Found(List<Sinusoids> mains, List<TimeSpan> flat, List<TimeSpan> clipped, List<TimeSpan> missing) {
        List<TimeSpan> invalid() {
            List<TimeSpan> all = new ArrayList<>(flat);
            all.addAll(clipped);
            all.addAll(missing);
            return Spans.merged(all);
        }
    }

    static Found of(Signal signal, double mainsHz, double blockSeconds) {
        Survey survey = new Survey(signal, mainsHz);
        new Tiles(signal).forEach(blockSeconds, survey::visit);
        survey.endRun(survey.value, survey.runStart, survey.index);
        return new Found(
                List.copyOf(survey.mains),
                Spans.merged(survey.flat),
                Spans.merged(survey.clipped()),
                Spans.merged(survey.missing));
    }

    private void visit(int tile, double[] x, int count) {
        look(x, count);
        mains.add(mainsHz > 0 && count >= signal.rateHz() ? fitted(x, count) : Sinusoids.NONE);
    }

    /** Every sample of the recording passes here; what is kept between samples is kept in local variables. */
    private void look(double[] x, int count) {
        double before = value;
        long start = runStart;
        for (int i = 0; i < count; i++) {
            double now = x[i];
            if (now != before) {
                long at = index + i;
                if (at - start >= RAIL_SAMPLES || !Double.isFinite(before)) {
                    endRun(before, start, at);
                }
                before = now;
                start = at;
                if (now < least || now > most) {
                    widen(now);
                }
            }
        }
        value = before;
        runStart = start;
        index += count;
    }

    private void widen(double finite) {
        if (Double.isFinite(finite)) {
            least = Math.min(least, finite);
            most = Math.max(most, finite);
        }
    }

    private Sinusoids fitted(double[] x, int count) {
        return Mains.fit(count == x.length ? x : java.util.Arrays.copyOf(x, count), signal.rateHz(), mainsHz);
    }

    private void endRun(double held, long from, long to) {
        long length = to - from;
        if (Double.isFinite(held)) {
            if (length >= FLAT_SECONDS * signal.rateHz() && length > 2) {
                flat.add(new TimeSpan(signal.timeOf(from), signal.timeOf(to)));
            } else if (length >= RAIL_SAMPLES && (held <= least || held >= most)) {
                runs.add(new Run(held, from, to));
            }
        } else if (length > 0 && to > 0) {
            missing.add(new TimeSpan(signal.timeOf(from), signal.timeOf(to)));
        }
    }

    /** Runs at the extremes of the whole piece; a lone run is no rail, the recorder may just have paused there. */
    private List<TimeSpan> clipped() {
        List<TimeSpan> spans = new ArrayList<>();
        for (double rail : new double[] {least, most}) {
            List<Run> at = runs.stream().filter(r -> r.value == rail).toList();
            if (at.size() >= 2) {
                at.forEach(r -> spans.add(
                        new TimeSpan(signal.timeOf(r.from), signal.timeOf(r.to)).widened(RAIL_MARGIN_SECONDS)));
            }
        }
        return spans;
    }
}
