package org.polymyo.video.pose;

/** Reads the outputs of networks that mean a probability. */
final class Logit {
    private Logit() {}

    /**
     * The probability a number stands for.
     *
     * @param logit any number
     * @return 0 to 1
     */
    static double probability(double logit) {
        return 1 / (1 + StrictMath.exp(-logit));
    }
}
