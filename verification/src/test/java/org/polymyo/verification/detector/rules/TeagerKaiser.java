package org.polymyo.verification.detector.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * Solnik 2010 (Eur J Appl Physiol 110): the Teager-Kaiser energy of the signal between 30 and 300 Hz, rectified and
 * low-passed at 50 Hz, exceeds the baseline's mean by some standard deviations.
 *
 * @param deviations standard deviations
 * @param shortestMs shortest time above
 * @param closedMs gaps up to this are closed
 */
public record TeagerKaiser(double deviations, double shortestMs, double closedMs) implements Rule {
    @Override
    public List<double[]> find(Emg emg) {
        double[] x = emg.band(30, 300);
        double[] energy = new double[x.length];
        for (int i = 1; i + 1 < x.length; i++) {
            energy[i] = x[i] * x[i] - x[i - 1] * x[i + 1];
        }
        double[] envelope = emg.envelope(energy);
        boolean[] active = Runs.above(envelope, emg.threshold(envelope, deviations));
        return Runs.asMarks(Runs.of(active, emg.samples(closedMs), emg.samples(shortestMs)), 0);
    }

    static List<Rule> grid() {
        List<Rule> grid = new ArrayList<>();
        for (double deviations : new double[] {3, 6, 10, 15, 25}) {
            for (double shortest : new double[] {5, 10, 20}) {
                grid.add(new TeagerKaiser(deviations, shortest, 10));
                grid.add(new TeagerKaiser(deviations, shortest, 30));
            }
        }
        return grid;
    }
}
