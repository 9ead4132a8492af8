package org.polymyo.cortex;

import java.util.Arrays;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TDistribution;
import org.polymyo.quantity.Interval;
import org.polymyo.signal.Averages;
import org.polymyo.signal.Bootstrap;
import org.polymyo.signal.Filter;
import org.polymyo.signal.Quantiles;

/**
 * When the potential of an average peaks and how large it is there, with 95 % intervals from drawing epochs again.
 *
 * @param leadMilliseconds from the peak to the EMG, ms
 * @param leadInterval its interval
 * @param onsetMilliseconds from a fifth of the peak to the EMG, ms
 * @param microvolts peak over the baseline from 200 to 100 ms before, with sign
 * @param interval its interval
 * @param fastLeadMilliseconds lead of the peak after a 15 Hz high-pass, ms
 * @param sizeCorrelation rank correlation of the potential in single epochs with the size of the burst
 */
record PeakTiming(
        double leadMilliseconds,
        Interval leadInterval,
        double onsetMilliseconds,
        double microvolts,
        Interval interval,
        double fastLeadMilliseconds,
        double sizeCorrelation) {
    private static final int NEAR = 12;
    private static final double FAST_HZ = 15;

    /**
     * Measures the largest potential.
     *
     * @param averaged the average
     * @param draws draws of the bootstrap
     * @return time and size
     */
    static PeakTiming of(Averaged averaged, int draws) {
        SiteAverage site = averaged.best();
        int shape = averaged.seen().shape();
        double sign = Math.signum(averaged.seen().size());
        double[][] sizes = Arrays.stream(site.epochs())
                .map(e -> site.fits().zero().sizes(SiteAverage.cut(site.fits(), site.lags(), e)))
                .toArray(double[][]::new);
        double lead = lead(sizes, site.weights(), shape, sign);
        double[] mean = site.mean();
        double[] heights = new double[sizes.length];
        for (int k = 0; k < heights.length; k++) {
            heights[k] = height(site.lags(), site.apart(site.epochs()[k]), lead);
        }
        long seed = Double.doubleToLongBits(lead) ^ sizes.length;
        double[] leads = Bootstrap.of(
                sizes.length, draws, seed, counts -> lead(sizes, times(counts, site.weights()), shape, sign));
        double[] drawn =
                Bootstrap.of(sizes.length, draws, seed + 1, counts -> mean(heights, times(counts, site.weights())));
        double amplitude = mean(heights, site.weights());
        double[] alone = Arrays.stream(sizes).mapToDouble(s -> sign * s[shape]).toArray();
        return new PeakTiming(
                lead,
                interval(leads, sizes.length),
                onset(site.lags(), mean, lead, amplitude),
                amplitude,
                interval(drawn, sizes.length),
                fast(site, mean, lead, sign),
                Averages.correlation(ranks(alone), ranks(averaged.triggers().sizes())));
    }

    private static double[] times(double[] counts, double[] weights) {
        double[] product = new double[counts.length];
        for (int k = 0; k < counts.length; k++) {
            product[k] = counts[k] * weights[k];
        }
        return product;
    }

    private static double mean(double[] values, double[] weights) {
        double sum = 0;
        double total = 0;
        for (int k = 0; k < values.length; k++) {
            sum += weights[k] * values[k];
            total += weights[k];
        }
        return sum / total;
    }

    /** The lead of the local maximum nearest to a shape's, between the leads that were tried. */
    private static double lead(double[][] sizes, double[] weights, int shape, double sign) {
        int from = shape / Shapes.LEADS * Shapes.LEADS;
        int low = Math.max(from, shape - NEAR - 1);
        int high = Math.min(from + Shapes.LEADS - 1, shape + NEAR + 1);
        double[] mean = new double[high - low + 1];
        for (int k = 0; k < sizes.length; k++) {
            if (weights[k] > 0) {
                for (int i = low; i <= high; i++) {
                    mean[i - low] += sign * weights[k] * sizes[k][i];
                }
            }
        }
        int best = 0;
        for (int i = 1; i < mean.length; i++) {
            best = mean[i] > mean[best] ? i : best;
        }
        double shift = best == 0 || best == mean.length - 1 ? 0 : vertex(mean, best);
        return 1000 * Shapes.leadSeconds(low + best) - shift;
    }

    /** Where the parabola through three values peaks, from the middle one. */
    private static double vertex(double[] x, int i) {
        double bend = x[i - 1] - 2 * x[i] + x[i + 1];
        return bend < 0 ? Math.clamp((x[i - 1] - x[i + 1]) / (2 * bend), -0.5, 0.5) : 0;
    }

    private static double height(Lags lags, double[] curve, double leadMilliseconds) {
        double place = lags.indexOf(-leadMilliseconds / 1000);
        int below = Math.clamp((int) Math.floor(place), 0, curve.length - 2);
        double share = place - below;
        double peak = curve[below] * (1 - share) + curve[below + 1] * share;
        return peak - baseline(lags, curve);
    }

    /**
     * The largest value in the judged time, over the baseline.
     *
     * @param lags the lags
     * @param curve an average
     * @param sign 1 for a positive potential, -1 for a negative one
     * @return µV, with sign
     */
    static double largest(Lags lags, double[] curve, double sign) {
        double most = 0;
        double base = baseline(lags, curve);
        for (int i = 0; i < curve.length; i++) {
            double t = 1000 * lags.seconds(i);
            if (t >= -Shapes.LONGEST_LEAD && t <= -Shapes.SHORTEST_LEAD) {
                most = Math.max(most, sign * (curve[i] - base));
            }
        }
        return sign * most;
    }

    private static double baseline(Lags lags, double[] curve) {
        int from = Math.clamp((int) Math.round(lags.indexOf(-0.2)), 0, curve.length - 1);
        int to = Math.clamp((int) Math.round(lags.indexOf(-0.1)), from + 1, curve.length);
        return Arrays.stream(curve, from, to).average().orElse(0);
    }

    private static double onset(Lags lags, double[] mean, double leadMilliseconds, double amplitude) {
        double base = baseline(lags, mean);
        int i = Math.clamp((int) Math.round(lags.indexOf(-leadMilliseconds / 1000)), 1, mean.length - 1);
        while (i > 0 && (mean[i] - base) * Math.signum(amplitude) > 0.2 * Math.abs(amplitude)) {
            i--;
        }
        return -1000 * lags.seconds(i);
    }

    private static double fast(SiteAverage site, double[] mean, double leadMilliseconds, double sign) {
        float[] x = new float[mean.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = (float) (sign * mean[i]);
        }
        Lags lags = site.lags();
        EegFilter.bothWays(x, Filter.highPass(2, FAST_HZ, lags.rateHz()));
        int middle = (int) Math.round(lags.indexOf(-leadMilliseconds / 1000));
        int reach = (int) Math.round(0.01 * lags.rateHz());
        int best = middle;
        for (int i = middle - reach; i <= middle + reach && lags.seconds(i) <= -0.003; i++) {
            best = x[i] > x[best] ? i : best;
        }
        double[] three = {x[best - 1], x[best], x[best + 1]};
        return -1000 * (lags.seconds(best) + vertex(three, 1) / lags.rateHz());
    }

    private static double[] ranks(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return Arrays.stream(values).map(v -> Arrays.binarySearch(sorted, v)).toArray();
    }

    /** Percentiles a little wider than 2.5 and 97.5 %, because few epochs vary less among themselves than they should. */
    private static Interval interval(double[] sorted, int n) {
        double t = new TDistribution(n - 1.0).inverseCumulativeProbability(0.025);
        double tail = new NormalDistribution().cumulativeProbability(t * Math.sqrt(n / (n - 1.0)));
        return new Interval(Quantiles.ofSorted(sorted, tail), Quantiles.ofSorted(sorted, 1 - tail));
    }
}
