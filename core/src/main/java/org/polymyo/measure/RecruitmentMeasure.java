package org.polymyo.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.polymyo.event.Activity;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.quantity.Unit;

/** In which order the muscles are recruited, how long after the first each follows, and how the jerk spreads. */
final class RecruitmentMeasure implements Measure {
    private static final String LATENCY = "onset after that of the first muscle of the order; " + Medians.METHOD;

    @Override
    public List<Measurement> of(Observed observed) {
        Recruitment found = Recruitment.of(observed);
        List<Measurement> all = new ArrayList<>();
        found.agreement()
                .ifPresentOrElse(
                        agreement -> {
                            all.add(order(found, agreement, observed));
                            all.addAll(latencies(found, observed));
                        },
                        () -> all.addAll(none(reason(found, observed))));
        all.addAll(SpreadAnswers.of(found, observed));
        all.add(CranialOrder.of(found, observed));
        return all;
    }

    private static List<Measurement> none(String reason) {
        return List.of(
                new Measurement.NotMeasurable(Question.RECRUITMENT_ORDER, Measurement.WHOLE_RECORDING, reason),
                new Measurement.NotMeasurable(Question.LATENCY, Measurement.WHOLE_RECORDING, reason));
    }

    private static String reason(Recruitment found, Observed observed) {
        long fast = observed.muscles().stream().filter(MuscleEvents::fast).count();
        if (fast < 2) {
            return "fewer than two EMG channels have the 1000 Hz that onsets need";
        }
        String few = String.format(
                Locale.ROOT,
                "%d jerks with bursts in two muscles or more; at least %d that share the same muscles are needed",
                found.jerks().size(),
                Medians.FEWEST);
        return found.crossTalk().reasons().isEmpty()
                ? few
                : few + "; " + String.join("; ", found.crossTalk().reasons());
    }

    private static Measurement order(Recruitment found, Recruitment.Agreement agreement, Observed observed) {
        Concordance c = agreement.concordance();
        MeasuringSettings settings = observed.settings();
        String word = "not established";
        if (c.concordance() >= settings.orderConcordance() && c.chance() < settings.orderSignificance()) {
            word = "established";
        } else if (c.concordance() < settings.variableConcordance() && c.jerks() >= settings.variableJerks()) {
            word = "variable";
        }
        String basis = String.format(
                Locale.ROOT,
                "%s (→ told apart, ~ not told apart; sign tests, Holm, 5 %%); Kendall's W %.2f, p %s, %d jerks with all of"
                        + " these muscles%s",
                words(found, agreement),
                c.concordance(),
                c.chance() < 0.001 ? "< 0.001" : String.format(Locale.ROOT, "= %.3f", c.chance()),
                c.jerks(),
                found.crossTalk().reasons().stream().map(r -> "; " + r).collect(Collectors.joining()));
        return new Measurement.Category(
                Question.RECRUITMENT_ORDER,
                Measurement.WHOLE_RECORDING,
                word,
                c.jerks(),
                observed.quality(c.jerks()),
                basis);
    }

    private static String words(Recruitment found, Recruitment.Agreement agreement) {
        var words = new StringBuilder(found.order().getFirst());
        for (int i = 1; i < found.order().size(); i++) {
            words.append(agreement.apart().get(i - 1) ? " → " : " ~ ")
                    .append(found.order().get(i));
        }
        return words.toString();
    }

    private static List<Measurement> latencies(Recruitment found, Observed observed) {
        List<Measurement> all = new ArrayList<>();
        double[] whole = found.jerks().stream()
                .mapToDouble(j -> 1000 * reach(j.values().stream().toList()))
                .toArray();
        all.add(number(
                Measurement.WHOLE_RECORDING,
                whole,
                "from the first to the last onset of a jerk; " + Medians.METHOD,
                observed));
        for (MuscleEvents muscle : observed.muscles()) {
            String label = muscle.label();
            double[] own = found.latencies(label);
            if (label.equals(found.order().getFirst())) {
                continue;
            }
            all.add(
                    own.length < Medians.FEWEST || found.crossTalk().leftOut().contains(label)
                            ? new Measurement.NotMeasurable(Question.LATENCY, label, why(own.length, found))
                            : number(label, own, LATENCY, observed));
        }
        return all;
    }

    private static String why(int n, Recruitment found) {
        return n < Medians.FEWEST
                ? String.format(
                        Locale.ROOT,
                        "%d jerks shared with %s; at least %d are needed",
                        n,
                        found.order().getFirst(),
                        Medians.FEWEST)
                : "cross-talk with another electrode is likely";
    }

    private static double reach(List<Activity.Burst> bursts) {
        double first = bursts.stream()
                .map(Activity.Burst::span)
                .mapToDouble(TimeSpan::startSeconds)
                .min()
                .orElse(0);
        double last = bursts.stream()
                .map(Activity.Burst::span)
                .mapToDouble(TimeSpan::startSeconds)
                .max()
                .orElse(0);
        return last - first;
    }

    private static Measurement number(String about, double[] milliseconds, String method, Observed observed) {
        var median = Medians.of(milliseconds);
        return new Measurement.Number(
                Question.LATENCY,
                about,
                median.median(),
                Unit.MILLISECOND,
                median.interval(),
                median.n(),
                observed.quality(median.n()),
                method);
    }
}
