package org.polymyo.measure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.polymyo.quantity.Unit;
import org.polymyo.recording.Condition;

/** How posture, action, sleep and distraction change the rate, each against rest. */
final class ConditionMeasure implements Measure {
    private static final Map<Question, Condition.Kind> ASKED = Map.of(
            Question.POSTURE_RATIO, Condition.Kind.POSTURE,
            Question.ACTION_RATIO, Condition.Kind.ACTION,
            Question.SLEEP_RATIO, Condition.Kind.SLEEP,
            Question.DISTRACTION_RATIO, Condition.Kind.DISTRACTION);

    @Override
    public List<Measurement> of(Observed observed) {
        var held = new HeldConditions(observed);
        return ASKED.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(asked -> answer(asked.getKey(), asked.getValue(), held, observed))
                .toList();
    }

    private static Measurement answer(Question question, Condition.Kind kind, HeldConditions held, Observed observed) {
        String name = kind.name().toLowerCase(Locale.ROOT);
        if (held.time(kind).isEmpty() || held.time(Condition.Kind.REST).isEmpty()) {
            String missing = held.time(kind).isEmpty() ? name : "rest";
            return none(question, "nobody said when there was " + missing + ": an annotation or the protocol file can");
        }
        HeldConditions.Pair pair = held.besideRest(kind);
        if (pair.channels().isEmpty()) {
            return none(question, "no channel could be measured for half of both " + name + " and rest");
        }
        if (pair.busy()) {
            return none(
                    question, "movement, tremor or missing samples leave less than a quarter of " + name + " or rest");
        }
        double shortest = observed.settings().shortestCondition();
        if (pair.task().seconds() < shortest || pair.rest().seconds() < shortest) {
            return none(
                    question,
                    format(
                            "%.0f s of %s and %.0f s of rest that could be measured; at least %.0f s of each are needed,"
                                    + " and three minutes to show three times as many jerks as five a minute",
                            pair.task().seconds(), name, pair.rest().seconds(), shortest));
        }
        if (pair.task().jerks() + pair.rest().jerks() == 0) {
            return none(question, "no jerk in " + name + " nor at rest that would have been seen in both");
        }
        return number(question, name, pair, observed);
    }

    private static Measurement number(Question question, String name, HeldConditions.Pair pair, Observed observed) {
        RateRatio.Counted task = pair.task();
        RateRatio.Counted rest = pair.rest();
        RateRatio ratio = RateRatio.of(task, rest, observed.settings());
        int n = task.jerks() + rest.jerks();
        boolean bounded = Double.isFinite(ratio.interval().high());
        return new Measurement.Number(
                question,
                Measurement.WHOLE_RECORDING,
                ratio.value(),
                Unit.ONE,
                ratio.interval(),
                n,
                bounded ? observed.quality(n) : Quality.POOR,
                format(
                        "%d jerks in %.1f min of %s over %d in %.1f min of rest, in %d channels; only jerks that stand out of the"
                                + " louder background of both; %s",
                        task.jerks(),
                        task.seconds() / 60,
                        name,
                        rest.jerks(),
                        rest.seconds() / 60,
                        pair.channels().size(),
                        method(ratio, task.jerks() == 0 || rest.jerks() == 0)));
    }

    private static String method(RateRatio ratio, boolean added) {
        String how = ratio.clustered()
                ? format(
                        "exact conditional interval (Clopper and Pearson) of the counts divided by their dispersion of %.1f,"
                                + " because jerks cluster",
                        ratio.dispersion())
                : "exact conditional interval (Clopper and Pearson)";
        return how + (added ? "; half a jerk was added to both for the value, not for the interval" : "");
    }

    private static Measurement none(Question question, String reason) {
        return new Measurement.NotMeasurable(question, Measurement.WHOLE_RECORDING, reason);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
