package org.polymyo.signal;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * Size of known shapes in noise of known covariance: generalised least squares, the most sensitive linear detector of
 * such a shape. What the covariance gets wrong costs sensitivity, not validity, where the sizes are judged against sizes
 * at random moments.
 */
public final class TemplateFit {
    private static final double WHITE_SHARE = 0.01;

    private final double[][] weights;

    private TemplateFit(double[][] weights) {
        this.weights = weights;
    }

    /**
     * Prepares the fit of shapes, one by one.
     *
     * @param covariance of the noise, symmetric; a hundredth of its largest variance is added on the diagonal
     * @param shapes the shapes, each as long as the covariance is wide
     * @return the fit
     */
    public static TemplateFit of(double[][] covariance, double[][] shapes) {
        RealMatrix noise = new Array2DRowRealMatrix(covariance);
        double largest = 0;
        for (int i = 0; i < covariance.length; i++) {
            largest = Math.max(largest, covariance[i][i]);
        }
        double white = largest > 0 ? WHITE_SHARE * largest : 1;
        for (int i = 0; i < covariance.length; i++) {
            noise.addToEntry(i, i, white);
        }
        DecompositionSolver solver = new CholeskyDecomposition(noise, 1e-6 * (largest + white), 0).getSolver();
        double[][] weights = new double[shapes.length][];
        for (int s = 0; s < shapes.length; s++) {
            RealVector shape = new ArrayRealVector(shapes[s]);
            RealVector whitened = solver.solve(shape);
            double energy = whitened.dotProduct(shape);
            weights[s] = energy > 0 ? whitened.mapDivide(energy).toArray() : new double[shapes[s].length];
        }
        return new TemplateFit(weights);
    }

    /**
     * The fit of curves that a linear operator makes of longer ones.
     *
     * @param operator one row a sample of this fit's curve
     * @return a fit of the longer curves, with the same answers
     */
    public TemplateFit after(double[][] operator) {
        return new TemplateFit(new Array2DRowRealMatrix(weights)
                .multiply(new Array2DRowRealMatrix(operator))
                .getData());
    }

    /**
     * Size of every shape in a curve.
     *
     * @param curve as long as the covariance is wide
     * @return one size a shape, in the unit of the curve for a shape of peak 1
     */
    public double[] sizes(double[] curve) {
        double[] sizes = new double[weights.length];
        for (int s = 0; s < weights.length; s++) {
            double sum = 0;
            for (int i = 0; i < curve.length; i++) {
                sum += weights[s][i] * curve[i];
            }
            sizes[s] = sum;
        }
        return sizes;
    }

    /**
     * The covariance matrix of evenly spaced samples of a stationary signal.
     *
     * @param autocovariance at lags 0, 1, …
     * @param length wanted width, at most the number of lags
     * @return the matrix
     */
    public static double[][] stationary(double[] autocovariance, int length) {
        double[][] matrix = new double[length][length];
        for (int i = 0; i < length; i++) {
            for (int j = 0; j < length; j++) {
                matrix[i][j] = autocovariance[Math.abs(i - j)];
            }
        }
        return matrix;
    }
}
