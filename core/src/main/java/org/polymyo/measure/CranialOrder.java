package org.polymyo.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.polymyo.event.Activity;
import org.polymyo.quantity.TimeSpan;

/**
 * Whether the muscles of the accessory nerve come before those of the trigeminal and the facial nerve, as in jerks and
 * startle from the lower brainstem, or after, as in jerks from the cortex: sign tests over jerks, never a single one.
 */
final class CranialOrder {
    private static final Set<String> ACCESSORY = Set.of("sternocleidomastoid", "trapezius");
    private static final List<Nerve> FACE = List.of(
            new Nerve("masseter", Set.of("masseter", "temporalis")),
            new Nerve("facial muscles", Set.of("orbicularis oculi", "mentalis", "orbicularis oris")));
    private static final double SIGNIFICANT = 0.01;

    private CranialOrder() {}

    /** Muscles of one nerve, in words. */
    private record Nerve(String words, Set<String> muscles) {}

    /**
     * Compares.
     *
     * @param found the jerks' bursts by muscle
     * @param observed what was found
     * @return one answer
     */
    static Measurement of(Recruitment found, Observed observed) {
        List<String> words = new ArrayList<>();
        List<Double> chances = new ArrayList<>();
        List<Integer> signs = new ArrayList<>();
        int most = 0;
        for (Nerve face : FACE) {
            double[] later = differences(found, labels(face.muscles(), observed), labels(ACCESSORY, observed));
            if (later.length >= Medians.FEWEST) {
                double chance = Concordance.sign(new double[later.length], later);
                double median = Medians.of(later).median();
                words.add(String.format(
                        Locale.ROOT,
                        "%s %.1f ms after the sternocleidomastoid (or trapezius), sign test p = %.2g, %d jerks",
                        face.words(),
                        median,
                        chance,
                        later.length));
                chances.add(chance);
                signs.add((int) Math.signum(median));
                most = Math.max(most, later.length);
            }
        }
        return words.isEmpty()
                ? none()
                : new Measurement.Category(
                        Question.CRANIAL_ORDER,
                        Measurement.WHOLE_RECORDING,
                        word(chances, signs),
                        most,
                        observed.quality(most),
                        String.join("; ", words) + "; probabilities corrected after Holm for the verdict");
    }

    private static Measurement none() {
        return new Measurement.NotMeasurable(
                Question.CRANIAL_ORDER,
                Measurement.WHOLE_RECORDING,
                "at least " + Medians.FEWEST
                        + " jerks with a burst in sternocleidomastoid or trapezius and in masseter,"
                        + " mentalis or orbicularis are needed, at 1000 Hz");
    }

    private static String word(List<Double> chances, List<Integer> signs) {
        double[] corrected = Concordance.holm(
                chances.stream().mapToDouble(Double::doubleValue).toArray());
        Set<Integer> told = new java.util.TreeSet<>();
        for (int i = 0; i < corrected.length; i++) {
            if (corrected[i] < SIGNIFICANT) {
                told.add(signs.get(i));
            }
        }
        if (told.equals(Set.of(1))) {
            return "sternocleidomastoid first";
        }
        return told.equals(Set.of(-1)) ? "face first" : told.isEmpty() ? "not told apart" : "mixed";
    }

    private static Set<String> labels(Set<String> muscles, Observed observed) {
        return observed.muscles().stream()
                .filter(m -> muscles.contains(m.muscle().placement().name()))
                .map(MuscleEvents::label)
                .collect(Collectors.toSet());
    }

    /** Milliseconds by which the first of some muscles follows the first of others, one a jerk that both take part in. */
    private static double[] differences(Recruitment found, Set<String> some, Set<String> others) {
        List<Double> all = new ArrayList<>();
        for (Map<String, Activity.Burst> jerk : found.jerks()) {
            OptionalDouble later = first(jerk, some);
            OptionalDouble earlier = first(jerk, others);
            if (later.isPresent() && earlier.isPresent()) {
                all.add(1000 * (later.getAsDouble() - earlier.getAsDouble()));
            }
        }
        return all.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static OptionalDouble first(Map<String, Activity.Burst> jerk, Set<String> muscles) {
        return muscles.stream()
                .filter(jerk::containsKey)
                .map(label -> Objects.requireNonNull(jerk.get(label), label).span())
                .mapToDouble(TimeSpan::startSeconds)
                .min();
    }
}
