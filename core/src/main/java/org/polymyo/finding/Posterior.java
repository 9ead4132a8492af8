package org.polymyo.finding;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.polymyo.finding.Origin.Type;
import org.polymyo.signal.Quantiles;

/**
 * Probability of each type: prior times likelihoods, each to the power of its weight, in logarithms. Drawn from the
 * uncertainty of the likelihoods, so that it has an interval.
 */
final class Posterior {
    private static final int TYPES = Type.values().length;

    private final double[] middle;
    private final double[][] draws;

    private Posterior(double[] middle, double[][] draws) {
        this.middle = middle;
        this.draws = draws;
    }

    /**
     * An answer with the weight it has among all.
     *
     * @param outcome the answer
     * @param weight 0 to 1
     */
    record Weighed(Outcome.Answered outcome, double weight) {}

    /**
     * Computes it.
     *
     * @param prior logarithms of the prior chances
     * @param weighed what was found
     * @param cap largest ratio of two likelihoods of one examination
     * @param draws how many draws
     * @return the probabilities
     */
    static Posterior of(double[] prior, List<Weighed> weighed, double cap, int draws) {
        double[] middle = prior.clone();
        double[][] drawn = new double[draws][];
        for (int d = 0; d < draws; d++) {
            drawn[d] = prior.clone();
        }
        for (Weighed w : weighed) {
            add(middle, logarithms(w, cap), w.weight());
            Random chance = new Random(
                    0x9E3779B97F4A7C15L ^ w.outcome().examination().code().hashCode());
            for (int d = 0; d < draws; d++) {
                double[] likelihoods = new double[TYPES];
                for (Likelihoods row : w.outcome().examination().rows()) {
                    double[] draw = row.draw(chance);
                    row.types()
                            .forEach(t -> likelihoods[t.ordinal()] =
                                    mixed(draw, w.outcome().membership()));
                }
                add(drawn[d], capped(likelihoods, cap), w.weight());
            }
        }
        for (int d = 0; d < draws; d++) {
            drawn[d] = normalised(drawn[d]);
        }
        return new Posterior(normalised(middle), drawn);
    }

    /**
     * Logarithms of the capped likelihoods in the middle of their uncertainty.
     *
     * @param weighed an answer
     * @param cap largest ratio of two likelihoods
     * @return one a type; the largest is 0
     */
    static double[] logarithms(Weighed weighed, double cap) {
        double[] likelihoods = new double[TYPES];
        for (Type type : Type.values()) {
            likelihoods[type.ordinal()] = mixed(
                    weighed.outcome().examination().of(type).middle(),
                    weighed.outcome().membership());
        }
        return capped(likelihoods, cap);
    }

    private static double mixed(double[] likelihoods, List<Double> membership) {
        double sum = 0;
        for (int i = 0; i < likelihoods.length; i++) {
            sum = Math.fma(likelihoods[i], membership.get(i), sum);
        }
        return sum;
    }

    private static double[] capped(double[] likelihoods, double cap) {
        double most = Arrays.stream(likelihoods).max().orElseThrow();
        return Arrays.stream(likelihoods)
                .map(l -> StrictMath.log(Math.max(l / most, 1 / cap)))
                .toArray();
    }

    private static void add(double[] sum, double[] logarithms, double weight) {
        for (int k = 0; k < TYPES; k++) {
            sum[k] = Math.fma(weight, logarithms[k], sum[k]);
        }
    }

    /**
     * From logarithms to probabilities.
     *
     * @param logarithms one a type
     * @return probabilities that add up to 1
     */
    static double[] normalised(double[] logarithms) {
        double most = Arrays.stream(logarithms).max().orElseThrow();
        double[] chances =
                Arrays.stream(logarithms).map(l -> StrictMath.exp(l - most)).toArray();
        double all = Arrays.stream(chances).sum();
        return Arrays.stream(chances).map(c -> c / all).toArray();
    }

    /**
     * Probabilities in the middle of all uncertainty.
     *
     * @return one a type
     */
    double[] middle() {
        return middle.clone();
    }

    /**
     * A quantile of a type's probability.
     *
     * @param type which
     * @param share for example 0.5
     * @return from 0 to 1
     */
    double quantile(Type type, double share) {
        return Quantiles.of(
                Arrays.stream(draws).mapToDouble(d -> d[type.ordinal()]).toArray(), share);
    }
}
