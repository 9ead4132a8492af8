package org.polymyo.signal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * Matched filters for a level that begins to fall (a {@link Hinge}), one for each onset: generalised least squares with an
 * unknown level in noise whose correlation over time is that of the epochs round their mean. The epochs' own slow wander,
 * which is what hides a slow potential, thus counts for as much as it is. The correlation is taken from the mean squared
 * difference of two points by their distance (the variogram; Matheron 1963, doi:10.2113/gsecongeo.58.8.1246), which an
 * unknown level leaves alone and which is smooth enough for few epochs. Assumes noise whose differences are stationary.
 */
public final class FallFilters {
    /** Share of the mean variance that no direction of the noise is believed to lie below. */
    private static final double FLOOR = 0.1;

    private static final double LEAST = 1e-12;

    private final double[] times;
    private final double[] onsets;
    private final double[][] weights;
    private final double[] gains;

    private FallFilters(double[] times, double[] onsets) {
        this.times = times;
        this.onsets = onsets;
        this.weights = new double[onsets.length][];
        this.gains = new double[onsets.length];
    }

    /**
     * Filters for some noise.
     *
     * @param times axis, evenly spaced and ascending, all below zero
     * @param onsets onsets that are tried, ascending, before the last time
     * @param places epochs of each place, their points beginning with those of the axis; at least two epochs
     * @return the filters
     */
    public static FallFilters of(double[] times, double[] onsets, List<double[][]> places) {
        FallFilters filters = new FallFilters(times.clone(), onsets.clone());
        RealMatrix white = whitening(variogram(times.length, places));
        RealVector level = white.operate(new ArrayRealVector(times.length, 1.0)).unitVector();
        for (int k = 0; k < onsets.length; k++) {
            double onset = onsets[k];
            double[] ramp = Arrays.stream(times)
                    .map(t -> Math.max(0, t - onset) / onset)
                    .toArray();
            RealVector shape = white.operate(new ArrayRealVector(ramp, false));
            RealVector alone = shape.subtract(level.mapMultiply(level.dotProduct(shape)));
            filters.gains[k] = alone.getNorm();
            filters.weights[k] = white.preMultiply(alone.unitVector()).toArray();
        }
        return filters;
    }

    /** Half the mean squared difference of two points, by their distance, round the mean over epochs. */
    private static double[] variogram(int points, List<double[][]> places) {
        double[] sums = new double[points];
        for (double[][] epochs : places) {
            double[] mean = mean(epochs, points);
            for (double[] epoch : epochs) {
                for (int h = 1; h < points; h++) {
                    double sum = 0;
                    for (int p = h; p < points; p++) {
                        double change = epoch[p] - mean[p] - epoch[p - h] + mean[p - h];
                        sum += change * change;
                    }
                    sums[h] += sum / (2.0 * (points - h) * (epochs.length - 1) * places.size());
                }
            }
        }
        return sums;
    }

    private static double[] mean(double[][] epochs, int points) {
        double[] mean = new double[points];
        for (double[] epoch : epochs) {
            for (int p = 0; p < points; p++) {
                mean[p] += epoch[p] / epochs.length;
            }
        }
        return mean;
    }

    /** What makes the noise white; what a level adds to the covariance does not matter, because the level is fitted. */
    private static RealMatrix whitening(double[] variogram) {
        int n = variogram.length;
        double sill = Math.max(LEAST, Arrays.stream(variogram).max().orElse(0));
        RealMatrix covariance = MatrixUtils.createRealMatrix(n, n);
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                covariance.setEntry(a, b, sill - variogram[Math.abs(a - b)]);
            }
        }
        var parts = new EigenDecompositionSymmetric(covariance);
        RealMatrix white = parts.getVT();
        for (int r = 0; r < n; r++) {
            double scale = 1 / Math.sqrt(Math.max(parts.getEigenvalue(r), FLOOR * sill));
            white.setRowVector(r, white.getRowVector(r).mapMultiply(scale));
        }
        return white;
    }

    /**
     * Number of onsets.
     *
     * @return the length of the scores
     */
    public int count() {
        return onsets.length;
    }

    /**
     * How much of a fall there is from each onset on.
     *
     * @param course values, beginning with those of the axis
     * @return one score an onset, below zero where the course falls, in standard deviations of the noise
     */
    public double[] scores(double[] course) {
        return Arrays.stream(weights)
                .mapToDouble(w -> -IntStream.range(0, w.length)
                        .mapToDouble(p -> w[p] * course[p])
                        .sum())
                .toArray();
    }

    /**
     * The best onset.
     *
     * @param scores scores of a course, or their mean over courses
     * @return index of the onset of the clearest fall; the last where nothing falls
     */
    public static int best(double[] scores) {
        int best = scores.length - 1;
        for (int k = best - 1; k >= 0; k--) {
            best = scores[k] < scores[best] ? k : best;
        }
        return scores[best] < 0 ? best : scores.length - 1;
    }

    /**
     * How far a course falls from a given onset on.
     *
     * @param course values, beginning with those of the axis
     * @param onset one of the onsets
     * @return depth at zero of the axis, in the unit of the course; below zero where it rises
     */
    public double height(double[] course, double onset) {
        int k = Math.max(0, Arrays.binarySearch(onsets, onset));
        return -scores(course)[k] / gains[k];
    }

    /**
     * The clearest fall of a course.
     *
     * @param course values, beginning with those of the axis
     * @return level and fall; slope 0 at the last onset where nothing falls
     */
    public Hinge fit(double[] course) {
        double onset = onsets[best(scores(course))];
        double slope = Math.max(0, height(course, onset)) / onset;
        double level = 0;
        for (int p = 0; p < times.length; p++) {
            level += (course[p] - slope * Math.max(0, times[p] - onset)) / times.length;
        }
        return new Hinge(onset, level, slope);
    }
}
