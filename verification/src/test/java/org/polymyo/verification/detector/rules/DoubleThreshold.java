package org.polymyo.verification.detector.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * Bonato 1998 (IEEE Trans Biomed Eng 45): the whitened signal's power, in pairs of samples, is chi-square distributed at rest; so
 * many of so many pairs must exceed the level that chance exceeds with a given probability.
 *
 * @param chance probability that a pair of rest exceeds the level
 * @param pairs pairs looked at together
 * @param needed how many of them must exceed it
 * @param closedMs gaps up to this are closed
 */
public record DoubleThreshold(double chance, int pairs, int needed, double closedMs) implements Rule {
    private static final double SHORTEST_MS = 7.5;

    @Override
    public List<double[]> find(Emg emg) {
        double[] e = emg.whitened();
        double level = -2 * StrictMath.log(chance) * emg.quietPower(e);
        boolean[] over = new boolean[e.length / 2];
        for (int i = 0; i < over.length; i++) {
            over[i] = e[2 * i] * e[2 * i] + e[2 * i + 1] * e[2 * i + 1] > level;
        }
        boolean[] active = new boolean[e.length];
        for (int i = 0; i + pairs <= over.length; i++) {
            flag(over, i, active);
        }
        return Runs.asMarks(Runs.of(active, emg.samples(closedMs), emg.samples(SHORTEST_MS)), 0);
    }

    private void flag(boolean[] over, int from, boolean[] active) {
        int count = 0;
        int first = -1;
        int last = -1;
        for (int i = from; i < from + pairs; i++) {
            if (over[i]) {
                count++;
                first = first < 0 ? i : first;
                last = i;
            }
        }
        for (int i = 2 * first; count >= needed && i < 2 * last + 2; i++) {
            active[i] = true;
        }
    }

    static List<Rule> grid() {
        List<Rule> grid = new ArrayList<>();
        int[][] windows = {{5, 1}, {5, 2}, {10, 3}, {20, 5}};
        for (double chance : new double[] {0.05, 0.01, 0.001, 0.0001}) {
            for (int[] window : windows) {
                grid.add(new DoubleThreshold(chance, window[0], window[1], 10));
                grid.add(new DoubleThreshold(chance, window[0], window[1], 30));
            }
        }
        return grid;
    }
}
