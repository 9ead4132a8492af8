package org.polymyo.event;

import java.util.Arrays;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;
import org.polymyo.preparation.PreparedPiece;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.signal.EnergyTrack;
import org.polymyo.signal.Quantiles;

/**
 * How loud the muscle is without events: at rest (from the quietest fifth of the windows within half a minute) and just
 * now (from the lower part of the windows within a second). Never from the first moments of a recording, and never from
 * its largest value.
 */
final class Background {
    static final double WINDOW_SECONDS = 0.02;
    private static final double FINE_SECONDS = 0.015;
    private static final double REST_WINDOW_SECONDS = 0.25;
    private static final double REST_STEP_SECONDS = 10;
    private static final double REST_REACH_SECONDS = 30;
    private static final double NOW_STEP_SECONDS = 0.1;
    private static final double NOW_REACH_SECONDS = 0.75;
    private static final double NOW_SHARE = 0.3;
    private static final double LOUD = 2.5;
    private static final int MOST_WINDOWS = 20_000;
    private static final double LEAST_FREEDOM = 3;
    private static final double MOST_FREEDOM = 24;

    private final EnergyTrack track;
    private final boolean[] valid;
    private final float[] windows;
    private final float[] fine;
    private final double[] rest;
    private final float[] now;
    private final double freedom;
    private final int binsPerNow;
    private final int binsPerRest;

    Background(PreparedPiece piece, EnergyTrack track) {
        this.track = track;
        this.valid = valid(piece, track);
        this.binsPerRest = bins(REST_STEP_SECONDS);
        this.binsPerNow = bins(NOW_STEP_SECONDS);
        this.windows = track.windows(bins(WINDOW_SECONDS));
        this.fine = track.smoothed(bins(FINE_SECONDS));
        this.rest = restLevels();
        this.freedom = measuredFreedom();
        this.now = nowLevels();
    }

    private int bins(double seconds) {
        return (int) Math.max(1, Math.round(seconds / track.binSeconds()));
    }

    private static boolean[] valid(PreparedPiece piece, EnergyTrack track) {
        boolean[] valid = new boolean[track.bins()];
        Arrays.fill(valid, true);
        for (TimeSpan span : piece.invalid()) {
            Arrays.fill(valid, track.binAt(span.startSeconds() - 0.01), track.binAt(span.endSeconds() + 0.01), false);
        }
        return valid;
    }

    private double[] restLevels() {
        int width = bins(REST_WINDOW_SECONDS);
        float[] windows = track.windows(width);
        int steps = Math.max(1, (track.bins() + binsPerRest - 1) / binsPerRest);
        int reach = Math.max(1, bins(REST_REACH_SECONDS) / width);
        double[] levels = new double[steps];
        for (int s = 0; s < steps; s++) {
            int centre = (int) ((s + 0.5) * binsPerRest / width);
            levels[s] = quietest(windows, Math.max(0, centre - reach), Math.min(windows.length, centre + reach), width);
        }
        fillGaps(levels);
        return levels;
    }

    /** Mean of the windows that are no louder than twice the lowest fifth; the lowest fifth alone would be too low. */
    private double quietest(float[] windows, int from, int to, int width) {
        double[] some = new double[Math.max(0, to - from)];
        int n = 0;
        for (int w = from; w < to; w++) {
            if (valid[w * width] && valid[(w + 1) * width - 1] && windows[w] > 0) {
                some[n++] = windows[w];
            }
        }
        if (n == 0) {
            return Double.NaN;
        }
        double[] used = Arrays.copyOf(some, n);
        double limit = 2 * Quantiles.of(used, 0.2);
        return Arrays.stream(used).filter(p -> p <= limit).average().orElseThrow();
    }

    private static void fillGaps(double[] levels) {
        double known =
                Arrays.stream(levels).filter(Double::isFinite).findFirst().orElse(0);
        for (int i = 0; i < levels.length; i++) {
            known = Double.isFinite(levels[i]) ? levels[i] : known;
            levels[i] = known;
        }
    }

