package org.polymyo.signal;

import org.polymyo.quantity.Interval;

/**
 * A constant and a lag fitted to the phase of a cross-spectrum by weighted least squares: phase = constant + 2π·f·delay.
 * The constant takes up what polarity and tissue turn; the lag is the time of travel (Mima and others 2000,
 * doi 10.1002/1531-8249). Phases are not unwrapped beforehand: the lag is first sought where the phases agree best, and
 * the fit is made on what remains.
 *
 * @param seconds delay, positive where the first channel leads
 * @param interval its 95 % interval, seconds
 * @param constant constant phase, radians from −π to π
 * @param errors covariance of constant and delay: variance of the constant, covariance, variance of the delay
 * @param misfit weighted squared residuals over their degrees of freedom; about 1 where the model holds
 * @param used indices of the frequencies used
 */
public record PhaseDelay(
        double seconds, Interval interval, double constant, double[] errors, double misfit, int[] used) {
    private static final double Z95 = 1.959963984540054;
    private static final double LONGEST_SECONDS = 0.1;
    private static final double STEP_SECONDS = 0.0005;
    private static final int REFINEMENTS = 3;

    /**
     * Fits.
     *
     * @param spectrum the cross-spectrum
     * @param chosen indices of the frequencies to use, at least 3, ascending
     * @param correlated how many neighbouring frequencies carry the same information: 1 without tapers, about twice the
     *     half bandwidth with
     * @return the fit
     * @throws IllegalArgumentException if fewer than three frequencies are chosen
     */
    public static PhaseDelay fit(CrossSpectrum spectrum, int[] chosen, double correlated) {
        if (chosen.length < 3) {
            throw new IllegalArgumentException("expected at least 3 frequencies, found " + chosen.length);
        }
        double[] w = new double[chosen.length];
        double[] turns = new double[chosen.length];
        double[] phase = new double[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            w[i] = 1 / phaseVariance(spectrum.coherence(chosen[i]), spectrum.estimates());
            turns[i] = 2 * StrictMath.PI * spectrum.hz(chosen[i]);
            phase[i] = spectrum.phase(chosen[i]);
        }
        return new Fit(w, turns, phase).solve(correlated, chosen.clone());
    }

    /**
     * Variance of a phase (Halliday 1995), with the coherence freed of its bias.
     *
     * @param coherence from 0 to 1
     * @param estimates independent estimates
     * @return radians squared
     */
    public static double phaseVariance(double coherence, int estimates) {
        double unbiased = coherence - (1 - coherence) * (1 - coherence) / estimates;
        double usable = Math.clamp(unbiased, Math.min(0.5, 1.0 / estimates), 1 - 1e-9);
        return (1 / usable - 1) / (2.0 * estimates);
    }

    /**
     * The same with a wider interval.
     *
     * @param error standard error beside that of the fit, seconds
     * @return the fit, its interval widened on both sides
     */
    public PhaseDelay uncertainBy(double error) {
        double half = StrictMath.hypot(interval.width() / 2, Z95 * error);
        return new PhaseDelay(seconds, new Interval(seconds - half, seconds + half), constant, errors, misfit, used);
    }

    /**
     * The fitted phase.
     *
     * @param hz frequency
     * @return radians, not wrapped
     */
    public double phaseAt(double hz) {
        return constant + 2 * StrictMath.PI * hz * seconds;
    }

    /**
     * Half the width of the 95 % band of the fitted phase.
     *
     * @param hz frequency
     * @return radians
     */
    public double phaseErrorAt(double hz) {
        double turn = 2 * StrictMath.PI * hz;
        return Z95 * Math.sqrt(Math.max(0, errors[0] + 2 * turn * errors[1] + turn * turn * errors[2]));
    }

    private record Fit(double[] w, double[] turns, double[] phase) {
        PhaseDelay solve(double correlated, int[] used) {
            double lag = coarse();
            double constant = StrictMath.atan2(sine(lag), cosine(lag));
            double[] error = new double[3];
            for (int i = 0; i < REFINEMENTS; i++) {
                double[] step = refine(constant, lag, error);
                constant += step[0];
                lag += step[1];
            }
            double misfit = misfit(constant, lag);
            for (int i = 0; i < error.length; i++) {
                error[i] *= Math.max(1, misfit) * correlated;
            }
            double half = Z95 * Math.sqrt(error[2]);
            double wrapped = StrictMath.IEEEremainder(constant, 2 * StrictMath.PI);
            return new PhaseDelay(lag, new Interval(lag - half, lag + half), wrapped, error, misfit, used);
        }

        /** The lag at which the phases, turned back by it, agree best. */
        private double coarse() {
            double best = 0;
            double most = -1;
            int steps = (int) Math.round(LONGEST_SECONDS / STEP_SECONDS);
            for (int k = -steps; k <= steps; k++) {
                double lag = k * STEP_SECONDS;
                double length = StrictMath.hypot(cosine(lag), sine(lag));
                if (length > most) {
                    most = length;
                    best = lag;
                }
            }
            return best;
        }

        private double cosine(double lag) {
            double sum = 0;
            for (int i = 0; i < w.length; i++) {
                sum += w[i] * StrictMath.cos(phase[i] - turns[i] * lag);
            }
            return sum;
        }

        private double sine(double lag) {
            double sum = 0;
            for (int i = 0; i < w.length; i++) {
                sum += w[i] * StrictMath.sin(phase[i] - turns[i] * lag);
            }
            return sum;
        }

        private double residual(int i, double constant, double lag) {
            return StrictMath.IEEEremainder(phase[i] - constant - turns[i] * lag, 2 * StrictMath.PI);
        }

        private double[] refine(double constant, double lag, double[] error) {
            double s = 0;
            double st = 0;
            double stt = 0;
            double r = 0;
            double rt = 0;
            for (int i = 0; i < w.length; i++) {
                double left = residual(i, constant, lag);
                s += w[i];
                st += w[i] * turns[i];
                stt += w[i] * turns[i] * turns[i];
                r += w[i] * left;
                rt += w[i] * turns[i] * left;
            }
            double determinant = s * stt - st * st;
            error[0] = stt / determinant;
            error[1] = -st / determinant;
            error[2] = s / determinant;
            return new double[] {(stt * r - st * rt) / determinant, (s * rt - st * r) / determinant};
        }

        private double misfit(double constant, double lag) {
            double sum = 0;
            for (int i = 0; i < w.length; i++) {
                double left = residual(i, constant, lag);
                sum += w[i] * left * left;
            }
            return sum / (w.length - 2);
        }
    }
}
