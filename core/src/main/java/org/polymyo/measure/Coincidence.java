package org.polymyo.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** How often events of several sequences coincide, and how often they would by chance: circularly shifted sequences. */
final class Coincidence {
    private static final int MOST_LOOKED_AT = 300;

    private final List<double[]> sequences;
    private final double window;
    private final double period;

    /**
     * Sequences to compare.
     *
     * @param sequences onsets of each, ascending, seconds
     * @param window longest distance that counts as together, seconds
     * @param period length of the recording, seconds
     */
    Coincidence(List<double[]> sequences, double window, double period) {
        this.sequences = List.copyOf(sequences);
        this.window = window;
        this.period = Math.max(period, 1e-3);
    }

    /**
     * Share of events with company, found and by chance.
     *
     * @param found from 0 to 1
     * @param expected mean share of the shifted sequences
     * @param chance probability of as much company by chance
     */
    record Found(double found, double expected, double chance) {}

    /**
     * Compares.
     *
     * @param shifts number of random shifts
     * @return share of events with company; looks at up to 300 evenly chosen events of each sequence
     */
    Found compare(int shifts) {
        double[] still = new double[sequences.size()];
        double found = share(still);
        Random chance = new Random(13);
        double sum = 0;
        int above = 0;
        for (int s = 0; s < shifts; s++) {
            double[] by = new double[still.length];
            for (int i = 0; i < by.length; i++) {
                by[i] = chance.nextDouble() * period;
            }
            double share = share(by);
            sum += share;
            above += share >= found ? 1 : 0;
        }
        return new Found(found, sum / shifts, (above + 1.0) / (shifts + 1));
    }

    private double share(double[] shift) {
        int looked = 0;
        int together = 0;
        for (int a = 0; a < shift.length; a++) {
            double[] own = sequences.get(a);
            int step = Math.max(1, own.length / MOST_LOOKED_AT);
            for (int i = 0; i < own.length; i += step) {
                looked++;
                together += company(a, own[i] + shift[a], shift) ? 1 : 0;
            }
        }
        return looked == 0 ? 0 : (double) together / looked;
    }

    private boolean company(int self, double moment, double[] shift) {
        for (int b = 0; b < shift.length; b++) {
            double at = moment - shift[b];
            double wrapped = at - period * StrictMath.floor(at / period);
            if (b != self && near(sequences.get(b), wrapped)) {
                return true;
            }
        }
        return false;
    }

    private boolean near(double[] onsets, double moment) {
        int k = Arrays.binarySearch(onsets, moment - window);
        k = k < 0 ? -k - 1 : k;
        return k < onsets.length && onsets[k] <= moment + window;
    }
}
