package org.polymyo.verification.origin;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.polymyo.quantity.Interval;

/**
 * Whether first types are right as often as their probabilities claim. The distance of claimed and right in bins is above 0
 * also where every claim is kept, by chance and the more the fewer people there are; so it is shown beside what chance
 * brings, and with chance taken out.
 *
 * @param firsts the first of each ranking, the least claimed first
 */
record Calibration(List<First> firsts) {
    private static final int BINS = 5;
    private static final int DRAWS = 4000;
    private static final double TAIL = 0.025;

    /**
     * The first type of a ranking.
     *
     * @param claimed its probability
     * @param right 1 where it is the right one, else 0
     */
    record First(double claimed, int right) {}

    /** One bin: people, mean of what was claimed, share that was right. */
    record Bin(int people, double claimed, double right) {
        double distance() {
            return claimed - right;
        }

        /** Part of the squared distance that chance brings, without bias. */
        double noise() {
            return right * (1 - right) / Math.max(1, people - 1);
        }
    }

    /** Of people with one of the eight types who were ranked. */
    static Calibration of(List<Judged> people) {
        return new Calibration(people.stream()
                .filter(p -> Judged.type(p.intended()).isPresent() && !Double.isNaN(p.claimed()))
                .map(p -> new First(p.claimed(), p.firstIsRight() ? 1 : 0))
                .sorted(Comparator.comparingDouble(First::claimed))
                .toList());
    }

    /** Bins of equal numbers of people. */
    List<Bin> bins() {
        int bins = Math.min(BINS, firsts.size());
        return IntStream.range(0, bins)
                .mapToObj(b -> firsts.subList(b * firsts.size() / bins, (b + 1) * firsts.size() / bins))
                .map(of -> new Bin(of.size(), mean(of, First::claimed), mean(of, First::right)))
                .toList();
    }

    private static double mean(List<First> of, ToDoubleFunction<First> value) {
        return of.stream().mapToDouble(value).average().orElse(Double.NaN);
    }

    /** Expected calibration error: mean distance of claimed and right over the bins. */
    double error() {
        return bins().stream()
                .mapToDouble(b -> b.people() * Math.abs(b.distance()) / firsts.size())
                .sum();
    }

    /** Mean error, and its upper 5 %, of people whose first type is right exactly as often as claimed. */
    Interval errorByChance() {
        Random chance = new Random(firsts.size());
        double[] errors = IntStream.range(0, DRAWS)
                .mapToDouble(i -> new Calibration(firsts.stream()
                                .map(f -> new First(f.claimed(), chance.nextDouble() < f.claimed() ? 1 : 0))
                                .toList())
                        .error())
                .sorted()
                .toArray();
        double mean = Arrays.stream(errors).average().orElse(0);
        return new Interval(mean, Math.max(mean, errors[(int) (0.95 * DRAWS)]));
    }

    /** Root mean square distance over the bins with chance taken out (Kumar, Liang and Ma 2019, arXiv 1909.10155). */
    double debiased() {
        double squared = bins().stream()
                .mapToDouble(b -> b.people() * (b.distance() * b.distance() - b.noise()) / firsts.size())
                .sum();
        return Math.sqrt(Math.max(0, squared));
    }

    /** What was claimed on average less what was right: above 0 it claims too much. */
    double overconfidence() {
        return mean(firsts, f -> f.claimed() - f.right());
    }

    /** 95 % interval of {@link #overconfidence()}, from drawing people anew. */
    Interval overconfidenceInterval() {
        return drawn(Calibration::overconfidence);
    }

    /** 95 % interval of {@link #debiased()}, from drawing people anew; its upper end errs on the side of too much. */
    Interval debiasedInterval() {
        return drawn(Calibration::debiased);
    }

    private Interval drawn(ToDoubleFunction<Calibration> of) {
        Random chance = new Random(firsts.size());
        double[] values = IntStream.range(0, DRAWS)
                .mapToDouble(i -> of.applyAsDouble(again(chance)))
                .sorted()
                .toArray();
        return new Interval(values[(int) (TAIL * DRAWS)], values[(int) ((1 - TAIL) * DRAWS)]);
    }

    private Calibration again(Random chance) {
        return new Calibration(IntStream.range(0, firsts.size())
                .mapToObj(i -> firsts.get(chance.nextInt(firsts.size())))
                .sorted(Comparator.comparingDouble(First::claimed))
                .toList());
    }
}
