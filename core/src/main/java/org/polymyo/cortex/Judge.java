package org.polymyo.cortex;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.polymyo.signal.Averages;
import org.polymyo.signal.Quantiles;

/**
 * Decides whether the largest potential of an average is more than chance. One average is judged by one number: the
 * largest standardised size over electrodes, leads and widths that both filters show, and 0 where the two halves of the
 * epochs disagree or, for a jerk of one side, the other hemisphere shows as much. The same number of averages at random
 * moments gives the limit, so that all conditions together err as often as stated.
 */
final class Judge {
    private static final double SPLIT_HALF = 0.5;
    private static final double SIDE_RATIO = 1.3;
    /** Leads on both sides of the largest potential within which the halves are compared, ms. */
    private static final int NEAR = 15;

    private static final double FLOOR_SHARE = 0.8;
    private static final double LEAST_TRIED = 0.25;
    private static final double LARGEST_TRIED = 256;
    private static final int STEPS = 8;
    private static final int MOST_TRIED = 400;

    private final List<SiteAverage> sites;
    private final int[] opposite;
    private final double[][] deviation;
    private final double[] largest;
    private final double[] scores;

    /**
     * A judge.
     *
     * @param sites every electrode averaged
     * @param judged how many of them, from the first, are judged; the others are there for comparison
     * @param opposite index of the electrode on the other side, -1 for none or where the sides are not compared
     */
    Judge(List<SiteAverage> sites, int judged, int[] opposite) {
        this.sites = List.copyOf(sites);
        this.opposite = Arrays.copyOf(opposite, judged);
        this.deviation = new double[judged][];
        for (int c = 0; c < judged; c++) {
            deviation[c] = deviations(sites.get(c));
        }
        int random = sites.getFirst().random().size();
        this.largest = new double[random];
        this.scores = new double[random];
        for (int s = 0; s < random; s++) {
            Seen seen = see(random(s));
            largest[s] = seen.largest;
            scores[s] = seen.score();
        }
    }

    /** Standard deviation of the sizes at random moments: first of each width without delay, then causal. */
    private static double[] deviations(SiteAverage site) {
        int widths = Shapes.WIDTHS.length;
        double[] sums = new double[2 * widths];
        for (Sizes sizes : site.random()) {
            for (int i = 0; i < sizes.zero().length; i++) {
                int w = i / Shapes.LEADS;
                sums[w] += sizes.zero()[i] * sizes.zero()[i];
                sums[widths + w] += sizes.causal()[i] * sizes.causal()[i];
            }
        }
        double n = (double) Shapes.LEADS * site.random().size();
        return Arrays.stream(sums).map(x -> Math.max(1e-9, Math.sqrt(x / n))).toArray();
    }

    /**
     * The largest potential of one average.
     *
     * @param largest its standardised size
     * @param site index of the electrode
     * @param shape index of its shape
     * @param size its size, µV, with sign
     * @param agreement correlation of the two halves of the epochs about the baseline
     * @param ratio size here over that on the other side; infinite where the sides are not compared
     * @param together whether both halves show it with the same sign
     */
    record Seen(double largest, int site, int shape, double size, double agreement, double ratio, boolean together) {
        /**
         * Whether everything else agrees.
         *
         * @return true if the halves correlate and the side is right
         */
        boolean conditions() {
            return together && agreement > SPLIT_HALF && ratio > SIDE_RATIO;
        }

        /**
         * The number that is judged.
         *
         * @return the size, or 0 where a condition fails
         */
        double score() {
            return conditions() ? largest : 0;
        }
    }

    /** One size set an electrode. */
    private interface Average {
        Sizes of(int site);
    }

    private Average random(int s) {
        return c -> sites.get(c).random().get(s);
    }

    /**
     * The average at the jerks.
     *
     * @return its largest potential
     */
    Seen real() {
        return see(c -> sites.get(c).real());
    }

