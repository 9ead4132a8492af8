package org.polymyo.cortex;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.polymyo.preparation.Execution;
import org.polymyo.preparation.Prepared;
import org.polymyo.preparation.PreparedSignal;
import org.polymyo.recording.Placement;

/**
 * The eyes' share of slow potentials, subtracted by regression of what varies from epoch to epoch (Gratton, Coles and
 * Donchin 1983, doi:10.1016/0013-4694(83)90135-9). Where no EOG was recorded, frontopolar EEG stands in for it.
 *
 * @param signals the channels that see the eyes
 * @param recorded whether they are EOG
 */
record ReadinessEyes(List<PreparedSignal> signals, boolean recorded) {
    private static final int MOST_CHANNELS = 4;
    private static final double RIDGE = 1e-6;

    /** Copies the list. */
    ReadinessEyes {
        signals = List.copyOf(signals);
    }

    /**
     * The eyes of a recording.
     *
     * @param prepared the recording
     * @param sites its EEG
     * @return EOG in microvolts, else frontopolar EEG, else nothing
     */
    static ReadinessEyes of(Prepared prepared, List<ScalpSite> sites) {
        List<PreparedSignal> eyes = prepared.signals().stream()
                .filter(s -> s.channel().placement() instanceof Placement.Eye)
                .filter(s -> s.channel().unit().isVoltage())
                .limit(MOST_CHANNELS)
                .toList();
        return eyes.isEmpty() ? new ReadinessEyes(frontal(sites), false) : new ReadinessEyes(eyes, true);
    }

    private static List<PreparedSignal> frontal(List<ScalpSite> sites) {
        return sites.stream()
                .filter(ScalpSite::frontal)
                .map(ScalpSite::signal)
                .limit(2)
                .toList();
    }

    /**
     * Epochs of the eyes; none is rejected for its size, because that is what they are for.
     *
     * @param moments seconds on the recording's clock
     * @param execution how to run
     * @return one entry a channel; frontopolar channels are averaged to one
     */
    List<ReadinessEpochs> epochs(double[] moments, Execution execution) {
        List<ReadinessEpochs> each = ReadinessEpochs.each(signals, moments, Double.POSITIVE_INFINITY, execution);
        return recorded || each.size() < 2 ? each : List.of(mean(each.get(0), each.get(1)));
    }

    private static ReadinessEpochs mean(ReadinessEpochs one, ReadinessEpochs other) {
        List<double[]> rows = new ArrayList<>();
        List<Integer> kept = new ArrayList<>();
        for (int r = 0; r < one.kept().length; r++) {
            int there = other.rowOf(one.kept()[r]);
            if (there >= 0) {
                double[] row = one.values()[r].clone();
                for (int p = 0; p < row.length; p++) {
                    row[p] = (row[p] + other.values()[there][p]) / 2;
                }
                rows.add(row);
                kept.add(one.kept()[r]);
            }
        }
        return new ReadinessEpochs(
                rows.toArray(double[][]::new),
                kept.stream().mapToInt(Integer::intValue).toArray());
    }

    /**
     * Subtracts the eyes' share.
     *
     * @param site epochs of an EEG channel
     * @param eyes epochs of the eyes, the same moments row by row
     * @return the epochs without the eyes
     */
    static double[][] without(double[][] site, List<double[][]> eyes) {
        if (eyes.isEmpty()) {
            return site;
        }
        double[] shares = shares(site, eyes);
        double[][] clean = new double[site.length][];
        for (int e = 0; e < site.length; e++) {
            clean[e] = site[e].clone();
            for (int p = 0; p < clean[e].length; p++) {
                for (int k = 0; k < shares.length; k++) {
                    clean[e][p] -= shares[k] * eyes.get(k)[e][p];
                }
            }
        }
        return clean;
    }

    private static double[] shares(double[][] site, List<double[][]> eyes) {
        double[][] left = varying(site);
        List<double[][]> right = eyes.stream().map(ReadinessEyes::varying).toList();
        int k = eyes.size();
        RealMatrix square = MatrixUtils.createRealMatrix(k, k);
        double[] product = new double[k];
        for (int a = 0; a < k; a++) {
            product[a] = product(left, right.get(a));
            for (int b = 0; b < k; b++) {
                double ridge = a == b ? RIDGE : 0;
                square.setEntry(a, b, product(right.get(a), right.get(b)) * (1 + ridge) + ridge);
            }
        }
        return new QRDecomposition(square)
                .getSolver()
                .solve(MatrixUtils.createRealVector(product))
                .toArray();
    }

    private static double[][] varying(double[][] epochs) {
        double[] mean = ReadinessAverage.mean(epochs);
        double[][] out = new double[epochs.length][ReadinessEpochs.BEFORE];
        for (int e = 0; e < epochs.length; e++) {
            for (int p = 0; p < out[e].length; p++) {
                out[e][p] = epochs[e][p] - mean[p];
            }
        }
        return out;
    }

    private static double product(double[][] a, double[][] b) {
        double sum = 0;
        for (int e = 0; e < a.length; e++) {
            for (int p = 0; p < a[e].length; p++) {
                sum += a[e][p] * b[e][p];
            }
        }
        return sum;
    }
}
