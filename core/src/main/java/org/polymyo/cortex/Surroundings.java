package org.polymyo.cortex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.polymyo.signal.Quantiles;

/**
 * One channel made of many: what a focal potential under the motor cortex adds to every electrode, weighted against what
 * the electrodes have in common (minimum variance; Van Veen et al. 1997, doi:10.1109/10.623056). Rhythms and the reference, which
 * all electrodes share, go; the potential stays at its size under the focus.
 */
final class Surroundings {
    /** Ends the label of a channel made of many. */
    static final String SUFFIX = " against all";

    private static final int FEWEST = 3;
    private static final double LARGEST_BAD_SHARE = 0.02;
    private static final double RIDGE = 0.05;
    private static final double REACH_SECONDS = 0.008;
    private static final int MOST = 100_000;

    private Surroundings() {}

    /**
     * Makes the channel.
     *
     * @param tracks every EEG channel, the nearest to the focus first
     * @param where where the potential is expected
     * @return the channel; empty with fewer than three electrodes at known places that were recorded together
     */
    static Optional<Track> of(List<Track> tracks, TriggerSet.Expectation where) {
        Track first = tracks.getFirst();
        List<Track> used = tracks.stream()
                .filter(t -> ScalpPlace.of(t.position()).isPresent()
                        && !EegLimits.bipolar(t.position())
                        && together(first, t)
                        && (t == first || clean(t)))
                .toList();
        if (used.size() < FEWEST || used.getFirst() != first) {
            return Optional.empty();
        }
        double[] weights = weights(used, where);
        List<Track.Run> runs = new ArrayList<>();
        for (int r = 0; r < first.runs().size(); r++) {
            runs.add(sum(used, weights, r));
        }
        return Optional.of(new Track(first.label() + SUFFIX, first.position(), first.filter(), runs));
    }

    private static boolean together(Track a, Track b) {
        if (a.rateHz() != b.rateHz() || a.runs().size() != b.runs().size()) {
            return false;
        }
        for (int r = 0; r < a.runs().size(); r++) {
            Track.Run x = a.runs().get(r);
            Track.Run y = b.runs().get(r);
            if (x.startSeconds() != y.startSeconds() || x.zero().length != y.zero().length) {
                return false;
            }
        }
        return true;
    }

    private static boolean clean(Track track) {
        long bad = 0;
        long all = 1;
        for (Track.Run run : track.runs()) {
            for (boolean b : run.bad()) {
                bad += b ? 1 : 0;
            }
            all += run.bad().length;
        }
        return bad <= LARGEST_BAD_SHARE * all && track.robustDeviation() > 0;
    }

    private static double[] weights(List<Track> used, TriggerSet.Expectation where) {
        RealMatrix noise = new Array2DRowRealMatrix(covariance(used));
        double[] powers = new double[used.size()];
        RealVector shape = new ArrayRealVector(used.size());
        for (int c = 0; c < powers.length; c++) {
            powers[c] = noise.getEntry(c, c);
            shape.setEntry(
                    c, ScalpPlace.of(used.get(c).position()).map(where::share).orElse(0.0));
        }
        double ridge = RIDGE * Math.max(1e-12, Quantiles.median(powers));
        for (int c = 0; c < powers.length; c++) {
            noise.addToEntry(c, c, ridge);
        }
        RealVector whitened =
                new CholeskyDecomposition(noise, 1e-6, 0).getSolver().solve(shape);
        double atFocus = shape.getEntry(0);
        return whitened.mapMultiply(atFocus / whitened.dotProduct(shape)).toArray();
    }

    /** Of differences over 16 ms, in which the fast part that holds cortical potentials counts most. */
    private static double[][] covariance(List<Track> used) {
        int n = used.size();
        int reach = (int) Math.max(1, Math.round(REACH_SECONDS * used.getFirst().rateHz()));
        double[][] sums = new double[n][n];
        double[] now = new double[n];
        for (int r = 0; r < used.getFirst().runs().size(); r++) {
            int length = used.getFirst().runs().get(r).zero().length;
            int stride = Math.max(1, length / MOST);
            for (int i = reach; i + reach < length; i += stride) {
                for (int c = 0; c < n; c++) {
                    Track.Run run = used.get(c).runs().get(r);
                    now[c] = run.bad()[i] ? 0 : (double) run.zero()[i + reach] - run.zero()[i - reach];
                }
                for (int a = 0; a < n; a++) {
                    for (int b = 0; b <= a; b++) {
                        sums[a][b] += now[a] * now[b];
                    }
                }
            }
        }
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < a; b++) {
                sums[b][a] = sums[a][b];
            }
        }
        return sums;
    }

    private static Track.Run sum(List<Track> used, double[] weights, int r) {
        int length = used.getFirst().runs().get(r).zero().length;
        float[] zero = new float[length];
        float[] causal = new float[length];
        boolean[] bad = new boolean[length];
        for (int c = 0; c < weights.length; c++) {
            Track.Run run = used.get(c).runs().get(r);
            for (int i = 0; i < length; i++) {
                zero[i] += (float) (weights[c] * run.zero()[i]);
                causal[i] += (float) (weights[c] * run.causal()[i]);
                bad[i] |= run.bad()[i];
            }
        }
        return Track.Run.of(used.getFirst().runs().get(r).startSeconds(), zero, causal, bad);
    }
}
