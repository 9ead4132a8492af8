package org.polymyo.verification.detector;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.polymyo.evaluation.Evaluation;
import org.polymyo.evaluation.Protocol;
import org.polymyo.evaluation.Report;
import org.polymyo.finding.Presence.Verdict;
import org.polymyo.preparation.Execution;
import org.polymyo.synthetic.IntendedType;
import org.polymyo.synthetic.SyntheticRecording;
import org.polymyo.synthetic.VirtualPatient;

/** The whole evaluation of generated people: verdicts, and how many of the bursts of jerks were found. */
final class People {
    static final double SECONDS = 90;

    private People() {}

    /** What one kind of people got. */
    record Outcome(IntendedType type, Map<Verdict, Integer> verdicts, Score bursts, Score gaps) {
        int count(Verdict verdict) {
            return verdicts.getOrDefault(verdict, 0);
        }
    }

    private record Person(Verdict verdict, Score bursts, Score gaps) {}

    static List<Outcome> of(long firstSeed, int people) {
        List<IntendedType> types = new ArrayList<>(List.of(IntendedType.values()));
        types.remove(IntendedType.UNSTATED);
        List<Person> all = IntStream.range(0, types.size() * people)
                .parallel()
                .mapToObj(i -> person(types.get(i / people), firstSeed + i % people))
                .toList();
        List<Outcome> outcomes = new ArrayList<>();
        for (int t = 0; t < types.size(); t++) {
            outcomes.add(outcome(types.get(t), all.subList(t * people, (t + 1) * people)));
        }
        return outcomes;
    }

    private static Outcome outcome(IntendedType type, List<Person> people) {
        Map<Verdict, Integer> verdicts = new TreeMap<>();
        people.forEach(p -> verdicts.merge(p.verdict, 1, Integer::sum));
        return new Outcome(
                type,
                verdicts,
                Score.sum(people.stream().map(Person::bursts).toList()),
                Score.sum(people.stream().map(Person::gaps).toList()));
    }

    private static Person person(IntendedType type, long seed) {
        SyntheticRecording made = VirtualPatient.of(type, seed).scene(SECONDS).generate();
        Report report = Evaluation.of(made.recording(), Protocol.defaults(), new Execution(1, 60, share -> {}));
        int jerks = report.events().jerks().size();
        return new Person(
                report.presence().verdict(),
                Score.of(Known.bursts(made.truth()), Mark.bursts(report.events()), SECONDS, jerks),
                Score.of(Known.gaps(made.truth()), Mark.gaps(report.events()), SECONDS, jerks));
    }
}
