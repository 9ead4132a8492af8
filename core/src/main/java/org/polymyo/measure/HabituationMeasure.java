package org.polymyo.measure;

import java.util.List;
import java.util.Locale;
import org.polymyo.quantity.Interval;
import org.polymyo.quantity.Unit;

/** Whether the answer to stimuli wanes with repetition: odds of an answer after ten more stimuli, over the odds before. */
final class HabituationMeasure implements Measure {
    private static final double STEP = 10;
    private static final int FEWEST = 20;
    private static final int FEWEST_OF_EACH = 5;

    @Override
    public List<Measurement> of(Observed observed) {
        var answers = new Answers(observed);
        MeasuringSettings settings = observed.settings();
        Answers.Found found = answers.after(answers.all(), settings.answerFrom() / 1000, settings.lateTo() / 1000);
        int n = found.answers().size();
        int hits = found.latencies().length;
        if (n < FEWEST || hits < FEWEST_OF_EACH || n - hits < FEWEST_OF_EACH) {
            return List.of(new Measurement.NotMeasurable(
                    Question.HABITUATION,
                    Measurement.WHOLE_RECORDING,
                    String.format(
                            Locale.ROOT,
                            "%d stimuli, %d of them answered; at least %d, and %d with and without an answer, are needed",
                            n,
                            hits,
                            FEWEST,
                            FEWEST_OF_EACH)));
        }
        return List.of(number(found, settings, observed));
    }

    private static Measurement number(Answers.Found found, MeasuringSettings settings, Observed observed) {
        int n = found.answers().size();
        double[] x = new double[n];
        boolean[] answered = new boolean[n];
        for (int i = 0; i < n; i++) {
            x[i] = found.answers().get(i).turn() / STEP;
            answered[i] = Double.isFinite(found.answers().get(i).milliseconds());
        }
        RepeatedTrend trend = RepeatedTrend.of(x, answered);
        return new Measurement.Number(
                Question.HABITUATION,
                Measurement.WHOLE_RECORDING,
                StrictMath.exp(trend.logOdds()),
                Unit.ONE,
                new Interval(
                        StrictMath.exp(trend.interval().low()),
                        StrictMath.exp(trend.interval().high())),
                n,
                observed.quality(n),
                String.format(
                        Locale.ROOT,
                        "odds of a jerk %.0f to %.0f ms after the stimulus, ten stimuli later over before: below 1 it wanes;"
                                + " logistic regression on the number of the stimulus (Firth), profile interval",
                        settings.answerFrom(),
                        settings.lateTo()));
    }
}
