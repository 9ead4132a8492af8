package org.polymyo.verification.origin;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** What the answers amount to. Every right answer weighs the same, however many people gave it. */
record Tally(List<Judged> people) {
    private static final int BINS = 5;

    static Tally scored(List<Judged> people) {
        return new Tally(
                people.stream().filter(p -> Judged.scored(p.intended())).toList());
    }

    Tally of(String right) {
        return new Tally(people.stream().filter(p -> p.right().equals(right)).toList());
    }

    List<String> rights() {
        return people.stream().map(Judged::right).distinct().toList();
    }

    private double weight(Judged person) {
        return 1.0
                / people.stream().filter(p -> p.right().equals(person.right())).count();
    }

    private double share(List<Judged> of, ToDoubleFunction<Judged> value) {
        double all = of.stream().mapToDouble(this::weight).sum();
        return of.stream().mapToDouble(p -> weight(p) * value.applyAsDouble(p)).sum() / all;
    }

    /** Share of right answers where one is given. */
    double accuracy() {
        return share(people.stream().filter(Judged::given).toList(), p -> p.correct() ? 1 : 0);
    }

    /** Share without an answer. */
    double undetermined() {
        return share(people, p -> p.given() ? 0 : 1);
    }

    long count(String answer) {
        return people.stream().filter(p -> p.answer().equals(answer)).count();
    }

    /** One bin of the calibration: people, mean of what was claimed, share that was right. */
    record Bin(int people, double claimed, double right, double weight) {}

    /** Bins of equal numbers of people, by the probability of the first type. */
    List<Bin> bins() {
        List<Judged> ranked = people.stream()
                .filter(p -> Judged.type(p.intended()).isPresent() && !Double.isNaN(p.claimed()))
                .sorted(Comparator.comparingDouble(Judged::claimed))
                .toList();
        return java.util.stream.IntStream.range(0, Math.min(BINS, ranked.size()))
                .mapToObj(b -> ranked.subList(b * ranked.size() / BINS, (b + 1) * ranked.size() / BINS))
                .filter(bin -> !bin.isEmpty())
                .map(this::bin)
                .collect(Collectors.toList());
    }

    private Bin bin(List<Judged> of) {
        return new Bin(
                of.size(),
                share(of, Judged::claimed),
                share(of, p -> p.firstIsRight() ? 1 : 0),
                of.stream().mapToDouble(this::weight).sum());
    }

    /** Expected calibration error: mean distance of claimed and right over the bins. */
    double calibrationError() {
        double all = bins().stream().mapToDouble(Bin::weight).sum();
        return bins().stream()
                        .mapToDouble(b -> b.weight() * Math.abs(b.claimed() - b.right()))
                        .sum()
                / all;
    }

    /** What was claimed on average less what was right: above 0 it claims too much. */
    double overconfidence() {
        double all = bins().stream().mapToDouble(Bin::weight).sum();
        return bins().stream()
                        .mapToDouble(b -> b.weight() * (b.claimed() - b.right()))
                        .sum()
                / all;
    }
}
