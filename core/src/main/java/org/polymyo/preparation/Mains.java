package org.polymyo.preparation;

import java.util.Arrays;
import org.polymyo.signal.Quantiles;
import org.polymyo.signal.Signal;
import org.polymyo.signal.Sinusoids;

/** Finds and fits power-line interference, tile by tile, on the quiet parts of each tile. */
final class Mains {
    static final int HARMONICS = 5;
    private static final int SPOTS = 24;
    private static final double LINE_OVER_NEIGHBOURS = 12;

    private Mains() {}

    /** The line frequency that stands out in spots spread over the signal; 0 where none does. */
    static double find(Signal signal, Tiles tiles, double chosenHz) {
        double[] candidates = chosenHz > 0 ? new double[] {chosenHz} : new double[] {50, 60};
        double best = 0;
        double bestRatio = LINE_OVER_NEIGHBOURS;
        for (double candidate : candidates) {
            if (candidate + 7 < signal.rateHz() / 2) {
                double ratio = medianRatio(signal, tiles, candidate);
                if (ratio > bestRatio) {
                    bestRatio = ratio;
                    best = candidate;
                }
            }
        }
        return best;
    }

    private static double medianRatio(Signal signal, Tiles tiles, double hz) {
        int spots = Math.min(SPOTS, tiles.count());
        double[] ratios = new double[spots];
        for (int k = 0; k < spots; k++) {
            int tile = (int) ((long) k * tiles.count() / spots);
            double[] x = new double[tiles.samplesIn(tile)];
            signal.read(tiles.firstSample(tile), x.length, x, 0);
            centre(x);
            ratios[k] = ratio(x, signal.rateHz(), hz);
        }
        return spots == 0 ? 0 : Quantiles.median(ratios);
    }

    /** Line power over the mean of its neighbours, in pieces of one second so that a wandering line still counts. */
    private static double ratio(double[] x, double rateHz, double hz) {
        int second = (int) Math.min(x.length, Math.round(rateHz));
        boolean[] quiet = quiet(x, rateHz);
        double line = 0;
        double around = 1e-30;
        for (int from = 0; from + second <= x.length; from += second) {
            double[] piece = Arrays.copyOfRange(x, from, from + second);
            boolean[] mask = Arrays.copyOfRange(quiet, from, from + second);
            line += power(piece, mask, rateHz, hz);
            for (double away : new double[] {-6, -4, 4, 6}) {
                around += power(piece, mask, rateHz, hz + away) / 4;
            }
        }
        return line / around;
    }

    private static double power(double[] x, boolean[] quiet, double rateHz, double hz) {
        double amplitude = Sinusoids.fit(x, quiet, rateHz, hz, 1).largestAmplitude();
        return amplitude * amplitude;
    }

    /** Fits the line and its harmonics to one tile, following the grid's slow wander in frequency. */
    static Sinusoids fit(double[] samples, double rateHz, double hz) {
        double[] x = samples.clone();
        centre(x);
        boolean[] quiet = quiet(x, rateHz);
        return Sinusoids.fit(x, quiet, rateHz, hz + drift(x, quiet, rateHz, hz), HARMONICS);
    }

    /** Frequency error from the mean turn of the phase from one second to the next. */
    private static double drift(double[] x, boolean[] quiet, double rateHz, double hz) {
        int step = (int) Math.round(rateHz);
        double re = 0;
        double im = 0;
        Sinusoids last = Sinusoids.NONE;
        for (int from = 0; from + step <= x.length; from += step) {
            double[] piece = Arrays.copyOfRange(x, from, from + step);
            boolean[] mask = Arrays.copyOfRange(quiet, from, from + step);
            Sinusoids now = Sinusoids.fit(piece, mask, rateHz, hz, 1);
            if (last.cosine().length == 1 && now.cosine().length == 1) {
                re += now.cosine()[0] * last.cosine()[0] + now.sine()[0] * last.sine()[0];
                im += now.cosine()[0] * last.sine()[0] - now.sine()[0] * last.cosine()[0];
            }
            last = now;
        }
        double turn = StrictMath.atan2(im, re) / (2 * StrictMath.PI);
        double expected = StrictMath.IEEEremainder(hz * step / rateHz, 1);
        double error = StrictMath.IEEEremainder(turn - expected, 1) * rateHz / step;
        return re == 0 && im == 0 ? 0 : Math.clamp(error, -0.4, 0.4);
    }

    /** Marks the quieter windows of 250 ms, judged by first differences so that slow drift does not count. */
    static boolean[] quiet(double[] x, double rateHz) {
        int width = (int) Math.max(1, Math.round(0.25 * rateHz));
        int windows = Math.max(1, x.length / width);
        double[] energy = new double[windows];
        for (int i = 1; i < x.length; i++) {
            double d = x[i] - x[i - 1];
            energy[Math.min(windows - 1, i / width)] += d * d;
        }
        double limit = 2 * Quantiles.of(energy, 0.3);
        boolean[] quiet = new boolean[x.length];
        for (int i = 0; i < x.length; i++) {
            quiet[i] = energy[Math.min(windows - 1, i / width)] <= limit;
        }
        return quiet;
    }

    /** Puts 0 for missing samples and takes the mean off the others. */
    static void centre(double[] x) {
        double sum = 0;
        int n = 0;
        for (double v : x) {
            if (Double.isFinite(v)) {
                sum += v;
                n++;
            }
        }
        double mean = n == 0 ? 0 : sum / n;
        for (int i = 0; i < x.length; i++) {
            x[i] = Double.isFinite(x[i]) ? x[i] - mean : 0;
        }
    }
}
