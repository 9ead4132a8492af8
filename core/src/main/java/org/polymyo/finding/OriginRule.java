package org.polymyo.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.polymyo.finding.Origin.Candidate;
import org.polymyo.finding.Origin.Type;
import org.polymyo.finding.Origin.Verdict;
import org.polymyo.finding.Posterior.Weighed;

/**
 * Ranks where the jerks may come from. First the gate: is it myoclonus at all? Then each answer multiplies the odds of the
 * types by its likelihoods; what was not done, or could not have told, multiplies by one.
 */
final class OriginRule {
    private static final double LOW = 0.025;
    private static final double HIGH = 0.975;

    private final Criteria criteria;
    private final Seen seen;
    private final Priors priors;

    OriginRule(Criteria criteria, Seen seen, Clinic clinic) {
        this.criteria = criteria;
        this.seen = seen;
        this.priors = criteria.table().of(clinic);
    }

    Origin judge() {
        return seen.filmed() ? filmed() : examined();
    }

    /** Movement alone does not tell where it comes from. */
    private static Origin filmed() {
        var line = new Origin.Evidence(
                Presence.Direction.MISSING,
                "a video shows movement: neither how long muscles are active nor what the brain does before",
                "EMG, better with EEG",
                1,
                "decision:video-jerks");
        return Origin.of(List.of(line), "EMG of the parts that jerk, together with EEG.");
    }

    private Origin examined() {
        Presence presence = new PresenceRule(criteria, seen).judge();
        Gate gate = Gate.of(criteria, seen, presence);
        Examining examining = new Examining(criteria, seen);
        List<Outcome> outcomes =
                criteria.table().examinations().stream().map(examining::of).toList();
        List<Weighed> weighed = new Weighing(criteria)
                .of(outcomes.stream()
                        .filter(Outcome.Answered.class::isInstance)
                        .map(Outcome.Answered.class::cast)
                        .toList());
        List<Outcome> open =
                outcomes.stream().filter(o -> !(o instanceof Outcome.Answered)).toList();
        List<Origin.Description> descriptions = ClinicalTypes.builtIn().describe(seen);
        var prospect = new Prospect(criteria, priors.logarithms(), weighed);
        if (gate.closed()) {
            return new Origin(
                    gate.lines(), List.of(), Verdict.UNDETERMINED, gate.nextTest(), List.of(), basis(), List.of());
        }
        List<Candidate> ranking = ranking(weighed, open);
        Verdict verdict = gate.open() ? verdict(ranking.getFirst(), weighed) : Verdict.UNDETERMINED;
        return new Origin(
                gate.lines(), ranking, verdict, prospect.next(open), prospect.changes(open), basis(), descriptions);
    }

    private List<Candidate> ranking(List<Weighed> weighed, List<Outcome> open) {
        var posterior = Posterior.of(
                priors.logarithms(), weighed, criteria.get("largest-ratio").value(), (int)
                        criteria.get("draws").value());
        var lines = new EvidenceLines(criteria, priors, weighed, open);
        List<Candidate> ranking = new ArrayList<>();
        double[] middle = posterior.middle();
        for (Type type : Type.values()) {
            double probability = middle[type.ordinal()];
            ranking.add(new Candidate(
                    type,
                    probability,
                    Math.min(probability, posterior.quantile(type, LOW)),
                    Math.max(probability, posterior.quantile(type, HIGH)),
                    lines.of(type)));
        }
        ranking.sort(
                Comparator.comparingDouble((Candidate c) -> -c.probability()).thenComparing(Candidate::type));
        return ranking;
    }

    private Verdict verdict(Candidate first, List<Weighed> weighed) {
        if (first.type() == Type.FUNCTIONAL && !EvidenceLines.positiveSign(weighed, criteria)) {
            return Verdict.UNDETERMINED;
        }
        boolean firm = first.low() > criteria.get("supported-from").value()
                && EvidenceLines.independent(first.type(), weighed, criteria)
                        >= criteria.get("supported-tests").value();
        if (firm) {
            return Verdict.SUPPORTED;
        }
        return first.probability() > criteria.get("suggested-from").value() ? Verdict.SUGGESTED : Verdict.UNDETERMINED;
    }

    private List<String> basis() {
        String chances = List.of(Type.values()).stream()
                .map(t -> String.format(Locale.ROOT, "%s %.3g %%", t.word(), 100 * priors.of(t)))
                .collect(Collectors.joining(", "));
        long unverified = criteria.table().examinations().stream()
                .flatMap(e -> e.rows().stream())
                .filter(r -> r.verifiedBy().isEmpty())
                .count();
        long rows = criteria.table().examinations().stream()
                .mapToLong(e -> e.rows().size())
                .sum();
        return List.of(
                "Chance before any examination, setting “" + priors.setting() + "”: " + chances + " [" + priors.source()
                        + "].",
                "Criteria, version " + criteria.version() + ": " + unverified + " of " + rows
                        + " rows of likelihoods were not yet compared with their sources by a clinician.");
    }
}
