package org.polymyo.verification.detector.rules;

import java.util.ArrayList;
import java.util.List;

/** Runs of samples in which a condition holds. */
final class Runs {
    private Runs() {}

    /** First sample and the one after the last of each run; short gaps closed, then short runs left out. */
    static List<int[]> of(boolean[] active, int closed, int shortest) {
        List<int[]> runs = new ArrayList<>();
        for (int i = 0; i < active.length; i++) {
            if (active[i] && (i == 0 || !active[i - 1])) {
                int[] last = runs.isEmpty() ? null : runs.getLast();
                if (last == null || i - last[1] > closed) {
                    runs.add(new int[] {i, i + 1});
                }
            }
            if (active[i]) {
                runs.getLast()[1] = i + 1;
            }
        }
        runs.removeIf(run -> run[1] - run[0] < shortest);
        return runs;
    }

    static List<double[]> asMarks(List<int[]> runs, int later) {
        return runs.stream().map(run -> new double[] {run[0], run[1] + later}).toList();
    }

    static boolean[] above(double[] x, double threshold) {
        boolean[] active = new boolean[x.length];
        for (int i = 0; i < x.length; i++) {
            active[i] = x[i] > threshold;
        }
        return active;
    }

    /** Mean of the window that begins at each sample. */
    static double[] means(double[] x, int window) {
        double[] mean = new double[x.length];
        double sum = 0;
        for (int i = x.length - 1; i >= 0; i--) {
            sum += x[i] - (i + window < x.length ? x[i + window] : 0);
            mean[i] = sum / window;
        }
        return mean;
    }

    /** Onsets only: each crossing that no other precedes within the dead time. */
    static List<double[]> crossings(boolean[] active, int dead) {
        List<double[]> onsets = new ArrayList<>();
        int last = Integer.MIN_VALUE / 2;
        for (int i = 0; i < active.length; i++) {
            if (active[i] && i - last >= dead) {
                onsets.add(new double[] {i});
                last = i;
            }
        }
        return onsets;
    }
}
