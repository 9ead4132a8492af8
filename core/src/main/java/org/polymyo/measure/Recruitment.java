package org.polymyo.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.polymyo.event.Activity;
import org.polymyo.event.Jerk;

/**
 * In which order muscles begin, over all jerks.
 *
 * @param jerks first burst of each muscle, for every jerk of two muscles or more
 * @param crossTalk muscles left out
 * @param order the muscles that could be ordered, first one first; fewer than two where there is no order
 * @param agreement how well the jerks agree; empty where there is no order
 */
record Recruitment(
        List<Map<String, Activity.Burst>> jerks,
        CrossTalk crossTalk,
        List<String> order,
        Optional<Agreement> agreement) {
    private static final int ENOUGH_COMPLETE = 10;
    private static final double LEAST_SHARE = 0.2;

    /**
     * How well jerks agree.
     *
     * @param concordance over the jerks that hold all muscles of the order
     * @param apart for each muscle but the last: whether it is told apart from the next (sign test, Holm, 5 %)
     */
    record Agreement(Concordance concordance, List<Boolean> apart) {}

    /**
     * Compares onsets.
     *
     * @param observed what was found
     * @return the recruitment; without an order where fewer than six jerks share two muscles
     */
    static Recruitment of(Observed observed) {
        List<Map<String, Activity.Burst>> jerks = new ArrayList<>();
        List<String> fast = observed.muscles().stream()
                .filter(MuscleEvents::fast)
                .map(MuscleEvents::label)
                .toList();
        for (Jerk jerk : observed.jerks()) {
            Map<String, Activity.Burst> first = first(jerk, fast);
            if (first.size() >= 2) {
                jerks.add(first);
            }
        }
        CrossTalk crossTalk = CrossTalk.of(observed, jerks);
        List<String> muscles = candidates(fast, jerks, crossTalk);
        double[][] complete = complete(jerks, muscles);
        return muscles.size() < 2 || complete.length < Medians.FEWEST
                ? new Recruitment(jerks, crossTalk, List.of(), Optional.empty())
                : ordered(jerks, crossTalk, muscles, complete);
    }

    private static Map<String, Activity.Burst> first(Jerk jerk, List<String> fast) {
        Map<String, Activity.Burst> first = new LinkedHashMap<>();
        for (Activity part : jerk.parts()) {
            if (part instanceof Activity.Burst burst && fast.contains(burst.channel())) {
                first.putIfAbsent(burst.channel(), burst);
            }
        }
        return first;
    }

    /** Muscles that take part often; the rarest go until enough jerks hold all that remain. */
    private static List<String> candidates(
            List<String> fast, List<Map<String, Activity.Burst>> jerks, CrossTalk crossTalk) {
        Map<String, Integer> taking = new HashMap<>();
        jerks.forEach(j -> j.keySet().forEach(c -> taking.merge(c, 1, Integer::sum)));
        List<String> muscles = new ArrayList<>(fast.stream()
                .filter(c -> !crossTalk.leftOut().contains(c))
                .filter(c -> taking.getOrDefault(c, 0) >= Math.max(Medians.FEWEST, LEAST_SHARE * jerks.size()))
                .toList());
        while (muscles.size() > 2 && complete(jerks, muscles).length < ENOUGH_COMPLETE) {
            muscles.remove(muscles.stream()
                    .min(Comparator.comparingInt(c -> taking.getOrDefault(c, 0)))
                    .orElseThrow());
        }
        return muscles;
    }

    private static double[][] complete(List<Map<String, Activity.Burst>> jerks, List<String> muscles) {
        return jerks.stream()
                .filter(j -> j.keySet().containsAll(muscles))
                .map(j -> muscles.stream()
                        .mapToDouble(
                                c -> Objects.requireNonNull(j.get(c), c).span().startSeconds())
                        .toArray())
                .toArray(double[][]::new);
    }

    private static Recruitment ordered(
            List<Map<String, Activity.Burst>> jerks, CrossTalk crossTalk, List<String> muscles, double[][] complete) {
        double[] ranks = Concordance.of(complete).meanRanks();
        List<String> order = IntStream.range(0, ranks.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> ranks[i]))
                .map(muscles::get)
                .toList();
        double[][] sorted = complete(jerks, order);
        return new Recruitment(
                jerks, crossTalk, order, Optional.of(new Agreement(Concordance.of(sorted), apart(sorted))));
    }

    private static List<Boolean> apart(double[][] onsets) {
        int k = onsets[0].length;
        double[] chances = new double[k * (k - 1) / 2];
        int[] neighbours = new int[k - 1];
        int at = 0;
        for (int a = 0; a < k; a++) {
            for (int b = a + 1; b < k; b++) {
                neighbours[a] = b == a + 1 ? at : neighbours[a];
                chances[at++] = Concordance.sign(Concordance.column(onsets, a), Concordance.column(onsets, b));
            }
        }
        double[] corrected = Concordance.holm(chances);
        return IntStream.of(neighbours).mapToObj(i -> corrected[i] < 0.05).toList();
    }

    /**
     * Latency of a muscle after the first of the order, one value a jerk that both take part in.
     *
     * @param muscle label
     * @return milliseconds
     */
    double[] latencies(String muscle) {
        String reference = order.getFirst();
        return jerks.stream()
                .filter(j -> j.containsKey(reference) && j.containsKey(muscle))
                .mapToDouble(j -> 1000
                        * (j.get(muscle).span().startSeconds()
                                - j.get(reference).span().startSeconds()))
                .toArray();
    }
}
