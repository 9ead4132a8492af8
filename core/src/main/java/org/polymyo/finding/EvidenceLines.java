package org.polymyo.finding;

import static org.polymyo.finding.Presence.Direction.AGAINST;
import static org.polymyo.finding.Presence.Direction.FOR;
import static org.polymyo.finding.Presence.Direction.INCONCLUSIVE;
import static org.polymyo.finding.Presence.Direction.MISSING;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.polymyo.finding.Origin.Evidence;
import org.polymyo.finding.Origin.Type;
import org.polymyo.finding.Posterior.Weighed;

/** The evidence of one type, line by line: for, against, inconclusive, missing. */
final class EvidenceLines {
    /** Ratios nearer to 1 than this say nothing either way. */
    private static final double TELLING = 1.2;
    /** An examination is missed where one of its answers would move the odds by this factor. */
    private static final double MISSED = 2;

    private final Criteria criteria;
    private final Priors priors;
    private final List<Weighed> weighed;
    private final List<Outcome> open;

    EvidenceLines(Criteria criteria, Priors priors, List<Weighed> weighed, List<Outcome> open) {
        this.criteria = criteria;
        this.priors = priors;
        this.weighed = weighed;
        this.open = open;
    }

    /**
     * The lines of a type.
     *
     * @param type which
     * @return the strongest first, then what is inconclusive and missing
     */
    List<Evidence> of(Type type) {
        List<Evidence> lines = new ArrayList<>();
        for (Weighed w : weighed) {
            double ratio = ratio(type, w, priors, criteria);
            if (Math.max(ratio, 1 / ratio) >= TELLING) {
                lines.add(counted(type, w, ratio));
            }
        }
        lines.sort(Comparator.comparingDouble(e -> -Math.abs(StrictMath.log(e.ratio()))));
        open.stream().filter(o -> wouldTell(type, o.examination())).forEach(o -> lines.add(open(type, o)));
        return lines;
    }

    private static Evidence counted(Type type, Weighed w, double ratio) {
        Examination e = w.outcome().examination();
        String share = w.weight() < 1 ? String.format(Locale.ROOT, ", weight %.2g", w.weight()) : "";
        return new Evidence(
                ratio > 1 ? FOR : AGAINST,
                e.name() + ": " + w.outcome().seen(),
                String.format(
                        Locale.ROOT,
                        "%s: “%s”, %s than in the other types%s%s",
                        e.name(),
                        w.outcome().answer(),
                        times(ratio),
                        share,
                        mark(e.of(type))),
                rounded(ratio),
                e.of(type).source());
    }

    private static String times(double ratio) {
        return ratio > 1
                ? String.format(Locale.ROOT, "%.2g times likelier", ratio)
                : String.format(Locale.ROOT, "%.2g times less likely", 1 / ratio);
    }

    private static String mark(Likelihoods row) {
        String kind = row.counted() ? "counted persons" : "assumed";
        return " (" + kind + (row.verifiedBy().isEmpty() ? ", unverified)" : ")");
    }

    private static double rounded(double ratio) {
        return Double.parseDouble(String.format(Locale.ROOT, "%.3g", ratio));
    }

    private static Evidence open(Type type, Outcome outcome) {
        Examination e = outcome.examination();
        String source = e.of(type).source();
        return switch (outcome) {
            case Outcome.Inconclusive o ->
                new Evidence(INCONCLUSIVE, e.name() + ": " + o.reason(), "it would need " + e.needs(), 1, source);
            case Outcome.Missing o ->
                new Evidence(MISSING, e.name() + ": " + o.reason(), "it would need " + e.needs(), 1, source);
            case Outcome.Answered o -> throw new IllegalStateException("an answer is not open: " + e.code());
        };
    }

    private boolean wouldTell(Type type, Examination e) {
        for (int i = 0; i < e.answers().size(); i++) {
            double rest = 0;
            for (Type other : Type.values()) {
                rest += other == type ? 0 : e.of(other).middle()[i] / (Type.values().length - 1);
            }
            double ratio = e.of(type).middle()[i] / rest;
            if (e.answers().get(i).informative() && Math.max(ratio, 1 / ratio) >= MISSED) {
                return true;
            }
        }
        return false;
    }

    /** Likelihood under the type over that under the others, these weighed by their prior chances. */
    private static double ratio(Type type, Weighed w, Priors priors, Criteria criteria) {
        double[] logarithms =
                Posterior.logarithms(w, criteria.get("largest-ratio").value());
        double others = 0;
        double all = 0;
        for (Type other : Type.values()) {
            if (other != type) {
                double share = priors.of(other);
                others += share * StrictMath.exp(w.weight() * logarithms[other.ordinal()]);
                all += share;
            }
        }
        return StrictMath.exp(w.weight() * logarithms[type.ordinal()]) / (others / all);
    }

    /**
     * Whether a positive sign of functional jerks was found. Without one they are never named.
     *
     * @param weighed what was found
     * @param criteria the criteria
     * @return true where one speaks for them
     */
    static boolean positiveSign(List<Weighed> weighed, Criteria criteria) {
        Priors even = criteria.table().of(Clinic.NOT_STATED);
        return weighed.stream()
                .filter(w -> w.outcome().examination().positiveSign())
                .anyMatch(w -> ratio(Type.FUNCTIONAL, w, even, criteria) >= TELLING);
    }

    /**
     * How many tests of physiology that share no pathway speak for a type.
     *
     * @param type which
     * @param weighed what was found
     * @param criteria the criteria
     * @return how many
     */
    static int independent(Type type, List<Weighed> weighed, Criteria criteria) {
        Priors even = criteria.table().of(Clinic.NOT_STATED);
        Set<String> used = new HashSet<>();
        int count = 0;
        for (Weighed w : weighed) {
            Examination e = w.outcome().examination();
            boolean speaks = e.physiological() && ratio(type, w, even, criteria) >= TELLING;
            if (speaks && e.pathways().stream().noneMatch(used::contains)) {
                used.addAll(e.pathways());
                count++;
            }
        }
        return count;
    }
}
