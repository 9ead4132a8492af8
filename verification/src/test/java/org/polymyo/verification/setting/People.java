package org.polymyo.verification.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.polymyo.evaluation.Evaluation;
import org.polymyo.evaluation.Protocol;
import org.polymyo.evaluation.Report;
import org.polymyo.measure.Measurement;
import org.polymyo.measure.Question;
import org.polymyo.preparation.Execution;
import org.polymyo.quantity.Interval;
import org.polymyo.synthetic.IntendedType;
import org.polymyo.synthetic.Physiology;
import org.polymyo.synthetic.VirtualPatient;
import org.polymyo.synthetic.Visit;

/** Whole evaluations of generated people, beside what is true of them. */
final class People {
    private static final List<IntendedType> KINDS = List.of(
            IntendedType.CORTICAL,
            IntendedType.MYOCLONUS_DYSTONIA,
            IntendedType.SPINAL_SEGMENTAL,
            IntendedType.PROPRIOSPINAL);
    private static final Map<Question, String> CONDITIONS = Map.of(
            Question.POSTURE_RATIO, "posture",
            Question.ACTION_RATIO, "action",
            Question.DISTRACTION_RATIO, "distraction");

    private People() {}

    /** One answer and the truth; NaN where there was no answer. */
    record Answer(Question question, double truth, double value, Interval interval) {
        boolean given() {
            return !Double.isNaN(value);
        }

        boolean holds() {
            return given() && interval.low() <= truth && truth <= interval.high();
        }
    }

    static List<Answer> of(long firstSeed, int people) {
        return IntStream.range(0, KINDS.size() * people)
                .parallel()
                .mapToObj(i -> person(KINDS.get(i % KINDS.size()), firstSeed + i / KINDS.size()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Answer> person(IntendedType kind, long seed) {
        Visit visit = VirtualPatient.of(kind, seed).emgOnly();
        Report report =
                Evaluation.of(visit.generate().recording(), Protocol.defaults(), new Execution(1, 60, share -> {}));
        List<Answer> answers = new ArrayList<>();
        double rest = rate(visit.physiology(), "rest");
        CONDITIONS.forEach((question, word) ->
                answers.add(answer(report, question, rate(visit.physiology(), word) / rest)));
        visit.physiology()
                .spread()
                .ifPresent(s -> answers.add(answer(
                        report, Question.CONDUCTION_VELOCITY, (s.upMetresPerSecond() + s.downMetresPerSecond()) / 2)));
        return answers;
    }

    private static double rate(Physiology physiology, String word) {
        return physiology.rates().stream()
                .filter(r -> r.condition().startsWith(word))
                .mapToDouble(Physiology.Rate::perMinute)
                .findFirst()
                .orElse(Double.NaN);
    }

    private static Answer answer(Report report, Question question, double truth) {
        return report.measurements().stream()
                .filter(m -> m.question() == question && m.about().equals(Measurement.WHOLE_RECORDING))
                .filter(Measurement.Number.class::isInstance)
                .map(Measurement.Number.class::cast)
                .findFirst()
                .map(n -> new Answer(question, truth, n.value(), n.interval()))
                .orElse(new Answer(question, truth, Double.NaN, new Interval(0, 0)));
    }
}
