package org.polymyo.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.polymyo.event.Activity;
import org.polymyo.signal.Quantiles;

/**
 * The jerks as onsets of muscles whose cord levels are known.
 *
 * @param labels the muscles
 * @param levels their levels in this body
 * @param onsets one row a jerk, one column a muscle, seconds; NaN where it takes no part
 * @param heightKnown whether the height was said
 */
record CordJerks(List<String> labels, List<CordLevels.Level> levels, List<double[]> onsets, boolean heightKnown) {
    private static final int MOST = 300;
    private static final double FAR = 5;
    private static final double LEAST_SPREAD_SECONDS = 0.004;
    private static final double SAME_LEVEL_METRES = 0.015;
    private static final double LEAST_SHARE = 0.1;

    /**
     * Collects.
     *
     * @param found jerks of two muscles or more, and muscles that cross-talk rules out
     * @param observed what was found and said
     * @return the jerks; without rows where fewer than two such muscles jerk often enough
     */
    static CordJerks of(Recruitment found, Observed observed) {
        OptionalDouble height = observed.told().heightCentimetres();
        List<String> labels = new ArrayList<>();
        List<CordLevels.Level> levels = new ArrayList<>();
        for (MuscleEvents muscle : observed.muscles()) {
            long taking = found.jerks().stream()
                    .filter(j -> j.containsKey(muscle.label()))
                    .count();
            boolean often = taking
                    >= Math.max(Medians.FEWEST, LEAST_SHARE * found.jerks().size());
            if (often && !found.crossTalk().leftOut().contains(muscle.label())) {
                CordLevels.of(muscle.muscle().placement().name()).ifPresent(level -> {
                    labels.add(muscle.label());
                    levels.add(level.at(height.orElse(CordLevels.TABLE_CENTIMETRES)));
                });
            }
        }
        List<double[]> rows = Chosen.evenly(found.jerks(), MOST).stream()
                .map(j -> row(j, labels))
                .filter(r -> Arrays.stream(r).filter(Double::isFinite).count() >= 2)
                .toList();
        return new CordJerks(List.copyOf(labels), List.copyOf(levels), kept(rows), height.isPresent());
    }

    private static double[] row(Map<String, Activity.Burst> jerk, List<String> labels) {
        double first = jerk.values().stream()
                .mapToDouble(b -> b.span().startSeconds())
                .min()
                .orElse(0);
        return labels.stream()
                .mapToDouble(label -> jerk.containsKey(label)
                        ? java.util.Objects.requireNonNull(jerk.get(label))
                                        .span()
                                        .startSeconds()
                                - first
                        : Double.NaN)
                .toArray();
    }

    /** Without onsets far from the muscle's usual place in a jerk: bursts that were joined by chance. */
    private static List<double[]> kept(List<double[]> rows) {
        if (rows.isEmpty()) {
            return rows;
        }
        double[] middle = rows.stream().mapToDouble(CordJerks::median).toArray();
        List<double[]> kept = rows.stream().map(double[]::clone).toList();
        for (int m = 0; m < rows.getFirst().length; m++) {
            double[] places = new double[rows.size()];
            for (int k = 0; k < places.length; k++) {
                places[k] = rows.get(k)[m] - middle[k];
            }
            double[] seen = Arrays.stream(places).filter(Double::isFinite).toArray();
            double usual = seen.length == 0 ? 0 : Quantiles.median(seen);
            double spread = seen.length == 0
                    ? 0
                    : Quantiles.median(
                            Arrays.stream(seen).map(p -> Math.abs(p - usual)).toArray());
            for (int k = 0; k < places.length; k++) {
                if (Math.abs(places[k] - usual) > FAR * Math.max(spread, LEAST_SPREAD_SECONDS)) {
                    kept.get(k)[m] = Double.NaN;
                }
            }
        }
        return kept.stream()
                .filter(r -> Arrays.stream(r).filter(Double::isFinite).count() >= 2)
                .toList();
    }

    private static double median(double[] row) {
        return Quantiles.median(Arrays.stream(row).filter(Double::isFinite).toArray());
    }

    /**
     * Different levels among the muscles.
     *
     * @return their number; levels nearer than 15 mm count once
     */
    int distinct() {
        double[] metres =
                levels.stream().mapToDouble(CordLevels.Level::metres).sorted().toArray();
        int count = 0;
        double last = Double.NEGATIVE_INFINITY;
        for (double place : metres) {
            if (place - last >= SAME_LEVEL_METRES) {
                count++;
                last = place;
            }
        }
        return count;
    }

    /**
     * The muscles on one side of a place.
     *
     * @param origin the place, metres
     * @param below whether those below are wanted
     * @return these muscles' jerks
     */
    CordJerks beyond(double origin, boolean below) {
        List<Integer> wanted = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            double from = levels.get(i).metres() - origin;
            if (below ? from >= -SAME_LEVEL_METRES : from <= SAME_LEVEL_METRES) {
                wanted.add(i);
            }
        }
        List<double[]> rows = onsets.stream()
                .map(r -> wanted.stream().mapToDouble(i -> r[i]).toArray())
                .filter(r -> Arrays.stream(r).filter(Double::isFinite).count() >= 2)
                .toList();
        return new CordJerks(
                wanted.stream().map(labels::get).toList(),
                wanted.stream().map(levels::get).toList(),
                rows,
                heightKnown);
    }

    /**
     * The jerks, to fit.
     *
     * @return their travel
     */
    Travel travel() {
        return new Travel(onsets, levels, heightKnown);
    }

    /**
     * Onsets of one muscle when its nerve's delay is taken out, from the mean of its jerk so taken.
     *
     * @param muscle index of the muscle
     * @param origin origin, metres
     * @param slowness slowness from it, s/m
     * @return milliseconds after the origin, one a jerk
     */
    double[] afterOrigin(int muscle, double origin, double slowness) {
        return onsets.stream()
                .filter(r -> Double.isFinite(r[muscle]))
                .mapToDouble(r -> {
                    double own = 0;
                    int n = 0;
                    for (int i = 0; i < r.length; i++) {
                        if (Double.isFinite(r[i])) {
                            own += r[i]
                                    - levels.get(i).delay()
                                    - slowness * Math.abs(levels.get(i).metres() - origin);
                            n++;
                        }
                    }
                    return 1000 * (r[muscle] - levels.get(muscle).delay() - own / n);
                })
                .toArray();
    }
}
