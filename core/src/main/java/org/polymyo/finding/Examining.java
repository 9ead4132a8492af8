package org.polymyo.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hipparchus.special.Erf;
import org.polymyo.finding.Examination.Answer;
import org.polymyo.measure.Measurement;
import org.polymyo.measure.Quality;
import org.polymyo.measure.Question;

/** Finds the answer to each examination among the measurements. */
final class Examining {
    private static final double TWO_SIDED = 1.959964;
    /** Marks answers in the time of a reaction; they are examined on their own. */
    private static final String LATE = "late answers";

    private final Criteria criteria;
    private final List<Measurement> measurements;
    private final boolean lapses;

    Examining(Criteria criteria, Seen seen) {
        this.criteria = criteria;
        this.measurements = seen.measurements();
        this.lapses = new LapseEvidence(criteria, seen).certain();
    }

    /**
     * What came of an examination.
     *
     * @param examination which
     * @return its outcome
     */
    Outcome of(Examination examination) {
        List<Measurement> about = measurements.stream()
                .filter(m -> m.question() == examination.question())
                .filter(m -> concerns(examination, m))
                .toList();
        List<Measurement> whole = about.stream()
                .filter(m -> m.about().equals(Measurement.WHOLE_RECORDING))
                .toList();
        return clearest(outcomes(examination, whole.isEmpty() ? about : whole))
                .orElseGet(() -> new Outcome.Missing(examination, "not done"));
    }

    private static boolean concerns(Examination examination, Measurement m) {
        String about = m.about().toLowerCase(Locale.ROOT);
        return examination.about().isEmpty()
                || about.contains(LATE) == examination.about().contains(LATE)
                        && examination.about().stream().anyMatch(about::contains);
    }

    private List<Outcome> outcomes(Examination examination, List<Measurement> about) {
        return about.stream().map(m -> outcome(examination, m)).toList();
    }

    /** An answer before none; of answers that which speaks most for what the table lists first. */
    private static Optional<Outcome> clearest(List<Outcome> outcomes) {
        long asked =
                outcomes.stream().filter(Outcome.Answered.class::isInstance).count();
        return outcomes.stream()
                .min(Comparator.comparingDouble(Examining::rank))
                .map(o -> chosen(o, asked));
    }

