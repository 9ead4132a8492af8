package org.polymyo.reflex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.polymyo.measure.Figure;
import org.polymyo.signal.Quantiles;

/** Draws what muscles do after stimuli. */
final class ReflexFigures {
    private ReflexFigures() {}

    /**
     * Average of rectified EMG with the limit of chance.
     *
     * @param name what is drawn
     * @param epochs epochs
     * @param response the response, where there is one
     * @param beforeSeconds time before the stimulus from which the limit is taken
     * @return the drawing
     */
    static Figure muscle(String name, MuscleEpochs epochs, Optional<MuscleResponse> response, double beforeSeconds) {
        List<Double> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        double[] mean = MuscleResponse.smooth(mean(epochs.values()));
        for (int b = 0; b < mean.length; b++) {
            x.add(epochs.milliseconds(b));
            y.add(mean[b]);
        }
        double[] before = Arrays.copyOfRange(mean, epochs.bin(-beforeSeconds), Math.max(1, epochs.bin(0) - 1));
        double low = Quantiles.of(before, 0.025);
        double high = Quantiles.of(before, 0.975);
        List<Double> ends = List.of(x.getFirst(), x.getLast());
        List<Figure.Curves.Point> points = response.stream()
                .map(r -> new Figure.Curves.Point(
                        String.format(
                                Locale.ROOT,
                                "onset %.1f ms (%s to %.1f)",
                                r.latencyMilliseconds(),
                                r.earliest(),
                                r.interval().high()),
                        r.latencyMilliseconds(),
                        high,
                        new org.polymyo.quantity.Interval(high, high)))
                .toList();
        return new Figure.Curves(
                name,
                String.format(
                        Locale.ROOT,
                        "Mean of rectified EMG over %d stimuli; 0 is the stimulus. Grey: where 95 %% of the mean lies before it.",
                        epochs.values().length),
                new Figure.Curves.Axis("time from the stimulus", "ms", false),
                new Figure.Curves.Axis("rectified EMG", "µV", false),
                List.of(new Figure.Curves.Line("mean", x, y)),
                List.of(new Figure.Curves.Band("before", ends, List.of(low, low), List.of(high, high))),
                points);
    }

    private static double[] mean(double[][] rows) {
        double[] mean = new double[rows[0].length];
        for (double[] row : rows) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += row[i] / rows.length;
            }
        }
        return mean;
    }
}
