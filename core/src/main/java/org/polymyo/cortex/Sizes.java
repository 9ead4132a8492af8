package org.polymyo.cortex;

/**
 * Size of every looked-for potential in one average, µV.
 *
 * @param zero in the average without delay
 * @param causal in the causal average
 * @param odd in the average of every second epoch, without delay
 * @param even in the average of the others
 */
record Sizes(double[] zero, double[] causal, double[] odd, double[] even) {
    /**
     * This average with a potential put into every epoch.
     *
     * @param potential its sizes for a height of 1
     * @param height its height, µV
     * @return the sum
     */
    Sizes plus(Sizes potential, double height) {
        return new Sizes(
                sum(zero, potential.zero, height),
                sum(causal, potential.causal, height),
                sum(odd, potential.odd, height),
                sum(even, potential.even, height));
    }

    private static double[] sum(double[] a, double[] b, double height) {
        double[] sum = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            sum[i] = a[i] + height * b[i];
        }
        return sum;
    }
}
