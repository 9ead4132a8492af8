package org.polymyo.verification.detector.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * The trigger rule of a script for MNE-Python: the step from sample to sample of the high-passed signal exceeds a threshold;
 * then a dead time. It knows no offset.
 *
 * @param microvolt least step
 * @param highPassHz edge of the high-pass
 * @param deadMs dead time
 */
public record SlopeRule(double microvolt, double highPassHz, double deadMs) implements Rule {
    @Override
    public List<double[]> find(Emg emg) {
        double[] x = emg.band(highPassHz, Double.POSITIVE_INFINITY);
        boolean[] active = new boolean[x.length];
        for (int i = 1; i < x.length; i++) {
            active[i] = Math.abs(x[i] - x[i - 1]) > microvolt;
        }
        return Runs.crossings(active, emg.samples(deadMs));
    }

    static List<Rule> grid() {
        List<Rule> grid = new ArrayList<>();
        for (double step : new double[] {2, 4, 6, 8, 12, 16, 24, 32}) {
            for (double edge : new double[] {30, 80}) {
                grid.add(new SlopeRule(step, edge, 100));
                grid.add(new SlopeRule(step, edge, 300));
            }
        }
        return grid;
    }
}
