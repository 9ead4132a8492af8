package org.polymyo.cortex;

import java.util.Arrays;
import java.util.List;
import org.polymyo.preparation.PreparedMuscle;
import org.polymyo.preparation.PreparedPiece;
import org.polymyo.quantity.TimeSpan;

/**
 * Aligns bursts by their shape instead of their onset: each rectified burst is moved to where it fits the mean of all
 * best, again and again (Woody 1967, doi:10.1007/BF02474247). Looks at the EMG only, so that it cannot make potentials out
 * of noise of the EEG.
 */
final class ShapeAlignment {
    private static final int ROUNDS = 5;
    private static final int REACH = 10;
    private static final double STEP_SECONDS = 0.001;
    private static final double FROM_SECONDS = -0.03;
    private static final int POINTS = 80;
    private static final double SMOOTHING_SECONDS = 0.003;

    private ShapeAlignment() {}

    /**
     * The triggers moved, by 10 ms at most and not on average.
     *
     * @param triggers onsets of bursts
     * @param muscle the muscle
     * @return new moments, in the order of the triggers
     */
    static double[] of(TriggerSet triggers, PreparedMuscle muscle) {
        int n = triggers.count();
        double[][] envelopes = new double[n][];
        for (int k = 0; k < n; k++) {
            envelopes[k] = envelope(muscle, triggers.seconds()[k]);
        }
        int[] shifts = new int[n];
        for (int round = 0; round < ROUNDS; round++) {
            double[] mean = mean(envelopes, shifts);
            for (int k = 0; k < n; k++) {
                shifts[k] = best(envelopes[k], mean);
            }
        }
        double middle = Arrays.stream(shifts).average().orElse(0);
        double[] moved = new double[n];
        for (int k = 0; k < n; k++) {
            moved[k] = triggers.seconds()[k] + (shifts[k] - middle) * STEP_SECONDS;
        }
        return moved;
    }

    /** Rectified, smoothed, one value a millisecond, as large as every other. */
    private static double[] envelope(PreparedMuscle muscle, double onset) {
        double[] out = new double[POINTS + 2 * REACH];
        double first = onset + FROM_SECONDS - REACH * STEP_SECONDS;
        TimeSpan span = new TimeSpan(first - 0.01, first + out.length * STEP_SECONDS + 0.01);
        List<PreparedPiece> pieces = muscle.pieces().stream()
                .filter(p -> p.raw().span().contains(onset))
                .toList();
        if (pieces.isEmpty()) {
            return out;
        }
        PreparedPiece.Excerpt excerpt = pieces.getFirst().filtered(span);
        double energy = 0;
        for (int i = 0; i < out.length; i++) {
            out[i] = around(excerpt, first + i * STEP_SECONDS);
            energy += out[i] * out[i];
        }
        for (int i = 0; i < out.length && energy > 0; i++) {
            out[i] /= Math.sqrt(energy);
        }
        return out;
    }

    private static double around(PreparedPiece.Excerpt excerpt, double t) {
        double[] x = excerpt.values();
        int from = Math.clamp(
                Math.round((t - SMOOTHING_SECONDS - excerpt.startSeconds()) * excerpt.rateHz()), 0, x.length);
        int to = Math.clamp(
                Math.round((t + SMOOTHING_SECONDS - excerpt.startSeconds()) * excerpt.rateHz()), from, x.length);
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += Math.abs(x[i]);
        }
        return to > from ? sum / (to - from) : 0;
    }

    private static double[] mean(double[][] envelopes, int[] shifts) {
        double[] mean = new double[POINTS];
        for (int k = 0; k < shifts.length; k++) {
            for (int i = 0; i < POINTS; i++) {
                mean[i] += envelopes[k][i + REACH + shifts[k]] / shifts.length;
            }
        }
        return mean;
    }

    private static int best(double[] envelope, double[] mean) {
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int shift = -REACH; shift <= REACH; shift++) {
            double fit = 0;
            for (int i = 0; i < POINTS; i++) {
                fit += envelope[i + REACH + shift] * mean[i];
            }
            if (fit > most) {
                most = fit;
                best = shift;
            }
        }
        return best;
    }
}
