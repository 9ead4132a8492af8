package org.polymyo.verification.detector.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * The trigger rule of the back-averaging program BacAv: the rectified signal over the largest value of the recording exceeds a
 * threshold, its mean over 20 ms before stays below and that over 20 ms after comes above; then a dead time. It knows no
 * offset.
 *
 * @param threshold share of the largest value
 * @param before largest mean before, share of the threshold
 * @param deadMs dead time
 */
public record BackAveragingRule(double threshold, double before, double deadMs) implements Rule {
    private static final double AFTER = 0.75;

    @Override
    public List<double[]> find(Emg emg) {
        double[] x = emg.band(20, 450);
        double[] y = new double[x.length];
        double largest = 0;
        for (int i = 0; i < x.length; i++) {
            y[i] = Math.abs(x[i]);
            largest = Math.max(largest, y[i]);
        }
        int window = emg.samples(20);
        double[] means = Runs.means(y, window);
        boolean[] active = new boolean[x.length];
        for (int i = window; i < x.length; i++) {
            active[i] = y[i] > threshold * largest
                    && means[i - window] < before * threshold * largest
                    && means[i] > AFTER * threshold * largest;
        }
        return Runs.crossings(active, emg.samples(deadMs));
    }

    static List<Rule> grid() {
        List<Rule> grid = new ArrayList<>();
        for (double threshold : new double[] {0.05, 0.08, 0.12, 0.16, 0.2, 0.3, 0.4}) {
            for (double before : new double[] {0.5, 1}) {
                grid.add(new BackAveragingRule(threshold, before, 100));
                grid.add(new BackAveragingRule(threshold, before, 400));
            }
        }
        return grid;
    }
}
