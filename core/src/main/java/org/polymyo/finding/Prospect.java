package org.polymyo.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.polymyo.finding.Origin.Type;
import org.polymyo.finding.Posterior.Weighed;

/** What examinations that are still open could change, and what the conclusion rests on. */
final class Prospect {
    private static final int MOST_CHANGES = 6;
    private static final double LIKELY_ENOUGH = 0.05;
    /** Less than this is nothing that a test is worth, bits. */
    private static final double LEAST_GAIN = 0.05;

    private final Criteria criteria;
    private final double[] prior;
    private final List<Weighed> known;
    private final double[] now;
    private final Set<String> used = new HashSet<>();

    Prospect(Criteria criteria, double[] prior, List<Weighed> known) {
        this.criteria = criteria;
        this.prior = prior.clone();
        this.known = known;
        this.now = after(known);
        known.forEach(w -> used.addAll(w.outcome().examination().pathways()));
    }

    /** An examination still to be done, with what each answer would lead to. */
    private record Option(Examination examination, double gain, List<Future> futures) {}

    /** An answer, its chance, and the probabilities it would lead to. */
    private record Future(String answer, double chance, double[] then) {}

    /**
     * The examination that is expected to lower the uncertainty most.
     *
     * @param open those not done or inconclusive
     * @return in words with the reason
     */
    String next(Collection<Outcome> open) {
        if (open.isEmpty()) {
            return "Every examination of the list was done.";
        }
        return open.stream()
                .map(this::option)
                .filter(o -> o.gain() >= LEAST_GAIN)
                .max(Comparator.comparingDouble(Option::gain)
                        .thenComparing(o -> o.examination().code()))
                .map(this::words)
                .orElseGet(() -> String.format(
                        Locale.ROOT,
                        "None for the origin: nothing that is open is expected to change the ranking, of which %.2f bits are"
                                + " uncertain.",
                        entropy(now)));
    }

    private String words(Option option) {
        Examination e = option.examination();
        String outlook = String.join(
                "; ",
                option.futures().stream()
                        .filter(f -> f.chance() >= LIKELY_ENOUGH)
                        .map(f -> "“" + f.answer() + "” would put " + first(f.then()) + " first")
                        .toList());
        return String.format(
                Locale.ROOT,
                "%s; it needs %s. Of all that is open it is expected to tell most: it lowers the uncertainty from %.1f to"
                        + " %.1f bits on average. %s.",
                capital(e.name()),
                e.needs(),
                entropy(now),
                Math.max(0, entropy(now) - option.gain()),
                outlook);
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private Option option(Outcome outcome) {
        Examination e = outcome.examination();
        double weight = new Weighing(criteria).discount(e, used);
        List<Future> futures = new ArrayList<>();
        double gain = 0;
        for (int i = 0; i < e.answers().size(); i++) {
            double chance = chance(e, i);
            double[] then = e.answers().get(i).informative() ? after(with(e, i, weight)) : now;
            gain += chance * (entropy(now) - entropy(then));
            futures.add(new Future(e.answers().get(i).name(), chance, then));
        }
        return new Option(e, gain, futures);
    }

    private double chance(Examination e, int answer) {
        double chance = 0;
        for (Type type : Type.values()) {
            double[] row = e.of(type).middle();
            chance += now[type.ordinal()] * row[answer] / Arrays.stream(row).sum();
        }
        return chance;
    }

    private List<Weighed> with(Examination e, int answer, double weight) {
        List<Double> membership = IntStream.range(0, e.answers().size())
                .mapToObj(i -> i == answer ? 1.0 : 0.0)
                .toList();
        List<Weighed> more = new ArrayList<>(known);
        more.add(new Weighed(new Outcome.Answered(e, membership, 1, ""), weight));
        return more;
    }

    private double[] after(List<Weighed> weighed) {
        return Posterior.of(prior, weighed, criteria.get("largest-ratio").value(), 0)
                .middle();
    }

    /**
     * What would change the conclusion: open examinations whose answer would put another type first or cross the line of
     * a verdict, and answers without which it would not hold.
     *
     * @param open those not done or inconclusive
     * @return in words, the likeliest first
     */
    List<String> changes(Collection<Outcome> open) {
        List<String> changes = new ArrayList<>();
        for (Weighed w : known) {
            List<Weighed> rest = known.stream().filter(k -> k != w).toList();
            turn(after(rest))
                    .ifPresent(then ->
                            changes.add("Without “" + w.outcome().examination().name() + ": "
                                    + w.outcome().answer() + "” " + then + "."));
        }
        List<Option> options = open.stream()
                .map(this::option)
                .sorted(Comparator.comparingDouble((Option o) -> -o.gain()))
                .toList();
        for (Option option : options) {
            option.futures().stream()
                    .filter(f -> f.chance() >= LIKELY_ENOUGH)
                    .forEach(f -> turn(f.then())
                            .ifPresent(then -> changes.add("If “"
                                    + option.examination().name() + "” showed “" + f.answer() + "”, " + then + ".")));
        }
        return List.copyOf(changes.subList(0, Math.min(MOST_CHANGES, changes.size())));
    }

    private Optional<String> turn(double[] then) {
        double firm = criteria.get("suggested-from").value();
        int before = best(now);
        int after = best(then);
        if (before != after) {
            return Optional.of(first(then) + " would come first");
        }
        boolean held = now[before] > firm;
        boolean holds = then[after] > firm;
        return held == holds
                ? Optional.empty()
                : Optional.of(
                        first(then) + (holds ? " would be suggested" : " would no longer be more than undetermined"));
    }

    private static int best(double[] chances) {
        int best = 0;
        for (int i = 1; i < chances.length; i++) {
            best = chances[i] > chances[best] ? i : best;
        }
        return best;
    }

    private static String first(double[] chances) {
        int best = best(chances);
        return String.format(Locale.ROOT, "%s (%.0f %%)", Type.values()[best].word(), 100 * chances[best]);
    }

    private static double entropy(double[] chances) {
        return Arrays.stream(chances)
                .filter(c -> c > 0)
                .map(c -> -c * StrictMath.log(c) / StrictMath.log(2))
                .sum();
    }
}
