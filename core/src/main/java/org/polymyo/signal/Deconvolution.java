package org.polymyo.signal;

import java.util.Arrays;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * Takes overlapping responses apart: the signal is the sum of one wave a trigger and of noise; ridge least squares gives
 * the wave. Because every trigger carries the same wave, the answer is a linear operator on the plain average, which
 * depends on the triggers alone.
 *
 * @param operator from the plain average to the wave, both over the same lags
 * @param overlap from the wave to the plain average
 * @param ridge the ridge chosen, as a share of one trigger's weight
 */
public record Deconvolution(double[][] operator, double[][] overlap, double ridge) {
    private static final double[] RIDGES = {1e-3, 3e-3, 1e-2, 3e-2, 0.1, 0.3, 1};

    /**
     * Takes apart, with the ridge of the least generalised cross-validation error (Golub, Heath and Wahba 1979,
     * doi:10.1080/00401706.1979.10489751).
     *
     * @param triggers moments, seconds, ascending
     * @param stepSeconds from lag to lag
     * @param average the plain average over the lags
     * @param variance of the signal
     * @return the operator
     */
    public static Deconvolution of(double[] triggers, double stepSeconds, double[] average, double variance) {
        int lags = average.length;
        double[] company = company(triggers, stepSeconds, lags);
        RealMatrix gram = new Array2DRowRealMatrix(TemplateFit.stationary(company, lags));
        EigenDecompositionSymmetric eigen = new EigenDecompositionSymmetric(gram, 1e-10, true);
        double[] values = eigen.getEigenvalues();
        double[] turned = eigen.getVT().operate(average);
        double samples = Math.max(2.0 * lags, (double) triggers.length * lags / Math.max(1, company[0]));
        double best = RIDGES[0];
        double least = Double.POSITIVE_INFINITY;
        for (double ridge : RIDGES) {
            double error = error(values, turned, ridge, new double[] {samples, variance, triggers.length});
            if (error < least) {
                least = error;
                best = ridge;
            }
        }
        return new Deconvolution(operator(eigen, values, best), gram.getData(), best);
    }

    private static double error(double[] values, double[] turned, double ridge, double[] scale) {
        double explained = 0;
        double freedom = 0;
        for (int i = 0; i < values.length; i++) {
            double e = Math.max(0, values[i]);
            double h = turned[i] / (e + ridge);
            explained += scale[2] * (2 * h * turned[i] - h * h * e);
            freedom += e / (e + ridge);
        }
        double rest = Math.max(0, scale[0] * scale[1] - explained) / scale[0];
        double share = 1 - freedom / scale[0];
        return rest / (share * share);
    }

    private static double[][] operator(EigenDecompositionSymmetric eigen, double[] values, double ridge) {
        RealVector inverse = new ArrayRealVector(values.length);
        for (int i = 0; i < values.length; i++) {
            inverse.setEntry(i, (1 + ridge) / (Math.max(0, values[i]) + ridge));
        }
        RealMatrix v = eigen.getV();
        RealMatrix scaled = v.copy();
        for (int i = 0; i < values.length; i++) {
            scaled.setColumnVector(i, v.getColumnVector(i).mapMultiply(inverse.getEntry(i)));
        }
        return scaled.multiply(eigen.getVT()).getData();
    }

    /** How many other triggers follow each one at each lag, per trigger, shared between the two nearest lags. */
    private static double[] company(double[] triggers, double step, int lags) {
        double[] sorted = triggers.clone();
        Arrays.sort(sorted);
        double[] company = new double[lags];
        company[0] = 1;
        for (int k = 0; k < sorted.length; k++) {
            for (int l = k + 1; l < sorted.length && sorted[l] - sorted[k] < (lags - 1) * step; l++) {
                double place = (sorted[l] - sorted[k]) / step;
                int below = (int) Math.floor(place);
                company[below] += (1 - (place - below)) / sorted.length;
                company[below + 1] += (place - below) / sorted.length;
            }
        }
        return company;
    }

    /**
     * The wave behind an average.
     *
     * @param average a plain average over the same lags
     * @return the wave
     */
    public double[] wave(double[] average) {
        return new Array2DRowRealMatrix(operator, false).operate(average);
    }

    /**
     * The plain average that a wave gives.
     *
     * @param wave over the lags
     * @return the average
     */
    public double[] average(double[] wave) {
        return new Array2DRowRealMatrix(overlap, false).operate(wave);
    }
}