    /** Effective degrees of freedom of the mean square over 20 ms: 2 mean² / variance over quiet time. */
    private double measuredFreedom() {
        int width = bins(WINDOW_SECONDS);
        int stride = Math.max(1, windows.length / MOST_WINDOWS);
        double[] ratios = new double[windows.length / stride + 1];
        int n = 0;
        for (int w = 0; w < windows.length; w += stride) {
            double level = rest(w * width);
            if (valid[w * width] && level > 0 && windows[w] < LOUD * LOUD * level) {
                ratios[n++] = windows[w] / level;
            }
        }
        if (n < 20) {
            return LEAST_FREEDOM;
        }
        double[] used = Arrays.copyOf(ratios, n);
        Arrays.sort(used);
        double low = Quantiles.ofSorted(used, 0.1);
        double middle = Quantiles.ofSorted(used, 0.4);
        return freedomFrom(low / middle) * Math.min(1, WINDOW_SECONDS / (width * track.binSeconds()));
    }

    /** Quantiles and not moments, since events lift the upper tail only. */
    private static double freedomFrom(double ratio) {
        double low = LEAST_FREEDOM;
        double high = MOST_FREEDOM;
        for (int i = 0; i < 40; i++) {
            double middle = (low + high) / 2;
            var chi = new ChiSquaredDistribution(middle);
            boolean tooFew = chi.inverseCumulativeProbability(0.1) / chi.inverseCumulativeProbability(0.4) < ratio;
            low = tooFew ? middle : low;
            high = tooFew ? high : middle;
        }
        return (low + high) / 2;
    }

    private float[] nowLevels() {
        int width = bins(WINDOW_SECONDS);
        float[] levels = new float[Math.max(1, (track.bins() + binsPerNow - 1) / binsPerNow)];
        int reach = Math.max(2, bins(NOW_REACH_SECONDS) / width);
        double correction = new ChiSquaredDistribution(Math.min(freedom, 6)).inverseCumulativeProbability(NOW_SHARE)
                / Math.min(freedom, 6);
        double[] some = new double[2 * reach + 1];
        for (int s = 0; s < levels.length; s++) {
            double resting = rest(s * binsPerNow);
            int centre = (int) ((s + 0.5) * binsPerNow / width);
            int from = Math.max(0, centre - reach);
            int to = Math.min(windows.length, centre + reach + 1);
            int loud = 0;
            for (int w = from; w < to; w++) {
                some[w - from] = windows[w];
                loud += windows[w] > LOUD * resting ? 1 : 0;
            }
            boolean busy = loud > (1 - NOW_SHARE) * (to - from);
            double level = busy ? Quantiles.of(Arrays.copyOf(some, to - from), NOW_SHARE) / correction : resting;
            levels[s] = (float) Math.max(resting, level);
        }
        return levels;
    }

    /** Mean power of each 20 ms, one after the other; not to be changed. */
    float[] windows() {
        return windows;
    }

    /** Moving mean of the power over 15 ms; not to be changed. */
    float[] fine() {
        return fine;
    }

    /** Mean square at rest, near a bin. */
    double rest(int bin) {
        return rest[Math.min(rest.length - 1, bin / binsPerRest)];
    }

    /** The first bin behind a bin at which the mean square at rest may be another. */
    int restUntil(int bin) {
        return (bin / binsPerRest + 1) * binsPerRest;
    }

    /** Mean square between events just now, near a bin. */
    double now(int bin) {
        return now[Math.min(now.length - 1, bin / binsPerNow)];
    }

    /** Whether a bin may be measured. */
    boolean valid(int bin) {
        return valid[bin];
    }

    /** Effective degrees of freedom in 20 ms of resting noise. */
    double freedom() {
        return freedom;
    }

    /** Power over the background that noise reaches no more often than asked. */
    double threshold(double falseAlarmsPerMinute, double freedomHere) {
        double looksPerMinute = 60 / WINDOW_SECONDS;
        double chance = Math.min(0.01, falseAlarmsPerMinute / looksPerMinute);
        return new ChiSquaredDistribution(freedomHere).inverseCumulativeProbability(1 - chance) / freedomHere;
    }

    EnergyTrack track() {
        return track;
    }

    /** Median mean square at rest over the whole piece. */
    double typicalRest() {
        return Quantiles.median(rest);
    }
}
