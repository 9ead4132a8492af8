package org.polymyo.verification.detector.rules;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.polymyo.signal.Filter;

/** One channel as every rule gets it. */
public final class Emg {
    private static final double WINDOW_SECONDS = 0.25;
    private static final double QUIET_SHARE = 0.2;

    private final double[] raw;
    private final double rateHz;
    private final boolean[] quiet;
    private final Map<String, double[]> bands = new ConcurrentHashMap<>();

    /**
     * A channel.
     *
     * @param raw samples, µV
     * @param rateHz samples per second
     */
    public Emg(double[] raw, double rateHz) {
        this.raw = raw;
        this.rateHz = rateHz;
        this.quiet = quiet(band(20, 450), (int) (WINDOW_SECONDS * rateHz));
    }

    double rateHz() {
        return rateHz;
    }

    int samples(double milliseconds) {
        return (int) Math.max(1, Math.round(milliseconds * rateHz / 1000));
    }

    /** Butterworth of order 2, forwards and backwards, as such rules are usually fed. */
    double[] band(double low, double high) {
        return bands.computeIfAbsent(low + "-" + high, k -> {
            double[] x = raw.clone();
            Filter filter = Filter.highPass(2, low, rateHz);
            bothWays(high < 0.45 * rateHz ? filter.then(Filter.lowPass(2, high, rateHz)) : filter, x);
            return x;
        });
    }

    /** Absolute values, low-passed at 50 Hz without delay. */
    double[] envelope(double[] x) {
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            y[i] = Math.abs(x[i]);
        }
        bothWays(Filter.lowPass(2, 50, rateHz), y);
        return y;
    }

    private static void bothWays(Filter filter, double[] x) {
        for (int turn = 0; turn < 2; turn++) {
            filter.start().apply(x, 0, x.length);
            for (int i = 0; i < x.length / 2; i++) {
                double kept = x[i];
                x[i] = x[x.length - 1 - i];
                x[x.length - 1 - i] = kept;
            }
        }
    }

    /** The fifth of the windows with least energy. */
    private static boolean[] quiet(double[] x, int window) {
        double[] energy = new double[x.length / window];
        for (int i = 0; i < energy.length * window; i++) {
            energy[i / window] += x[i] * x[i];
        }
        double[] sorted = energy.clone();
        Arrays.sort(sorted);
        double limit = sorted[(int) (QUIET_SHARE * (sorted.length - 1))];
        boolean[] quiet = new boolean[x.length];
        for (int i = 0; i < energy.length * window; i++) {
            quiet[i] = energy[i / window] <= limit;
        }
        return quiet;
    }

    /** Mean and standard deviation of a statistic where the muscle is quiet, and mean plus so many of these. */
    double threshold(double[] statistic, double deviations) {
        double sum = 0;
        double squares = 0;
        int n = 0;
        for (int i = 0; i < statistic.length; i++) {
            if (quiet[i]) {
                sum += statistic[i];
                squares += statistic[i] * statistic[i];
                n++;
            }
        }
        double mean = sum / n;
        return mean + deviations * Math.sqrt(Math.max(0, squares / n - mean * mean));
    }

    double quietPower(double[] x) {
        double[] squared = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            squared[i] = x[i] * x[i];
        }
        return threshold(squared, 0);
    }

    /** The signal without what its past foretells: an autoregression of order 8 learned where the muscle is quiet. */
    double[] whitened() {
        return bands.computeIfAbsent("white", k -> {
            double[] x = band(20, 450);
            double[] a = autoregression(x, 8);
            double[] e = new double[x.length];
            for (int i = a.length; i < x.length; i++) {
                e[i] = x[i];
                for (int j = 0; j < a.length; j++) {
                    e[i] -= a[j] * x[i - 1 - j];
                }
            }
            return e;
        });
    }

    private double[] autoregression(double[] x, int order) {
        double[] r = new double[order + 1];
        for (int i = order; i < x.length; i++) {
            for (int lag = 0; quiet[i] && quiet[i - order] && lag <= order; lag++) {
                r[lag] += x[i] * x[i - lag];
            }
        }
        double[] a = new double[order];
        double error = r[0];
        for (int m = 0; m < order && error > 0; m++) {
            double k = r[m + 1];
            for (int j = 0; j < m; j++) {
                k -= a[j] * r[m - j];
            }
            k /= error;
            double[] old = a.clone();
            a[m] = k;
            for (int j = 0; j < m; j++) {
                a[j] = old[j] - k * old[m - 1 - j];
            }
            error *= 1 - k * k;
        }
        return a;
    }
}
