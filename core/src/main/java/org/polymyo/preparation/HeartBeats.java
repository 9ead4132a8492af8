package org.polymyo.preparation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.polymyo.signal.Filter;
import org.polymyo.signal.Quantiles;
import org.polymyo.signal.Signal;

/**
 * Finds heart beats (R peaks) by the energy of the QRS band with a threshold that follows the signal, after Pan and
 * Tompkins 1985 (doi 10.1109/TBME.1985.325532), simplified.
 */
final class HeartBeats {
    private static final double REFRACTORY_SECONDS = 0.3;
    private static final double SMOOTH_SECONDS = 0.08;
    private static final double OF_TYPICAL_PEAK = 0.35;
    /** No beat is that much larger than the others: it is something else, and hides none beside it. */
    private static final double TOO_LARGE = 12;

    private static final double WINDOW_SECONDS = 1.5;
    private static final int REMEMBERED_WINDOWS = 40;

    private final Signal signal;
    private final List<Double> beats = new ArrayList<>();
    private final Deque<Double> largest = new ArrayDeque<>();
    private final Filter.Run run;
    private final double delaySeconds;
    private double typical;
    private double level = Double.NaN;

    private HeartBeats(Signal signal) {
        this.signal = signal;
        double low = Math.min(30, 0.4 * signal.rateHz());
        Filter filter = Filter.highPass(2, 8, signal.rateHz()).then(Filter.lowPass(2, low, signal.rateHz()));
        this.run = filter.start();
        this.delaySeconds = filter.delaySeconds(17);
    }

    /** Times of the beats in one piece; empty where the rate is too low to see any. */
    static double[] find(Signal signal, double blockSeconds) {
        if (signal.rateHz() < 60) {
            return new double[0];
        }
        HeartBeats search = new HeartBeats(signal);
        Tiles tiles = new Tiles(signal);
        tiles.forEach(blockSeconds, (tile, x, count) -> search.visit(tiles.firstSample(tile), x, count));
        return search.beats.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private void visit(long first, double[] tile, int count) {
        double[] x = Arrays.copyOf(tile, count);
        level = Double.isNaN(level) ? x[0] : level;
        for (int i = 0; i < count; i++) {
            x[i] = Double.isFinite(x[i]) ? x[i] - level : 0;
        }
        run.apply(x, 0, count);
        double[] energy = smoothed(x);
        typical = typicalPeak(energy);
        int refractory = (int) (REFRACTORY_SECONDS * signal.rateHz());
        for (int i = 1; i + 1 < count; i++) {
            if (possible(energy[i]) && energy[i] > OF_TYPICAL_PEAK * typical && largestAround(energy, i, refractory)) {
                add(peakNear(x, i), first, refractory);
            }
        }
    }

    private void add(int peak, long first, int refractory) {
        double time = signal.timeOf(first + peak) - delaySeconds;
        if (beats.isEmpty() || time - beats.getLast() > refractory / signal.rateHz()) {
            beats.add(time);
        }
    }

    private int peakNear(double[] x, int centre) {
        int reach = (int) (SMOOTH_SECONDS * signal.rateHz());
        int best = centre;
        for (int i = Math.max(0, centre - reach); i < Math.min(x.length, centre + reach); i++) {
            if (Math.abs(x[i]) > Math.abs(x[best])) {
                best = i;
            }
        }
        return best;
    }

    private boolean possible(double energy) {
        return energy < TOO_LARGE * typical;
    }

    /** Looks outwards, since a larger neighbour is nearly always close. The first of equal ones counts as the largest. */
    private boolean largestAround(double[] energy, int i, int reach) {
        double here = energy[i];
        for (int away = 1; away <= reach; away++) {
            boolean before = i >= away && energy[i - away] >= here && possible(energy[i - away]);
            boolean after =
                    away < reach && i + away < energy.length && energy[i + away] > here && possible(energy[i + away]);
            if (before || after) {
                return false;
            }
        }
        return true;
    }

    /** Median of the largest energy in each window of the last minute: a few movements do not raise it. */
    private double typicalPeak(double[] energy) {
        int width = (int) (WINDOW_SECONDS * signal.rateHz());
        int windows = Math.max(1, energy.length / width);
        for (int w = 0; w < windows; w++) {
            int to = w == windows - 1 ? energy.length : (w + 1) * width;
            double most = 0;
            for (int i = w * width; i < to; i++) {
                most = Math.max(most, energy[i]);
            }
            largest.addLast(most);
        }
        while (largest.size() > Math.max(windows, REMEMBERED_WINDOWS)) {
            largest.removeFirst();
        }
        return Quantiles.median(
                largest.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private double[] smoothed(double[] x) {
        int width = (int) Math.max(1, SMOOTH_SECONDS * signal.rateHz());
        double[] smooth = new double[x.length];
        double sum = 0;
        for (int i = 0; i < x.length + width / 2; i++) {
            sum += i < x.length ? x[i] * x[i] : 0;
            sum -= i >= width ? x[i - width] * x[i - width] : 0;
            if (i >= width / 2) {
                smooth[i - width / 2] = sum / width;
            }
        }
        return smooth;
    }
}
