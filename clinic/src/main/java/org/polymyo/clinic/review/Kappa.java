package org.polymyo.clinic.review;

/**
 * Agreement of two readers on yes and no beyond chance (Cohen 1960, doi:10.1177/001316446002000104), with a 95 % interval
 * by the large-sample standard error of Fleiss, Cohen and Everitt 1969 (doi:10.1037/h0028106).
 *
 * @param bothYes both said yes
 * @param firstOnly only the first said yes
 * @param secondOnly only the second said yes
 * @param bothNo both said no
 */
public record Kappa(int bothYes, int firstOnly, int secondOnly, int bothNo) {
    private static final double NORMAL_975 = 1.959963984540054;

    /**
     * How many were compared.
     *
     * @return all four together
     */
    public int n() {
        return bothYes + firstOnly + secondOnly + bothNo;
    }

    /**
     * How often both said the same.
     *
     * @return a share from 0 to 1; NaN where nothing was compared
     */
    public double observed() {
        return (bothYes + bothNo) / (double) n();
    }

    private double expected() {
        double first = (bothYes + firstOnly) / (double) n();
        double second = (bothYes + secondOnly) / (double) n();
        return first * second + (1 - first) * (1 - second);
    }

    /**
     * Whether there is a kappa: not where nothing was compared, or both readers always said the same one thing.
     *
     * @return true where it can be computed
     */
    public boolean exists() {
        return n() > 0 && expected() < 1;
    }

    /**
     * Agreement beyond chance.
     *
     * @return from −1 to 1; NaN where there is none
     */
    public double value() {
        return exists() ? (observed() - expected()) / (1 - expected()) : Double.NaN;
    }

    /**
     * Half the width of the 95 % interval.
     *
     * @return the half width; NaN where there is no kappa
     */
    public double halfWidth() {
        if (!exists()) {
            return Double.NaN;
        }
        double n = n();
        double[][] p = {{bothYes / n, firstOnly / n}, {secondOnly / n, bothNo / n}};
        double[] row = {p[0][0] + p[0][1], p[1][0] + p[1][1]};
        double[] column = {p[0][0] + p[1][0], p[0][1] + p[1][1]};
        double kappa = value();
        double same = 0;
        double other = 0;
        for (int i = 0; i < 2; i++) {
            double weight = 1 - (row[i] + column[i]) * (1 - kappa);
            same += p[i][i] * weight * weight;
            int j = 1 - i;
            other += p[i][j] * (column[i] + row[j]) * (column[i] + row[j]);
        }
        double chance = kappa - expected() * (1 - kappa);
        double variance = (same + (1 - kappa) * (1 - kappa) * other - chance * chance)
                / (n * (1 - expected()) * (1 - expected()));
        return NORMAL_975 * Math.sqrt(Math.max(0, variance));
    }
}
