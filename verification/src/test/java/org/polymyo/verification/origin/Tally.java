package org.polymyo.verification.origin;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** What the answers amount to. Every right answer weighs the same, however many people gave it. */
record Tally(List<Judged> people) {
    /** Whether its claims are kept. */
    Calibration calibration() {
        return Calibration.of(people);
    }

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
}
