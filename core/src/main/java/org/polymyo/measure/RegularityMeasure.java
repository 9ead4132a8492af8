package org.polymyo.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.polymyo.quantity.Unit;

/** How regular the intervals between jerks are, over all and from neighbour to neighbour. */
final class RegularityMeasure implements Measure {
    private static final int MOST = 1000;

    @Override
    public List<Measurement> of(Observed observed) {
        double[] onsets = JerkIntervals.moments(observed.onsets());
        MeasuringSettings settings = observed.settings();
        double[] all = JerkIntervals.withinRuns(JerkIntervals.all(onsets, observed.gaps()), settings.breakSeconds());
        double[] runs = Arrays.copyOf(all, Math.min(all.length, MOST));
        if (onsets.length < settings.fewestForPattern() || runs.length < settings.fewestForPattern() / 2) {
            String reason = String.format(
                    Locale.ROOT,
                    "%d jerks with %d intervals in runs; at least %.0f jerks are needed",
                    onsets.length,
                    runs.length,
                    settings.fewestForPattern());
            return List.of(
                    new Measurement.NotMeasurable(Question.INTERVAL_VARIATION, Measurement.WHOLE_RECORDING, reason),
                    new Measurement.NotMeasurable(Question.LOCAL_VARIATION, Measurement.WHOLE_RECORDING, reason));
        }
        return List.of(
                number(
                        Question.INTERVAL_VARIATION,
                        singles(runs),
                        RegularityMeasure::variation,
                        "coefficient of variation of the intervals: 0 a clock, 1 random",
                        observed),
                number(
                        Question.LOCAL_VARIATION,
                        pairs(runs),
                        RegularityMeasure::local,
                        "local variation (Shinomoto), which slow changes of the rate leave alone: 0 a clock, 1 random",
                        observed));
    }

    private static Measurement number(
            Question question, double[][] values, ToDoubleFunction<double[][]> of, String words, Observed observed) {
        return new Measurement.Number(
                question,
                Measurement.WHOLE_RECORDING,
                of.applyAsDouble(values),
                Unit.ONE,
                CorrectedBootstrap.interval(
                        values, of, (int) observed.settings().draws()),
                values.length,
                observed.quality(values.length),
                words + "; bootstrap interval (BCa)");
    }

    private static double[][] singles(double[] intervals) {
        return Arrays.stream(intervals).mapToObj(i -> new double[] {i}).toArray(double[][]::new);
    }

    private static double[][] pairs(double[] intervals) {
        List<double[]> pairs = new ArrayList<>();
        for (int i = 1; i < intervals.length; i++) {
            pairs.add(new double[] {intervals[i - 1], intervals[i]});
        }
        return pairs.toArray(double[][]::new);
    }

    private static double variation(double[][] intervals) {
        return JerkIntervals.variation(
                Arrays.stream(intervals).mapToDouble(i -> i[0]).toArray());
    }

    private static double local(double[][] pairs) {
        double sum = 0;
        for (double[] pair : pairs) {
            sum += JerkIntervals.unlike(pair[0], pair[1]);
        }
        return sum / pairs.length;
    }
}
