package org.polymyo.cortex;

/**
 * An EEG channel, or a sum of some: made from their Fourier coefficients, so that no sample is touched.
 *
 * @param label what the report calls it
 * @param site position, for example {@code C3}
 * @param sources indices of the EEG sources
 * @param weights their weights
 */
record CoherenceDerivation(String label, String site, int[] sources, double[] weights) {
    static CoherenceDerivation asRecorded(String label, String site, int source) {
        return new CoherenceDerivation(label, site, new int[] {source}, new double[] {1});
    }
}