    private Seen see(Average average) {
        double best = -1;
        int site = 0;
        int shape = 0;
        for (int c = 0; c < deviation.length; c++) {
            Sizes sizes = average.of(c);
            for (int i = 0; i < sizes.zero().length; i++) {
                double z = standard(c, i, sizes.zero()[i], sizes.causal()[i]);
                if (z > best) {
                    best = z;
                    site = c;
                    shape = i;
                }
            }
        }
        return seen(average, best, site, shape);
    }

    /** The smaller of what the two filters show; 0 where they show opposite signs. */
    private double standard(int site, int shape, double zeroSize, double causalSize) {
        int w = shape / Shapes.LEADS;
        double zero = zeroSize / deviation[site][w];
        double causal = causalSize / deviation[site][Shapes.WIDTHS.length + w];
        return zero * causal <= 0 ? 0 : Math.min(Math.abs(zero), Math.abs(causal));
    }

    private Seen seen(Average average, double best, int site, int shape) {
        Sizes sizes = average.of(site);
        int first = shape / Shapes.LEADS * Shapes.LEADS;
        int from = Math.max(first, shape - NEAR);
        int to = Math.min(first + Shapes.LEADS, shape + NEAR + 1);
        double[] odd = Arrays.copyOfRange(sizes.odd(), from, to);
        double[] even = Arrays.copyOfRange(sizes.even(), from, to);
        double size = sizes.zero()[shape];
        boolean together = sizes.odd()[shape] * size > 0 && sizes.even()[shape] * size > 0;
        double ratio = opposite[site] < 0
                ? Double.POSITIVE_INFINITY
                : Math.abs(size)
                        / Math.max(1e-9, Math.abs(average.of(opposite[site]).zero()[shape]));
        return new Seen(best, site, shape, size, Averages.likeness(odd, even), ratio, together);
    }

    /**
     * Probability of such a number by chance.
     *
     * @param seen a largest potential
     * @return from a little above 0 to 1
     */
    double chance(Seen seen) {
        long asLarge = Arrays.stream(scores).filter(s -> s >= seen.score()).count();
        return seen.score() > 0 ? (1.0 + asLarge) / (1 + scores.length) : 1;
    }

    /**
     * The number from which a potential counts as more than chance.
     *
     * @param level accepted share of errors
     * @return standardised size
     */
    double limit(double level) {
        double[] sorted = scores.clone();
        Arrays.sort(sorted);
        int rank = (int) Math.ceil((1 - level) * (sorted.length + 1) - 1e-9);
        return Math.max(sorted[Math.min(rank, sorted.length) - 1], Quantiles.of(largest, FLOOR_SHARE));
    }

    /**
     * Share of averages of this recording that would have shown a potential.
     *
     * @param potential sizes of the potential, one set an electrode, for a height of 1
     * @param height its height, µV
     * @param limit the limit
     * @return from 0 to 1
     */
    double power(List<Sizes> potential, double height, double limit) {
        int tried = Math.min(scores.length, MOST_TRIED);
        long found = IntStream.range(0, tried)
                .filter(s -> see(with(s, potential, height)).score() > limit)
                .count();
        return (double) found / tried;
    }

    /** Adds only where it is asked for, and once. */
    private Average with(int s, List<Sizes> potential, double height) {
        Map<Integer, Sizes> known = new HashMap<>();
        return c -> known.computeIfAbsent(c, i -> sites.get(i).random().get(s).plus(potential.get(i), height));
    }

    /**
     * The smallest potential that would have been shown with a power.
     *
     * @param potential sizes of the potential, one set an electrode, for a height of 1
     * @param limit the limit
     * @param power the power
     * @return µV; empty where even the largest tried, 256 µV, is not enough
     */
    OptionalDouble smallest(List<Sizes> potential, double limit, double power) {
        double low = LEAST_TRIED;
        double high = LARGEST_TRIED;
        if (power(potential, high, limit) < power) {
            return OptionalDouble.empty();
        }
        for (int step = 0; step < STEPS; step++) {
            double middle = Math.sqrt(low * high);
            if (power(potential, middle, limit) >= power) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return OptionalDouble.of(high);
    }
}
