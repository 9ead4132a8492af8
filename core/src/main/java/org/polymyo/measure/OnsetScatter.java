package org.polymyo.measure;

import java.util.List;

/**
 * Onsets of many jerks reduced to what a straight line through them needs: with each jerk's own mean taken out, the sums
 * over jerks of products of muscles. A jerk needs not hold every muscle.
 *
 * @param products for muscles i and j, the sum over jerks of the product of their centred presences
 * @param onsets for muscle i, the sum over jerks of its centred onsets, seconds
 * @param squares sum of all squared centred onsets, s²
 */
record OnsetScatter(double[][] products, double[] onsets, double squares) {
    /**
     * One jerk.
     *
     * @param jerk onset of each muscle, seconds; NaN where it takes no part
     * @return its scatter
     */
    static OnsetScatter of(double[] jerk) {
        int m = jerk.length;
        int n = 0;
        double sum = 0;
        for (double onset : jerk) {
            if (!Double.isNaN(onset)) {
                n++;
                sum += onset;
            }
        }
        double[][] products = new double[m][m];
        double[] onsets = new double[m];
        double squares = 0;
        for (int i = 0; i < m; i++) {
            if (!Double.isNaN(jerk[i])) {
                onsets[i] = jerk[i] - sum / n;
                squares += onsets[i] * onsets[i];
                for (int j = 0; j < m; j++) {
                    products[i][j] = Double.isNaN(jerk[j]) ? 0 : (i == j ? 1.0 : 0.0) - 1.0 / n;
                }
            }
        }
        return new OnsetScatter(products, onsets, squares);
    }

    /**
     * Several jerks together.
     *
     * @param parts at least one
     * @return their sum
     */
    static OnsetScatter sum(List<OnsetScatter> parts) {
        int m = parts.getFirst().onsets.length;
        double[][] products = new double[m][m];
        double[] onsets = new double[m];
        double squares = 0;
        for (OnsetScatter part : parts) {
            for (int i = 0; i < m; i++) {
                onsets[i] += part.onsets[i];
                for (int j = 0; j < m; j++) {
                    products[i][j] += part.products[i][j];
                }
            }
            squares += part.squares;
        }
        return new OnsetScatter(products, onsets, squares);
    }

    /**
     * The same with a delay of each muscle subtracted.
     *
     * @param delays seconds
     * @return the new scatter
     */
    OnsetScatter without(double[] delays) {
        double[] less = onsets.clone();
        double cross = 0;
        double own = 0;
        for (int i = 0; i < delays.length; i++) {
            double carried = 0;
            for (int j = 0; j < delays.length; j++) {
                carried += products[i][j] * delays[j];
            }
            less[i] -= carried;
            cross += delays[i] * onsets[i];
            own += delays[i] * carried;
        }
        return new OnsetScatter(products, less, squares - 2 * cross + own);
    }

    /**
     * A line through the onsets.
     *
     * @param distances one a muscle, metres
     * @return slope in s/m and what is left of the squares
     */
    Line line(double[] distances) {
        double xx = 0;
        double xy = 0;
        for (int i = 0; i < distances.length; i++) {
            for (int j = 0; j < distances.length; j++) {
                xx += distances[i] * products[i][j] * distances[j];
            }
            xy += distances[i] * onsets[i];
        }
        return xx < 1e-12 ? new Line(0, squares) : new Line(xy / xx, squares - xy * xy / xx);
    }

    /**
     * A fitted line.
     *
     * @param slope s/m
     * @param rest sum of the squares it leaves
     */
    record Line(double slope, double rest) {}
}
