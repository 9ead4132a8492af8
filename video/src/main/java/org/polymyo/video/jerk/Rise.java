package org.polymyo.video.jerk;

import java.util.Arrays;
import org.polymyo.quantity.Interval;

/**
 * The begin of a jerk finer than the frames: a way out and a way back, each even and smooth, laid through where the
 * part was in the frames. Every begin and rise is weighed by how well it fits.
 *
 * @param onset most probable begin, seconds
 * @param interval 95 % interval of it
 * @param rise seconds from begin to farthest point
 * @param displacement way along the pulse's direction, pixels
 */
record Rise(double onset, Interval interval, double rise, double displacement) {
    private static final double[] RISES = {0.02, 0.03, 0.04, 0.05, 0.06, 0.075, 0.09, 0.11, 0.13, 0.16};
    private static final double[] HOLDS = {0, 0.03, 0.08};
    private static final double[] FALLS = {0.06, 0.1, 0.15, 0.25};
    private static final double BEFORE = 0.17;
    private static final double AFTER = 0.2;
    private static final double GRID = 0.001;
    private static final double MISSHAPEN = 0.07;
    private static final double TAIL = 0.025;

    /** Fits round the pulse; noise is the standard deviation of a place, pixels. */
    static Rise fit(Movement movement, Pulse pulse, double noise) {
        double peak = (movement.seconds(pulse.peak()) + movement.seconds(pulse.peak() + 1)) / 2;
        int first = pulse.peak();
        int last = pulse.peak() + 1;
        while (first > 0 && movement.seconds(first) > peak - BEFORE) {
            first--;
        }
        while (last < movement.steps() && movement.seconds(last) < peak + AFTER) {
            last++;
        }
        double[] times = new double[last - first + 1];
        double[] places = new double[times.length];
        for (int i = 0; i < times.length; i++) {
            times[i] = movement.seconds(first + i);
            places[i] = movement.x(first, first + i) * pulse.ux() + movement.y(first, first + i) * pulse.uy();
        }
        return weighed(new Places(times, places), peak, noise);
    }

    private record Places(double[] times, double[] places) {}

    private static Rise weighed(Places seen, double peak, double noise) {
        double longest = RISES[RISES.length - 1];
        int begins = (int) Math.ceil((longest + 0.03) / GRID);
        double start = peak - longest - 0.02;
        double[][] best = new double[begins][];
        double[] winner = {Double.MAX_VALUE, 0, 0};
        for (int i = 0; i < begins; i++) {
            best[i] = best(seen, start + i * GRID, peak);
            winner = best[i][0] < winner[0] ? best[i] : winner;
        }
        double least = winner[0];
        double shape = MISSHAPEN * winner[2];
        double variance = Math.max(noise * noise + shape * shape, least / Math.max(1, seen.times().length - 5));
        double[] weights = Arrays.stream(best)
                .mapToDouble(b -> StrictMath.exp(-(b[0] - least) / (2 * variance)))
                .toArray();
        return summed(weights, best, start);
    }

    private static Rise summed(double[] weights, double[][] best, double start) {
        double all = Arrays.stream(weights).sum();
        double mean = 0;
        double rise = 0;
        double way = 0;
        double below = 0;
        double low = start;
        double high = start;
        for (int i = 0; i < weights.length; i++) {
            double w = weights[i] / all;
            double begin = start + i * GRID;
            low = below < TAIL ? begin : low;
            high = below < 1 - TAIL ? begin : high;
            below += w;
            mean += w * begin;
            rise += w * best[i][1];
            way += w * best[i][2];
        }
        return new Rise(mean, new Interval(Math.min(low, mean), Math.max(high, mean)), rise, way);
    }

    /** The least misfit of all shapes that begin then: squared, with rise and way of that shape. */
    private static double[] best(Places seen, double begin, double peak) {
        double[] best = {Double.MAX_VALUE, 0, 0};
        for (double rise : RISES) {
            if (begin + rise < peak - 0.01 || begin > peak) {
                continue;
            }
            for (double hold : HOLDS) {
                for (double fall : FALLS) {
                    double[] found = solved(seen, begin, rise, begin + rise + hold, fall);
                    if (found[0] < best[0]) {
                        best = new double[] {found[0], rise, found[1]};
                    }
                }
            }
        }
        return best;
    }

    /** Least squares for the place before, the way out and the way back. */
    private static double[] solved(Places seen, double begin, double rise, double turn, double fall) {
        double n = seen.times().length;
        double a = 0, b = 0, aa = 0, ab = 0, bb = 0, p = 0, pa = 0, pb = 0, pp = 0;
        for (int i = 0; i < n; i++) {
            double out = smooth((seen.times()[i] - begin) / rise);
            double back = smooth((seen.times()[i] - turn) / fall);
            double place = seen.places()[i];
            a += out;
            b += back;
            aa += out * out;
            ab += out * back;
            bb += back * back;
            p += place;
            pa += place * out;
            pb += place * back;
            pp += place * place;
        }
        double saa = aa - a * a / n;
        double sab = ab - a * b / n;
        double sbb = bb - b * b / n + 1e-6;
        double spa = pa - p * a / n;
        double spb = pb - p * b / n;
        double determinant = saa * sbb - sab * sab;
        double out = determinant < 1e-9 ? 0 : (sbb * spa - sab * spb) / determinant;
        if (out <= 0) {
            return new double[] {pp - p * p / n, 0};
        }
        double back = (saa * spb - sab * spa) / determinant;
        return new double[] {Math.max(0, pp - p * p / n - out * spa - back * spb), out};
    }

    static double smooth(double share) {
        double u = Math.clamp(share, 0, 1);
        return u * u * (3 - 2 * u);
    }
}
