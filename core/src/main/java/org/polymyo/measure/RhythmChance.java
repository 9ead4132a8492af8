package org.polymyo.measure;

import java.util.Arrays;
import java.util.Random;
import org.polymyo.signal.Quantiles;

/**
 * Tests for a rhythm: how well the lags between jerks line up with multiples of one period, against jerks that come at
 * random with the same mean interval and a dead time. Shuffled intervals are no comparison: they keep the rhythm of a
 * clock whose ticks vary independently.
 */
final class RhythmChance {
    private static final int MOST_INTERVALS = 500;
    private static final int NEIGHBOURS = 6;
    private static final double PERIODS = 3.5;
    private static final int STEPS_PER_OCTAVE = 16;
    private static final double DEAD_SHARE = 0.2;
    private static final int TABLE = 1024;
    private static final double[] COSINE = new double[TABLE];

    static {
        for (int i = 0; i < TABLE; i++) {
            COSINE[i] = StrictMath.cos(2 * Math.PI * (i + 0.5) / TABLE);
        }
    }

    private RhythmChance() {}

    /**
     * The frequency at which the jerks line up best.
     *
     * @param hertz that frequency
     * @param probability of lining up as well, at any frequency searched, among random jerks: from 1 / (surrogates + 1) to 1
     */
    record Peak(double hertz, double probability) {}

    /**
     * Looks for a rhythm.
     *
     * @param intervals at least three, in order
     * @param surrogates number of random sequences
     * @return the peak of the spectrum of the lags
     */
    static Peak peak(double[] intervals, int surrogates) {
        int from = Math.max(0, (intervals.length - MOST_INTERVALS) / 2);
        double[] used = Arrays.copyOfRange(intervals, from, Math.min(intervals.length, from + MOST_INTERVALS));
        Line found = strongest(used);
        double mean = Arrays.stream(used).average().orElseThrow();
        double dead = Math.min(Arrays.stream(used).min().orElseThrow(), DEAD_SHARE * mean);
        Random chance = new Random(37);
        int above = 0;
        for (int s = 0; s < surrogates; s++) {
            double[] random = new double[used.length];
            for (int i = 0; i < random.length; i++) {
                random[i] = dead - (mean - dead) * StrictMath.log(1 - chance.nextDouble());
            }
            above += strongest(random).strength >= found.strength ? 1 : 0;
        }
        return new Peak(found.hertz, (above + 1.0) / (surrogates + 1));
    }

    private record Line(double hertz, double strength) {}

    private static Line strongest(double[] intervals) {
        double middle = Quantiles.median(intervals);
        double[] lags = lags(intervals);
        Line best = new Line(1 / middle, -1);
        for (int k = -STEPS_PER_OCTAVE; k <= STEPS_PER_OCTAVE; k++) {
            double frequency = StrictMath.pow(2, (double) -k / STEPS_PER_OCTAVE) / middle;
            double strength = alignment(lags, intervals.length, frequency);
            best = strength > best.strength ? new Line(frequency, strength) : best;
        }
        return best;
    }

    /** From each jerk to those after it. */
    private static double[] lags(double[] intervals) {
        double[] lags = new double[intervals.length * NEIGHBOURS];
        int n = 0;
        for (int i = 0; i < intervals.length; i++) {
            double lag = 0;
            for (int j = i; j < Math.min(intervals.length, i + NEIGHBOURS); j++) {
                lag += intervals[j];
                lags[n++] = lag;
            }
        }
        return Arrays.copyOf(lags, n);
    }

    private static double alignment(double[] lags, int intervals, double frequency) {
        double sum = 0;
        int pairs = 0;
        for (double lag : lags) {
            double turns = lag * frequency;
            if (turns <= PERIODS) {
                sum += COSINE[(int) ((turns - (int) turns) * TABLE)];
                pairs++;
            }
        }
        return pairs * 2 < intervals + 1 ? -1 : sum / pairs;
    }
}
