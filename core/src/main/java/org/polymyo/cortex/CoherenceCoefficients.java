package org.polymyo.cortex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Coefficients of every derivation and muscle over a few segments at a time, each segment of power 1. Not for several threads at once. */
final class CoherenceCoefficients {
    private final CoherenceChannels channels;
    private final List<CoherenceBlock> eegBlocks;
    private final List<CoherenceBlock> emgBlocks;
    private final int size;
    private final List<double[]> eegRaw = new ArrayList<>();
    private final List<boolean[]> eegValid = new ArrayList<>();

    final double[][] derived;
    final boolean[][] derivedValid;
    final double[][] muscles;
    final boolean[][] musclesValid;

    CoherenceCoefficients(CoherenceChannels channels, CoherenceGrid grid, CoherenceSettings settings, int most) {
        this.channels = channels;
        this.eegBlocks = CoherenceBlock.each(channels.eeg(), grid, settings);
        this.emgBlocks = CoherenceBlock.each(channels.emg(), grid, settings);
        this.size = 2 * grid.bins() * settings.tapers();
        eegBlocks.forEach(b -> eegRaw.add(new double[most * size]));
        eegBlocks.forEach(b -> eegValid.add(new boolean[most]));
        this.derived = new double[channels.derivations().size()][most * size];
        this.derivedValid = new boolean[derived.length][most];
        this.muscles = new double[emgBlocks.size()][most * size];
        this.musclesValid = new boolean[muscles.length][most];
    }

    /** Numbers of one segment. */
    int size() {
        return size;
    }

    /** Transforms some segments of a plan, for all channels. */
    void load(CoherencePlan plan, int from, int to) {
        double[] starts = Arrays.copyOfRange(plan.starts(), from, to);
        boolean[] any = new boolean[starts.length];
        for (int m = 0; m < muscles.length; m++) {
            boolean[] wanted = Arrays.copyOfRange(plan.active()[m], from, to);
            emgBlocks.get(m).transform(starts, wanted, muscles[m]);
            for (int k = 0; k < wanted.length; k++) {
                any[k] |= wanted[k];
                CoherenceBlock.normalise(muscles[m], k * size, size);
            }
            System.arraycopy(wanted, 0, musclesValid[m], 0, wanted.length);
        }
        for (int e = 0; e < eegBlocks.size(); e++) {
            boolean[] wanted = any.clone();
            eegBlocks.get(e).transform(starts, wanted, eegRaw.get(e));
            System.arraycopy(wanted, 0, eegValid.get(e), 0, wanted.length);
        }
        for (int d = 0; d < derived.length; d++) {
            derive(channels.derivations().get(d), d, starts.length);
        }
    }

    private void derive(CoherenceDerivation derivation, int d, int segments) {
        double[] into = derived[d];
        Arrays.fill(into, 0, segments * size, 0);
        Arrays.fill(derivedValid[d], 0, segments, true);
        for (int i = 0; i < derivation.sources().length; i++) {
            double[] raw = eegRaw.get(derivation.sources()[i]);
            boolean[] valid = eegValid.get(derivation.sources()[i]);
            double weight = derivation.weights()[i];
            for (int k = 0; k < segments; k++) {
                derivedValid[d][k] &= valid[k];
            }
            for (int j = 0; j < segments * size; j++) {
                into[j] += weight * raw[j];
            }
        }
        for (int k = 0; k < segments; k++) {
            CoherenceBlock.normalise(into, k * size, size);
        }
    }
}
