package org.polymyo.signal;

import java.util.List;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.polymyo.quantity.Interval;

/** What a coherence means: limits, intervals and comparisons (Halliday 1995, doi 10.1016/S0079-6107(96)00009-0). */
public final class Coherence {
    private static final double Z95 = 1.959963984540054;
    private static final NormalDistribution NORMAL = new NormalDistribution();

    private Coherence() {}

    /**
     * Coherence that independent channels exceed with a given chance.
     *
     * @param chance from 0 to 1, exclusive
     * @param estimates independent estimates (segments times tapers)
     * @return the limit; 1 where fewer than two estimates exist
     */
    public static double limit(double chance, int estimates) {
        return estimates < 2 ? 1 : 1 - StrictMath.pow(chance, 1.0 / (estimates - 1));
    }

    /**
     * Interval of a coherence, from the nearly constant variance of atanh √C.
     *
     * @param coherence from 0 to 1
     * @param estimates independent estimates
     * @return 95 % interval; from 0 to 1 without estimates
     */
    public static Interval interval(double coherence, int estimates) {
        if (estimates < 1 || coherence >= 1) {
            return estimates < 1 ? new Interval(0, 1) : new Interval(1, 1);
        }
        double half = Z95 / Math.sqrt(2.0 * estimates);
        double middle = stabilised(coherence);
        return new Interval(
                square(StrictMath.tanh(Math.max(0, middle - half))), square(StrictMath.tanh(middle + half)));
    }

    /**
     * Smallest coherence at one frequency that would be found with a given power.
     *
     * @param limit coherence to be exceeded, below 1
     * @param estimates independent estimates
     * @param power from 0 to 1, exclusive, for example 0.8
     * @return the coherence; 1 without estimates
     */
    public static double detectable(double limit, int estimates, double power) {
        if (estimates < 2 || limit >= 1) {
            return 1;
        }
        double shift = NORMAL.inverseCumulativeProbability(power) / Math.sqrt(2.0 * estimates);
        return square(StrictMath.tanh(Math.max(0, stabilised(limit) + shift)));
    }

    /**
     * Difference of two independent coherences at one frequency, in standard errors.
     *
     * @param first first coherence
     * @param firstEstimates its estimates, at least 1
     * @param second second coherence
     * @param secondEstimates its estimates, at least 1
     * @return standard normal where both are equal; positive where the first is larger
     */
    public static double difference(double first, int firstEstimates, double second, int secondEstimates) {
        return (stabilised(first) - stabilised(second)) / Math.sqrt(0.5 / firstEstimates + 0.5 / secondEstimates);
    }

    /**
     * Chance of at least so large a difference, on either side.
     *
     * @param z a standard normal statistic
     * @return from 0 to 1
     */
    public static double twoSided(double z) {
        return 2 * NORMAL.cumulativeProbability(-Math.abs(z));
    }

    /**
     * Whether several spectra can have one coherence at a frequency.
     *
     * @param spectra at least two spectra at the same frequencies
     * @param bin index of the frequency
     * @return chance of so much disagreement if the coherence is one
     */
    public static double homogeneity(List<CrossSpectrum> spectra, int bin) {
        double weights = 0;
        double sum = 0;
        for (CrossSpectrum s : spectra) {
            weights += s.estimates();
            sum += s.estimates() * stabilised(s.coherence(bin));
        }
        double chi = 0;
        for (CrossSpectrum s : spectra) {
            double off = stabilised(s.coherence(bin)) - sum / weights;
            chi += 2 * s.estimates() * off * off;
        }
        return 1 - new ChiSquaredDistribution(spectra.size() - 1.0).cumulativeProbability(chi);
    }

    private static double stabilised(double coherence) {
        double root = Math.sqrt(Math.min(coherence, 1 - 1e-12));
        return 0.5 * StrictMath.log((1 + root) / (1 - root));
    }

    private static double square(double x) {
        return x * x;
    }
}
