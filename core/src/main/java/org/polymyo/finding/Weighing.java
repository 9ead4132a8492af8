package org.polymyo.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.polymyo.finding.Posterior.Weighed;

/** Gives each answer its weight: its quality, and less where a more telling one of the same pathway counts already. */
final class Weighing {
    private final Criteria criteria;

    Weighing(Criteria criteria) {
        this.criteria = criteria;
    }

    /**
     * Weighs answers.
     *
     * @param answered in any order
     * @return the most telling first
     */
    List<Weighed> of(Collection<Outcome.Answered> answered) {
        List<Outcome.Answered> order = new ArrayList<>(answered);
        order.sort(Comparator.comparingDouble((Outcome.Answered a) -> -reach(a))
                .thenComparing(a -> a.examination().code()));
        Set<String> used = new HashSet<>();
        List<Weighed> weighed = new ArrayList<>();
        for (Outcome.Answered answer : order) {
            weighed.add(new Weighed(answer, answer.weight() * discount(answer.examination(), used)));
            used.addAll(answer.examination().pathways());
        }
        return List.copyOf(weighed);
    }

    /**
     * Factor by which an examination counts beside others.
     *
     * @param examination which
     * @param used pathways of what counts already
     * @return 1, or the discount
     */
    double discount(Examination examination, Set<String> used) {
        return examination.pathways().stream().anyMatch(used::contains)
                ? criteria.get("shared-pathway").value()
                : 1;
    }

    /** How far the answer moves the types apart. */
    private double reach(Outcome.Answered answer) {
        double[] logarithms = Posterior.logarithms(
                new Weighed(answer, 1), criteria.get("largest-ratio").value());
        return -answer.weight() * Arrays.stream(logarithms).min().orElseThrow();
    }
}
