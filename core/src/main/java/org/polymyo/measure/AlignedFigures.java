package org.polymyo.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.polymyo.event.Activity;
import org.polymyo.event.Polarity;
import org.polymyo.preparation.PreparedPiece;
import org.polymyo.quantity.TimeSpan;

/** Rectified bursts and silent periods of each muscle, aligned at their onset, with the mean. */
final class AlignedFigures {
    private static final double STEP_SECONDS = 0.001;
    private static final double HALF_WINDOW_SECONDS = 0.0025;
    private static final int MOST_SINGLE = 40;
    private static final TimeSpan ROUND_BURST = new TimeSpan(-0.05, 0.15);
    private static final TimeSpan ROUND_LONG_BURST = new TimeSpan(-0.1, 0.6);
    private static final TimeSpan ROUND_SILENCE = new TimeSpan(-0.15, 0.6);
    private static final double LONG_MILLISECONDS = 90;

    private AlignedFigures() {}

    static List<Figure> of(Observed observed) {
        int most = (int) observed.settings().mostAligned();
        List<Figure> figures = new ArrayList<>();
        for (MuscleEvents muscle : observed.muscles()) {
            TimeSpan round = longBursts(muscle) ? ROUND_LONG_BURST : ROUND_BURST;
            figures.addAll(aligned(muscle, Polarity.POSITIVE, Chosen.evenly(muscle.bursts(), most), round));
            figures.addAll(
                    aligned(muscle, Polarity.NEGATIVE, Chosen.evenly(muscle.silentPeriods(), most), ROUND_SILENCE));
        }
        return figures;
    }

    private static boolean longBursts(MuscleEvents muscle) {
        return !muscle.bursts().isEmpty()
                && Medians.of(muscle.bursts().stream()
                                        .mapToDouble(b -> 1000 * b.span().seconds())
                                        .toArray())
                                .median()
                        > LONG_MILLISECONDS;
    }

    private static List<Figure> aligned(
            MuscleEvents muscle, Polarity polarity, List<? extends Activity> parts, TimeSpan round) {
        List<double[]> curves = new ArrayList<>();
        for (Activity part : parts) {
            double onset = part.span().startSeconds();
            TimeSpan span = new TimeSpan(onset + round.startSeconds(), onset + round.endSeconds());
            Excerpts.read(muscle.muscle(), span.widened(2 * STEP_SECONDS)).ifPresent(e -> curves.add(curve(e, span)));
        }
        if (curves.isEmpty()) {
            return List.of();
        }
        List<List<Double>> single = Chosen.evenly(curves, MOST_SINGLE).stream()
                .map(c -> Arrays.stream(c).boxed().toList())
                .toList();
        return List.of(new Figure.Aligned(
                muscle.label(),
                polarity,
                1000 * round.startSeconds(),
                1000 * STEP_SECONDS,
                single,
                mean(curves),
                curves.size()));
    }

    /** Mean rectified value in windows of 5 ms (of one sample at least), every millisecond. */
    private static double[] curve(PreparedPiece.Excerpt excerpt, TimeSpan span) {
        int points = (int) Math.round(span.seconds() / STEP_SECONDS) + 1;
        double half = Math.max(HALF_WINDOW_SECONDS, 0.5 / excerpt.rateHz());
        double[] curve = new double[points];
        double[] x = excerpt.values();
        for (int p = 0; p < points; p++) {
            double at = span.startSeconds() + p * STEP_SECONDS - excerpt.startSeconds();
            int from = Math.clamp(Math.round((at - half) * excerpt.rateHz()), 0, x.length - 1);
            int to = Math.clamp(Math.round((at + half) * excerpt.rateHz()), from, x.length - 1);
            double sum = 0;
            for (int i = from; i <= to; i++) {
                sum += Math.abs(x[i]);
            }
            curve[p] = sum / (to - from + 1);
        }
        return curve;
    }

    private static List<Double> mean(List<double[]> curves) {
        double[] sum = new double[curves.getFirst().length];
        for (double[] curve : curves) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += curve[i] / curves.size();
            }
        }
        return Arrays.stream(sum).boxed().toList();
    }
}
