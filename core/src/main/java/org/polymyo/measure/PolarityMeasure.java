package org.polymyo.measure;

import java.util.List;
import java.util.Locale;
import org.polymyo.event.Polarity;

/** Contraction, lapse, or both. */
final class PolarityMeasure implements Measure {
    @Override
    public List<Measurement> of(Observed observed) {
        int n = observed.jerks().size();
        if (n == 0) {
            return List.of(
                    new Measurement.NotMeasurable(Question.POLARITY, Measurement.WHOLE_RECORDING, "no jerk was found"));
        }
        if (count(observed, Polarity.UNTOLD) == n) {
            return List.of(new Measurement.NotMeasurable(
                    Question.POLARITY,
                    Measurement.WHOLE_RECORDING,
                    "neither an accelerometer nor a video can tell a contraction from a lapse; EMG is needed"));
        }
        long positive = count(observed, Polarity.POSITIVE);
        long negative = count(observed, Polarity.NEGATIVE);
        long both = count(observed, Polarity.POSITIVE_THEN_NEGATIVE);
        String basis = String.format(
                Locale.ROOT,
                "%d positive (bursts only), %d negative (silent periods only), %d positive then negative",
                positive,
                negative,
                both);
        return List.of(new Measurement.Category(
                Question.POLARITY,
                Measurement.WHOLE_RECORDING,
                word(positive, negative, both),
                n,
                observed.quality(n),
                basis));
    }

    private static long count(Observed observed, Polarity polarity) {
        return observed.jerks().stream().filter(j -> j.polarity() == polarity).count();
    }

    private static String word(long positive, long negative, long both) {
        if (negative + both == 0) {
            return "positive";
        }
        if (positive + both == 0) {
            return "negative";
        }
        return positive + negative == 0 ? "positive then negative" : "positive and negative";
    }
}
