package org.polymyo.verification.detector.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * Approximated generalised likelihood ratio (Staude 2001, EURASIP J Appl Signal Process): the whitened signal's variance in a
 * sliding window against that at rest raises the alarm; the most likely moment of change near the alarm is the onset, and
 * the same backwards in time the offset.
 *
 * @param windowMs length of the window
 * @param alarm log likelihood ratio that raises the alarm
 * @param closedMs gaps up to this are closed
 */
public record LikelihoodRatio(double windowMs, double alarm, double closedMs) implements Rule {
    @Override
    public List<double[]> find(Emg emg) {
        double[] e = emg.whitened();
        int window = emg.samples(windowMs);
        double rest = emg.quietPower(e);
        double[] sums = new double[e.length + 1];
        for (int i = 0; i < e.length; i++) {
            sums[i + 1] = sums[i] + e[i] * e[i] / rest;
        }
        boolean[] active = new boolean[e.length];
        for (int i = 0; i + window <= e.length; i++) {
            active[i] = gain(sums, i, i + window) > alarm;
        }
        return Runs.of(active, Math.max(0, emg.samples(closedMs) - window), 1).stream()
                .map(run -> new double[] {
                    change(sums, run[0] - window, run[0] + window, run[0] + window, true),
                    change(sums, run[1] - 1, run[1] + 2 * window, run[1] - 1, false)
                })
                .filter(mark -> mark[1] > mark[0])
                .toList();
    }

    /** Log likelihood ratio of a raised variance between two samples against the variance at rest. */
    private static double gain(double[] sums, int from, int to) {
        double ratio = (sums[to] - sums[from]) / (to - from);
        return ratio <= 1 ? 0 : 0.5 * (to - from) * (ratio - 1 - StrictMath.log(ratio));
    }

    private static double change(double[] sums, int from, int to, int fixed, boolean onset) {
        double best = -1;
        int at = fixed;
        for (int i = Math.max(0, from); i < Math.min(sums.length, to); i++) {
            boolean empty = onset ? i >= fixed : i <= fixed;
            double gain = empty ? 0 : onset ? gain(sums, i, Math.min(fixed, sums.length - 1)) : gain(sums, fixed, i);
            if (!empty && gain > best) {
                best = gain;
                at = i;
            }
        }
        return at;
    }

    static List<Rule> grid() {
        List<Rule> grid = new ArrayList<>();
        for (double window : new double[] {10, 25, 50}) {
            for (double alarm : new double[] {8, 15, 30, 60, 100}) {
                grid.add(new LikelihoodRatio(window, alarm, 10));
                grid.add(new LikelihoodRatio(window, alarm, 60));
            }
        }
        return grid;
    }
}