    private static double rank(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Answered answered ->
                answered.likeliest() - answered.membership().getFirst();
            case Outcome.Inconclusive inconclusive -> 100;
            case Outcome.Missing missing -> 101;
        };
    }

    /**
     * The clearest of several is clear by chance more easily than one is (Šidák 1967, doi 10.1080/01621459.1967.10482935).
     */
    private static Outcome chosen(Outcome outcome, long asked) {
        if (!(outcome instanceof Outcome.Answered answered)) {
            return outcome;
        }
        double found = answered.membership().getFirst();
        double kept = StrictMath.pow(found, asked);
        double others = found < 1 ? (1 - kept) / (1 - found) : 1;
        List<Double> membership = new ArrayList<>(List.of(kept));
        answered.membership().stream().skip(1).forEach(m -> membership.add(m * others));
        return new Outcome.Answered(answered.examination(), membership, answered.weight(), answered.seen());
    }

    private Outcome outcome(Examination examination, Measurement measurement) {
        return switch (measurement) {
            case Measurement.NotMeasurable none -> new Outcome.Missing(examination, none.reason());
            case Measurement.Category category -> category(examination, category);
            case Measurement.Number number -> number(examination, number);
        };
    }

    private Outcome category(Examination examination, Measurement.Category category) {
        String seen = category.value() + about(category) + ", n " + category.n();
        if (category.n() < examination.fewest() && category.n() > 0) {
            return new Outcome.Inconclusive(examination, few(examination, category.n(), seen));
        }
        if (category.question() == Question.POLARITY && !lapses) {
            return new Outcome.Inconclusive(
                    examination, seen + "; lapses are too few or too brief to count among the jerks");
        }
        for (int i = 0; i < examination.answers().size(); i++) {
            Answer answer = examination.answers().get(i);
            if (answer.words().contains(category.value())) {
                List<Double> membership = new ArrayList<>();
                for (int k = 0; k < examination.answers().size(); k++) {
                    membership.add(k == i ? 1.0 : 0.0);
                }
                return answered(examination, membership, category.quality(), seen);
            }
        }
        return new Outcome.Inconclusive(examination, seen + ": " + category.basis());
    }

    private Outcome number(Examination examination, Measurement.Number number) {
        String seen = String.format(
                Locale.ROOT,
                "%s%s%s (95 %% %s to %s), n %d",
                digits(number.value()),
                number.unit().symbol().equals("1") ? "" : " " + number.unit().symbol(),
                about(number),
                digits(number.interval().low()),
                digits(number.interval().high()),
                number.n());
        if (number.n() < examination.fewest()) {
            return new Outcome.Inconclusive(examination, few(examination, number.n(), seen));
        }
        List<Double> membership = new ArrayList<>();
        for (Answer answer : examination.answers()) {
            membership.add(Math.max(0, below(number, answer.to()) - below(number, answer.from())));
        }
        return answered(examination, membership, number.quality(), seen);
    }

    private Outcome answered(Examination examination, List<Double> membership, Quality quality, String seen) {
        var answered = new Outcome.Answered(examination, membership, weight(quality), seen);
        Answer answer = examination.answers().get(answered.likeliest());
        if (!answer.informative()) {
            return new Outcome.Inconclusive(examination, seen + "; " + answer.name() + " says nothing on the origin");
        }
        Optional<String> weak = answer.words().contains("absent") ? weakness(examination) : Optional.empty();
        return weak.isPresent() ? new Outcome.Inconclusive(examination, seen + "; " + weak.get()) : answered;
    }

    /** An absence counts only where the recording could have shown the presence. */
    private Optional<String> weakness(Examination examination) {
        return examination
                .power()
                .flatMap(power -> measurements.stream()
                        .filter(m -> m.question() == power.question())
                        .filter(Measurement.Number.class::isInstance)
                        .map(Measurement.Number.class::cast)
                        .filter(n -> n.value() > power.to())
                        .findFirst()
                        .map(n -> String.format(
                                Locale.ROOT,
                                "only %s %s or more could have been seen, %s or less is needed before an absence counts",
                                digits(n.value()),
                                power.unit(),
                                digits(power.to()))));
    }

    private double weight(Quality quality) {
        return switch (quality) {
            case GOOD -> 1;
            case FAIR -> criteria.get("fair-weight").value();
            case POOR -> criteria.get("poor-weight").value();
        };
    }

    /** Probability that the true value lies below a bound, by a normal distribution on either side of the value. */
    private static double below(Measurement.Number number, double bound) {
        if (Double.isInfinite(bound)) {
            return bound > 0 ? 1 : 0;
        }
        double away = bound - number.value();
        double side = away < 0
                ? number.value() - number.interval().low()
                : number.interval().high() - number.value();
        if (Double.isInfinite(side)) {
            return 0.5;
        }
        double z = side <= 0 ? Math.signum(away) * 9 : away / (side / TWO_SIDED);
        return 0.5 * Erf.erfc(-z / Math.sqrt(2));
    }

    private static String few(Examination examination, int n, String seen) {
        return seen + "; only " + n + " events, " + examination.fewest() + " are needed";
    }

    private static String about(Measurement m) {
        return m.about().equals(Measurement.WHOLE_RECORDING) ? "" : " (" + m.about() + ")";
    }

    private static String digits(double value) {
        if (Double.isInfinite(value)) {
            return value > 0 ? "∞" : "−∞";
        }
        double size = Math.abs(value);
        return String.format(Locale.ROOT, size >= 100 ? "%.0f" : size >= 10 ? "%.1f" : "%.2f", value);
    }
}
