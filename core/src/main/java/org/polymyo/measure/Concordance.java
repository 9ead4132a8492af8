package org.polymyo.measure;

import java.util.Arrays;
import java.util.Comparator;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;
import org.hipparchus.distribution.discrete.BinomialDistribution;

/**
 * Whether jerks agree on the order of the muscles: Kendall's coefficient of concordance with Friedman's test, corrected
 * for ties (Kendall and Babington Smith 1939, doi 10.1214/aoms/1177732186).
 *
 * @param concordance Kendall's W: 0 no agreement, 1 the same order in every jerk
 * @param chance probability of as much agreement by chance; exact for two muscles, by χ² for more
 * @param meanRanks mean rank of each muscle, 1 is first
 * @param jerks number of jerks
 */
record Concordance(double concordance, double chance, double[] meanRanks, int jerks) {
    /**
     * Compares the order of onsets over jerks.
     *
     * @param onsets one row a jerk, one column a muscle; at least one row and two columns
     * @return the concordance
     */
    static Concordance of(double[][] onsets) {
        int m = onsets.length;
        int k = onsets[0].length;
        double[] sums = new double[k];
        double ties = 0;
        for (double[] row : onsets) {
            double[] ranks = ranks(row);
            for (int j = 0; j < k; j++) {
                sums[j] += ranks[j];
            }
            ties += ties(row);
        }
        double mean = m * (k + 1) / 2.0;
        double spread = Arrays.stream(sums).map(s -> (s - mean) * (s - mean)).sum();
        double most = (double) m * m * k * ((double) k * k - 1) - m * ties;
        double w = most > 0 ? 12 * spread / most : 0;
        double chance = k == 2
                ? sign(column(onsets, 0), column(onsets, 1))
                : 1 - new ChiSquaredDistribution(k - 1).cumulativeProbability(m * (k - 1) * w);
        return new Concordance(w, chance, Arrays.stream(sums).map(s -> s / m).toArray(), m);
    }

    /**
     * Ranks of values, ties sharing their mean rank.
     *
     * @param values any values
     * @return ranks from 1
     */
    static double[] ranks(double[] values) {
        double[] ranks = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            double below = 0;
            double same = 0;
            for (double other : values) {
                below += other < values[i] ? 1 : 0;
                same += other == values[i] ? 1 : 0;
            }
            ranks[i] = below + (same + 1) / 2;
        }
        return ranks;
    }

    private static double ties(double[] values) {
        double sum = 0;
        for (double value : values) {
            double same = Arrays.stream(values).filter(v -> v == value).count();
            sum += same * same - 1;
        }
        return sum;
    }

    /**
     * Two-sided exact sign test.
     *
     * @param first onsets of one muscle
     * @param second onsets of another in the same jerks
     * @return probability; 1 when they always tie
     */
    static double sign(double[] first, double[] second) {
        int before = 0;
        int after = 0;
        for (int i = 0; i < first.length; i++) {
            before += first[i] < second[i] ? 1 : 0;
            after += first[i] > second[i] ? 1 : 0;
        }
        int n = before + after;
        return n == 0
                ? 1
                : Math.min(1, 2 * new BinomialDistribution(n, 0.5).cumulativeProbability(Math.min(before, after)));
    }

    /**
     * Holm's correction for several tests (Holm 1979, jstor 4615733).
     *
     * @param chances probabilities of the single tests
     * @return corrected probabilities in the same order
     */
    static double[] holm(double[] chances) {
        Integer[] order = new Integer[chances.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> chances[i]));
        double[] corrected = new double[chances.length];
        double so = 0;
        for (int i = 0; i < order.length; i++) {
            so = Math.max(so, Math.min(1, (order.length - i) * chances[order[i]]));
            corrected[order[i]] = so;
        }
        return corrected;
    }

    /**
     * One column of a table.
     *
     * @param table rows of equal length
     * @param column which
     * @return its values
     */
    static double[] column(double[][] table, int column) {
        return Arrays.stream(table).mapToDouble(row -> row[column]).toArray();
    }
}
