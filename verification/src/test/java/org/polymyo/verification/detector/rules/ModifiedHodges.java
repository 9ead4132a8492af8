package org.polymyo.verification.detector.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * The simplified threshold form of the same rule that Yuvaraj 2024 compares: the envelope itself exceeds the baseline's mean
 * by some standard deviations, for a shortest time.
 *
 * @param deviations standard deviations
 * @param shortestMs shortest time above
 * @param closedMs gaps up to this are closed
 */
public record ModifiedHodges(double deviations, double shortestMs, double closedMs) implements Rule {
    @Override
    public List<double[]> find(Emg emg) {
        double[] envelope = emg.envelope(emg.band(20, 450));
        boolean[] active = Runs.above(envelope, emg.threshold(envelope, deviations));
        return Runs.asMarks(Runs.of(active, emg.samples(closedMs), emg.samples(shortestMs)), 0);
    }

    static List<Rule> grid() {
        List<Rule> grid = new ArrayList<>();
        for (double deviations : new double[] {2, 3, 5, 8, 12}) {
            for (double shortest : new double[] {5, 10, 20}) {
                grid.add(new ModifiedHodges(deviations, shortest, 10));
                grid.add(new ModifiedHodges(deviations, shortest, 30));
            }
        }
        return grid;
    }
}
