package org.polymyo.measure;

import org.hipparchus.distribution.discrete.HypergeometricDistribution;
import org.polymyo.quantity.Interval;

/**
 * How often something happens beyond chance: with the share p after a stimulus and q without one, a stimulus brings an
 * answer of its own with probability 1 − (1 − p) / (1 − q). The interval of that ratio is made from the Wilson limits of
 * both shares (method of variance estimates recovery, Donner and Zou 2012, doi 10.1177/0962280210383082).
 *
 * @param hits answers after stimuli
 * @param n stimuli
 * @param chanceHits answers without a stimulus
 * @param chanceN moments without a stimulus
 * @param value probability of an answer that is the stimulus's own; below 0 where fewer came than by chance
 * @param interval 95 % interval of it
 */
record Excess(int hits, int n, int chanceHits, int chanceN, double value, Interval interval) {
    private static final double Z = 1.959963984540054;

    /**
     * Compares.
     *
     * @param hits answers after stimuli
     * @param n stimuli, at least 1
     * @param chanceHits answers without a stimulus, fewer than the moments
     * @param chanceN moments without a stimulus, at least 1
     * @return the comparison
     */
    static Excess of(int hits, int n, int chanceHits, int chanceN) {
        double a = 1 - (double) hits / n;
        double b = 1 - (double) chanceHits / chanceN;
        Interval first = wilson(n - hits, n);
        Interval second = wilson(chanceN - chanceHits, chanceN);
        double low = limit(a, b, first.low(), second.high(), -1);
        double high = limit(a, b, first.high(), second.low(), 1);
        return new Excess(
                hits,
                n,
                chanceHits,
                chanceN,
                1 - a / b,
                new Interval(1 - Math.max(high, a / b), Math.min(1, 1 - Math.min(low, a / b))));
    }

    private static double limit(double a, double b, double ofA, double ofB, int sign) {
        double part = a * b;
        double under = part * part - ofA * ofB * (2 * a - ofA) * (2 * b - ofB);
        return (part + sign * Math.sqrt(Math.max(0, under))) / (ofB * (2 * b - ofB));
    }

    /**
     * Wilson's 95 % limits of a share (1927, doi 10.1080/01621459.1927.10502953).
     *
     * @param hits how many
     * @param n of how many, at least 1
     * @return limits from 0 to 1
     */
    static Interval wilson(int hits, int n) {
        double p = (double) hits / n;
        double zz = Z * Z;
        double middle = (p + zz / (2 * n)) / (1 + zz / n);
        double half = Z * Math.sqrt(p * (1 - p) / n + zz / (4.0 * n * n)) / (1 + zz / n);
        return new Interval(Math.max(0, middle - half), Math.min(1, middle + half));
    }

    /**
     * Fisher's exact test, one-sided.
     *
     * @return probability of at least as many answers after stimuli, were they no likelier than without
     */
    double chance() {
        var urn = new HypergeometricDistribution(n + chanceN, hits + chanceHits, n);
        return urn.upperCumulativeProbability(hits);
    }

    /**
     * Answers after stimuli.
     *
     * @return share from 0 to 1
     */
    double share() {
        return (double) hits / n;
    }

    /**
     * Answers without a stimulus.
     *
     * @return share from 0 to 1
     */
    double chanceShare() {
        return (double) chanceHits / chanceN;
    }
}
