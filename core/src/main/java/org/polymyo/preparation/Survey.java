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
        survey.endRun();
        return new Found(
                List.copyOf(survey.mains),
                Spans.merged(survey.flat),
                Spans.merged(survey.clipped()),
                Spans.merged(survey.missing));
    }

    private void visit(int tile, double[] x, int count) {
        for (int i = 0; i < count; i++) {
            if (x[i] != value) {
                if (index - runStart >= RAIL_SAMPLES || !Double.isFinite(value)) {
                    endRun();
                }
                value = x[i];
                runStart = index;
                least = Math.min(least, Double.isFinite(value) ? value : least);
                most = Math.max(most, Double.isFinite(value) ? value : most);
            }
            index++;
        }
        mains.add(mainsHz > 0 && count >= signal.rateHz() ? fitted(x, count) : Sinusoids.NONE);
    }

    private Sinusoids fitted(double[] x, int count) {
        return Mains.fit(count == x.length ? x : java.util.Arrays.copyOf(x, count), signal.rateHz(), mainsHz);
    }

    private void endRun() {
        long length = index - runStart;
        if (Double.isFinite(value)) {
            if (length >= FLAT_SECONDS * signal.rateHz() && length > 2) {
                flat.add(new TimeSpan(signal.timeOf(runStart), signal.timeOf(index)));
            } else if (length >= RAIL_SAMPLES && (value <= least || value >= most)) {
                runs.add(new Run(value, runStart, index));
            }
        } else if (length > 0 && index > 0) {
            missing.add(new TimeSpan(signal.timeOf(runStart), signal.timeOf(index)));
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
