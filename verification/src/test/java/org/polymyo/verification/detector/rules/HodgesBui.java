package org.polymyo.verification.detector.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * Hodges and Bui 1996 (Electroenceph Clin Neurophysiol 101): the mean of the rectified signal, low-passed at 50 Hz, over a window
 * exceeds the baseline's mean by some standard deviations. Onset is the first sample of the first such window; the offset,
 * which they do not define, is taken as the last sample of the last.
 *
 * @param windowMs length of the window
 * @param deviations standard deviations
 * @param closedMs gaps up to this are closed
 */
public record HodgesBui(double windowMs, double deviations, double closedMs) implements Rule {
    @Override
    public List<double[]> find(Emg emg) {
        int window = emg.samples(windowMs);
        double[] envelope = emg.envelope(emg.band(20, 450));
        double threshold = emg.threshold(envelope, deviations);
        boolean[] active = Runs.above(Runs.means(envelope, window), threshold);
        return Runs.asMarks(Runs.of(active, emg.samples(closedMs), 1), window - 1);
    }

    static List<Rule> grid() {
        List<Rule> grid = new ArrayList<>();
        for (double window : new double[] {10, 25, 50}) {
            for (double deviations : new double[] {2, 3, 5, 8, 12}) {
                grid.add(new HodgesBui(window, deviations, 10));
                grid.add(new HodgesBui(window, deviations, 30));
            }
        }
        return grid;
    }
}
