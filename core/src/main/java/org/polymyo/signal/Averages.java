package org.polymyo.signal;

import java.util.Arrays;

/** Averages over epochs of the same length, sample by sample. */
public final class Averages {
    private Averages() {}

    /**
     * The weighted mean.
     *
     * @param epochs at least one, all of one length
     * @param weights as many, none negative, not all 0
     * @return the mean
     */
    public static double[] weighted(double[][] epochs, double[] weights) {
        double[] mean = new double[epochs[0].length];
        double sum = 0;
        for (int k = 0; k < epochs.length; k++) {
            sum += weights[k];
            for (int i = 0; i < mean.length; i++) {
                mean[i] += weights[k] * epochs[k][i];
            }
        }
        for (int i = 0; i < mean.length; i++) {
            mean[i] /= sum;
        }
        return mean;
    }

    /**
     * The mean of what remains when the same share of the smallest and of the largest values is left out.
     *
     * @param epochs at least one, all of one length
     * @param share left out in all, half of it at each end; from 0 up to, not including, 1
     * @return the trimmed mean
     */
    public static double[] trimmed(double[][] epochs, double share) {
        int cut = (int) Math.floor(share / 2 * epochs.length);
        double[] mean = new double[epochs[0].length];
        double[] column = new double[epochs.length];
        for (int i = 0; i < mean.length; i++) {
            for (int k = 0; k < epochs.length; k++) {
                column[k] = epochs[k][i];
            }
            Arrays.sort(column);
            double sum = 0;
            for (int k = cut; k < epochs.length - cut; k++) {
                sum += column[k];
            }
            mean[i] = sum / (epochs.length - 2 * cut);
        }
        return mean;
    }

    /**
     * The plus-minus reference: every second epoch counts negative, so that what is the same in all epochs vanishes and
     * only the noise of the mean remains (Schimmel 1967, doi:10.1121/1.1910403).
     *
     * @param epochs at least two, all of one length; the last of an odd number is left out
     * @return the reference
     */
    public static double[] plusMinus(double[][] epochs) {
        int even = epochs.length / 2 * 2;
        double[] mean = new double[epochs[0].length];
        for (int k = 0; k < even; k++) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += (k % 2 == 0 ? epochs[k][i] : -epochs[k][i]) / even;
            }
        }
        return mean;
    }

    /**
     * Correlation of two curves.
     *
     * @param a values
     * @param b as many
     * @return Pearson's coefficient; 0 where one of them is constant
     */
    public static double correlation(double[] a, double[] b) {
        double meanA = Arrays.stream(a).average().orElse(0);
        double meanB = Arrays.stream(b).average().orElse(0);
        double ab = 0;
        double aa = 0;
        double bb = 0;
        for (int i = 0; i < a.length; i++) {
            ab += (a[i] - meanA) * (b[i] - meanB);
            aa += (a[i] - meanA) * (a[i] - meanA);
            bb += (b[i] - meanB) * (b[i] - meanB);
        }
        return aa > 0 && bb > 0 ? ab / Math.sqrt(aa * bb) : 0;
    }

    /**
     * Likeness of two curves about their common baseline of 0: 1 for the same shape, whatever its size, 0 for nothing in
     * common, -1 for opposite shapes.
     *
     * @param a values
     * @param b as many
     * @return the cosine between them; 0 where one of them is 0 throughout
     */
    public static double likeness(double[] a, double[] b) {
        double ab = 0;
        double aa = 0;
        double bb = 0;
        for (int i = 0; i < a.length; i++) {
            ab += a[i] * b[i];
            aa += a[i] * a[i];
            bb += b[i] * b[i];
        }
        return aa > 0 && bb > 0 ? ab / Math.sqrt(aa * bb) : 0;
    }
}
