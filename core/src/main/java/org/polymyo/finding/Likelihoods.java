package org.polymyo.finding;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.polymyo.finding.Origin.Type;

/**
 * How likely each answer of an examination is in some types. Counted persons carry the uncertainty of their number
 * (Jeffreys prior); assumed values that of a log-normal spread.
 *
 * @param types the types they hold for
 * @param values persons with each answer, or the likelihood of each answer
 * @param counted whether the values are persons
 * @param factor of assumed values: the true one lies within this factor, 95 %
 * @param source citation key, or a decision of the project
 * @param verifiedBy who compared it with its primary source; empty: nobody yet
 * @param verifiedOn when, year-month-day; empty where nobody did
 */
record Likelihoods(
        Set<Type> types,
        List<Double> values,
        boolean counted,
        double factor,
        String source,
        String verifiedBy,
        String verifiedOn) {
    private static final double JEFFREYS = 0.5;
    private static final double TWO_SIDED = 1.959964;

    /** Copies the collections and refuses what is no likelihood. */
    Likelihoods {
        types = Set.copyOf(types);
        values = List.copyOf(values);
        if (values.stream().anyMatch(v -> !(v >= 0 && (counted || v > 0))) || !(factor >= 1)) {
            throw new IllegalArgumentException("expected likelihoods above 0 and a factor of 1 or more, found " + values
                    + " and " + factor + " of " + types);
        }
    }

    /**
     * The likelihoods in the middle of their uncertainty.
     *
     * @return one an answer
     */
    double[] middle() {
        double all = values.stream().mapToDouble(v -> v + JEFFREYS).sum();
        return values.stream()
                .mapToDouble(v -> counted ? (v + JEFFREYS) / all : v)
                .toArray();
    }

    /**
     * Draws likelihoods from their uncertainty.
     *
     * @param chance the chance
     * @return one an answer
     */
    double[] draw(Random chance) {
        if (!counted) {
            double spread = StrictMath.log(factor) / TWO_SIDED;
            return values.stream()
                    .mapToDouble(v -> v * StrictMath.exp(spread * chance.nextGaussian()))
                    .toArray();
        }
        double[] gamma =
                values.stream().mapToDouble(v -> gamma(v + JEFFREYS, chance)).toArray();
        double all = IntStream.range(0, gamma.length).mapToDouble(i -> gamma[i]).sum();
        return IntStream.range(0, gamma.length).mapToDouble(i -> gamma[i] / all).toArray();
    }

    /** Marsaglia and Tsang 2000; below 1 by the power of a uniform number. Never 0. */
    private static double gamma(double shape, Random chance) {
        if (shape < 1) {
            double boost = StrictMath.pow(1 - chance.nextDouble(), 1 / shape);
            return Math.max(1e-12, gamma(shape + 1, chance) * boost);
        }
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = chance.nextGaussian();
            double v = (1 + c * x) * (1 + c * x) * (1 + c * x);
            if (v > 0 && StrictMath.log(1 - chance.nextDouble()) < 0.5 * x * x + d - d * v + d * StrictMath.log(v)) {
                return d * v;
            }
        }
    }
}
