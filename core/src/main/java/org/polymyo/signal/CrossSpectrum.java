package org.polymyo.signal;

/**
 * Sums over segments of what two channels share, at evenly spaced frequencies. Sums of two stretches of time (or of two
 * recordings) add up to the pooled estimate of Amjad and others (doi 10.1016/S0165-0270(96)02214-5), so pooling is
 * {@link #plus}.
 *
 * @param stepHz distance of the frequencies
 * @param firstBin the first frequency is this many steps
 * @param segments number of segments summed
 * @param tapers tapers of each segment, 1 without
 * @param re sum of the real parts of X times the conjugate of Y
 * @param im sum of its imaginary parts
 * @param xx sum of |X|²
 * @param yy sum of |Y|²
 */
public record CrossSpectrum(
        double stepHz, int firstBin, int segments, int tapers, double[] re, double[] im, double[] xx, double[] yy) {

    /**
     * Nothing summed yet.
     *
     * @param stepHz distance of the frequencies
     * @param firstBin the first frequency is this many steps
     * @param bins number of frequencies
     * @param tapers tapers of each segment
     * @return zeros
     */
    public static CrossSpectrum empty(double stepHz, int firstBin, int bins, int tapers) {
        return new CrossSpectrum(
                stepHz, firstBin, 0, tapers, new double[bins], new double[bins], new double[bins], new double[bins]);
    }

    /**
     * Both together: the pooled spectrum.
     *
     * @param other a spectrum at the same frequencies
     * @return the sums of both
     * @throws IllegalArgumentException if the frequencies or tapers differ
     */
    public CrossSpectrum plus(CrossSpectrum other) {
        if (other.bins() != bins() || other.firstBin != firstBin || other.stepHz != stepHz || other.tapers != tapers) {
            throw new IllegalArgumentException("expected spectra at the same frequencies, found steps of " + stepHz
                    + " and " + other.stepHz + " Hz");
        }
        return new CrossSpectrum(
                stepHz,
                firstBin,
                segments + other.segments,
                tapers,
                sum(re, other.re),
                sum(im, other.im),
                sum(xx, other.xx),
                sum(yy, other.yy));
    }

    private static double[] sum(double[] a, double[] b) {
        double[] sum = a.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += b[i];
        }
        return sum;
    }

    /**
     * Number of frequencies.
     *
     * @return the count
     */
    public int bins() {
        return re.length;
    }

    /**
     * Frequency of a bin.
     *
     * @param bin its index, from 0
     * @return Hz
     */
    public double hz(int bin) {
        return (firstBin + bin) * stepHz;
    }

    /**
     * Independent estimates behind each frequency: segments times tapers.
     *
     * @return the count
     */
    public int estimates() {
        return segments * tapers;
    }

    /**
     * Magnitude-squared coherence (Halliday 1995, doi 10.1016/S0079-6107(96)00009-0).
     *
     * @param bin index of the frequency
     * @return from 0 to 1; 0 where a channel has no power
     */
    public double coherence(int bin) {
        double power = xx[bin] * yy[bin];
        return power > 0 ? Math.min(1, (re[bin] * re[bin] + im[bin] * im[bin]) / power) : 0;
    }

    /**
     * Phase of the cross-spectrum: positive where X leads.
     *
     * @param bin index of the frequency
     * @return radians, from −π to π
     */
    public double phase(int bin) {
        return StrictMath.atan2(im[bin], re[bin]);
    }
}
