package org.polymyo.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.polymyo.quantity.Interval;
import org.polymyo.signal.Quantiles;

/**
 * How a jerk travels along the cord: onset = a moment of its own + |level − origin| / velocity + delay of the nerve. Levels
 * and delays come from a table; what is unknown of them is drawn anew in each draw of the interval, as the jerks are, so
 * that the interval holds both.
 */
final class Travel {
    private static final double GRID_METRES = 0.01;
    private static final double EDGE_METRES = 0.015;
    private static final double HEIGHT_SD = 0.06;
    private static final double TAIL = 0.025;
    private static final long SEED = 5_400;

    private final List<OnsetScatter> jerks;
    private final List<CordLevels.Level> levels;
    private final boolean heightKnown;

    /**
     * Jerks to fit.
     *
     * @param jerks one row a jerk, one column a muscle: onset in seconds, NaN where it takes no part; at least one row
     * @param levels the muscles' levels, already those of this body
     * @param heightKnown whether the body's height is known
     */
    Travel(List<double[]> jerks, List<CordLevels.Level> levels, boolean heightKnown) {
        this.jerks = jerks.stream().map(OnsetScatter::of).toList();
        this.levels = List.copyOf(levels);
        this.heightKnown = heightKnown;
    }

    /**
     * One fit.
     *
     * @param origin place on the cord, metres
     * @param slowness s/m away from the origin; not positive where no origin makes the jerk travel away from it
     * @param down s/m from above down, for a jerk that travels one way only
     * @param inside whether the origin is clearly inside the recorded levels
     */
    record Fit(double origin, double slowness, double down, boolean inside) {}

    /**
     * A fit with its intervals.
     *
     * @param fit of all jerks and the table as it is
     * @param slowness 95 % interval, s/m
     * @param down 95 % interval, s/m
     * @param inside share of the draws whose origin is clearly inside
     */
    record Found(Fit fit, Interval slowness, Interval down, double inside) {}

    /**
     * Fits with the origin anywhere among the levels.
     *
     * @param draws number of draws
     * @return the fit
     */
    Found anywhere(int draws) {
        return found(draws, Double.NaN);
    }

    /**
     * Fits with a known origin.
     *
     * @param origin metres
     * @param draws number of draws
     * @return the fit
     */
    Found from(double origin, int draws) {
        return found(draws, origin);
    }

    private Found found(int draws, double origin) {
        double[] metres = levels.stream().mapToDouble(CordLevels.Level::metres).toArray();
        double[] delays = levels.stream().mapToDouble(CordLevels.Level::delay).toArray();
        Fit fit = fit(OnsetScatter.sum(jerks).without(delays), metres, origin);
        Random chance = new Random(SEED + jerks.size());
        double[] slowness = new double[draws];
        double[] down = new double[draws];
        int inside = 0;
        for (int d = 0; d < draws; d++) {
            Fit drawn = drawn(chance, origin);
            slowness[d] = drawn.slowness();
            down[d] = drawn.down();
            inside += drawn.inside() ? 1 : 0;
        }
        return new Found(fit, interval(slowness, fit.slowness()), interval(down, fit.down()), (double) inside / draws);
    }

    private Fit drawn(Random chance, double origin) {
        List<OnsetScatter> again = new ArrayList<>();
        for (int i = 0; i < jerks.size(); i++) {
            again.add(jerks.get(chance.nextInt(jerks.size())));
        }
        double scale = heightKnown ? 1 : Math.max(0.7, 1 + HEIGHT_SD * chance.nextGaussian());
        double[] metres = new double[levels.size()];
        double[] delays = new double[levels.size()];
        for (int i = 0; i < metres.length; i++) {
            CordLevels.Level level = levels.get(i);
            metres[i] = scale * level.metres() + level.metresSd() * chance.nextGaussian();
            delays[i] = scale * level.delay() + level.delaySd() * chance.nextGaussian();
        }
        return fit(OnsetScatter.sum(again).without(delays), metres, origin);
    }

    /** Percentiles of the draws, widened for the few levels that stand for all (as n over n - 1 in a variance). */
    private Interval interval(double[] drawn, double value) {
        double[] sorted = drawn.clone();
        Arrays.sort(sorted);
        double by = Math.sqrt(levels.size() / (levels.size() - 1.0));
        double low = value + by * (Quantiles.ofSorted(sorted, TAIL) - value);
        double high = value + by * (Quantiles.ofSorted(sorted, 1 - TAIL) - value);
        return new Interval(Math.min(low, high), Math.max(low, high));
    }

    private static Fit fit(OnsetScatter scatter, double[] metres, double known) {
        double top = Arrays.stream(metres).min().orElseThrow();
        double bottom = Arrays.stream(metres).max().orElseThrow();
        double down = scatter.line(metres).slope();
        double[] origins = Double.isNaN(known) ? places(top, bottom) : new double[] {known};
        double bestRest = Double.POSITIVE_INFINITY;
        Fit best = new Fit(down < 0 ? bottom : top, 0, down, false);
        for (double origin : origins) {
            double[] away = Arrays.stream(metres).map(z -> Math.abs(z - origin)).toArray();
            OnsetScatter.Line line = scatter.line(away);
            if (line.slope() > 0 && line.rest() < bestRest) {
                bestRest = line.rest();
                boolean inside = origin > top + EDGE_METRES && origin < bottom - EDGE_METRES;
                best = new Fit(origin, line.slope(), down, inside);
            }
        }
        return best;
    }

    private static double[] places(double top, double bottom) {
        return DoubleStream.iterate(top, z -> z <= bottom + 1e-9, z -> z + GRID_METRES)
                .toArray();
    }
}
