package org.polymyo.event;

import java.util.Arrays;
import java.util.Optional;
import org.polymyo.event.Activity.Kind;
import org.polymyo.preparation.PreparedPiece;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.signal.Quantiles;

/**
 * Tells electrode pops, cable movement and left-over heart beats from muscle activity by the shape of the unfiltered
 * signal: muscle activity swings to both sides above 20 Hz, these do not.
 */
final class Artefacts {
    private static final double BEFORE_SECONDS = 0.1;
    private static final double AFTER_SECONDS = 0.12;
    private static final double SLOW_WINDOW_SECONDS = 1 / 15.0;
    private static final double SLOW_SHARE_MOVEMENT = 0.8;
    private static final double LEAST_FAST_SHARE = 0.03;
    private static final double SLOW_SHARE_POP = 0.5;
    private static final double JUMP_SHARE = 0.5;
    private static final double SPIKE_RATE_HZ = 900;
    private static final double SPIKE_MILLISECONDS = 6;
    private static final int FEWEST_SWINGS = 4;
    private static final double SWINGS_PER_SECOND = 90;
    private static final double BEAT_MILLISECONDS = 100;
    private static final double BEAT_CONTRAST = 12;
    private static final double BEAT_SECONDS = 0.06;

    private Artefacts() {}

    static Optional<Kind> judge(Candidate candidate) {
        TimeSpan span = candidate.span();
        PreparedPiece piece = candidate.piece();
        boolean brief = candidate.halfMilliseconds() < BEAT_MILLISECONDS && candidate.contrast() < BEAT_CONTRAST;
        if (brief && atBeat(piece.heart().beatSeconds(), span)) {
            return Optional.of(Kind.ECG);
        }
        var excerpt =
                piece.unfiltered(new TimeSpan(span.startSeconds() - BEFORE_SECONDS, span.endSeconds() + AFTER_SECONDS));
        return byShape(excerpt, span, candidate);
    }

    private static boolean atBeat(double[] beats, TimeSpan span) {
        int k = Arrays.binarySearch(beats, span.startSeconds() - BEAT_SECONDS);
        k = k < 0 ? -k - 1 : k;
        return k < beats.length && beats[k] < span.endSeconds() + BEAT_SECONDS;
    }

    private static Optional<Kind> byShape(PreparedPiece.Excerpt excerpt, TimeSpan span, Candidate candidate) {
        double[] x = excerpt.values().clone();
        int lead = (int) ((BEFORE_SECONDS - 0.02) * excerpt.rateHz());
        if (x.length < lead + 4 || lead < 2) {
            return Optional.empty();
        }
        double level = Quantiles.median(Arrays.copyOf(x, lead));
        for (int i = 0; i < x.length; i++) {
            x[i] -= level;
        }
        straighten(x, lead);
        double slow = slowShare(x, excerpt.rateHz(), lead);
        double jump = jumpShare(x);
        boolean spike = excerpt.rateHz() > SPIKE_RATE_HZ && candidate.halfMilliseconds() < SPIKE_MILLISECONDS;
        boolean step =
                jump > JUMP_SHARE && slow > SLOW_SHARE_POP && (excerpt.rateHz() > SPIKE_RATE_HZ || !swings(candidate));
        if (spike || step) {
            return Optional.of(Kind.ELECTRODE_POP);
        }
        boolean overwhelmed = candidate.placed().inside() < LEAST_FAST_SHARE * power(x, lead);
        boolean moved = overwhelmed || (slow > SLOW_SHARE_MOVEMENT && !swings(candidate));
        return moved ? Optional.of(Kind.MOVEMENT_ARTEFACT) : Optional.empty();
    }

    /** Takes off the line from before the event to after it: an electrode's drift is not the event's doing. */
    private static void straighten(double[] x, int lead) {
        int tail = Math.max(1, x.length / 8);
        double end = Quantiles.median(Arrays.copyOfRange(x, x.length - tail, x.length));
        double begin = Quantiles.median(Arrays.copyOf(x, lead));
        double slope = (end - begin) / Math.max(1, x.length - tail / 2.0 - lead / 2.0);
        for (int i = 0; i < x.length; i++) {
            x[i] -= begin + slope * (i - lead / 2.0);
        }
    }

    /** Whether the filtered signal crosses zero as often as muscle does. */
    private static boolean swings(Candidate candidate) {
        double[] x = candidate.piece().filtered(candidate.span().widened(0.002)).values();
        int crossings = 0;
        for (int i = 1; i < x.length; i++) {
            crossings += x[i] > 0 != x[i - 1] > 0 ? 1 : 0;
        }
        double seconds = x.length / candidate.piece().raw().rateHz();
        return crossings >= FEWEST_SWINGS && crossings >= SWINGS_PER_SECOND * seconds;
    }

    /** Mean square from shortly before the event on, slow and fast together. */
    private static double power(double[] x, int from) {
        double sum = 0;
        for (int i = from; i < x.length; i++) {
            sum += x[i] * x[i];
        }
        return sum / Math.max(1, x.length - from);
    }

    /** Share of the energy that is slower than about 15 Hz, from shortly before the event on. */
    private static double slowShare(double[] x, double rateHz, int from) {
        int half = (int) Math.max(1, SLOW_WINDOW_SECONDS * rateHz / 2);
        double slow = 0;
        double all = 1e-30;
        double sum = 0;
        for (int i = -half; i < x.length; i++) {
            sum += i + half < x.length ? x[i + half] : 0;
            sum -= i - half - 1 >= 0 ? x[i - half - 1] : 0;
            if (i >= from) {
                int width = Math.min(x.length - 1, i + half) - Math.max(0, i - half) + 1;
                slow += (sum / width) * (sum / width);
                all += x[i] * x[i];
            }
        }
        return slow / all;
    }

    /** Largest step from one sample to the next, as a share of the whole swing. */
    private static double jumpShare(double[] x) {
        double least = x[0];
        double most = x[0];
        double jump = 0;
        for (int i = 1; i < x.length; i++) {
            least = Math.min(least, x[i]);
            most = Math.max(most, x[i]);
            jump = Math.max(jump, Math.abs(x[i] - x[i - 1]));
        }
        return most > least ? jump / (most - least) : 0;
    }
}
