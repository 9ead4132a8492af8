package org.polymyo.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.polymyo.quantity.Interval;
import org.polymyo.quantity.Unit;
import org.polymyo.recording.Stimulus;
import org.polymyo.signal.Quantiles;

/** How often stimuli bring jerks beyond chance, and how long after them these come: for all stimuli and for each kind. */
final class StimulusMeasure implements Measure {
    private static final double SIGNIFICANT = 0.01;
    private static final double NORMAL = 1.4826;

    @Override
    public List<Measurement> of(Observed observed) {
        var answers = new Answers(observed);
        List<Measurement> all = new ArrayList<>(asked(Measurement.WHOLE_RECORDING, answers.all(), answers, observed));
        Map<String, List<Stimulus>> kinds = answers.kinds();
        if (kinds.size() > 1) {
            kinds.forEach((words, stimuli) -> all.addAll(asked(words, stimuli, answers, observed)));
        }
        return all;
    }

    private static List<Measurement> asked(String about, List<Stimulus> stimuli, Answers answers, Observed observed) {
        MeasuringSettings s = observed.settings();
        String window = format("%.0f to %.0f ms", s.answerFrom(), s.answerTo());
        Answers.Found reflex = answers.after(stimuli, s.answerFrom() / 1000, s.answerTo() / 1000);
        if (!reflex.enough(s.fewestStimuli())) {
            String reason = reason(stimuli, reflex, s);
            return List.of(
                    new Measurement.NotMeasurable(Question.STIMULUS_RESPONSE, about, reason),
                    new Measurement.NotMeasurable(Question.STIMULUS_LATENCY, about, reason));
        }
        List<Measurement> all = new ArrayList<>();
        all.add(response(about, window, reflex.excess(), observed));
        Answers.Found late = answers.after(stimuli, s.answerTo() / 1000, s.lateTo() / 1000);
        String lateWindow = format("%.0f to %.0f ms", s.answerTo(), s.lateTo());
        boolean lateEnough = late.enough(s.fewestStimuli());
        if (lateEnough) {
            String label = (about.equals(Measurement.WHOLE_RECORDING) ? "stimuli" : about) + ", late answers";
            all.add(response(label, lateWindow, late.excess(), observed));
        }
        boolean reflexSeen = reflex.excess().chance() < SIGNIFICANT;
        boolean lateSeen = lateEnough && late.excess().chance() < SIGNIFICANT;
        if (reflexSeen || lateSeen) {
            all.add(latency(about, reflexSeen ? window : lateWindow, reflexSeen ? reflex : late, observed));
        } else {
            all.add(new Measurement.NotMeasurable(
                    Question.STIMULUS_LATENCY,
                    about,
                    format(
                            "no more jerks after stimuli than by chance (p = %.2g)",
                            reflex.excess().chance())));
        }
        return all;
    }

    private static String reason(List<Stimulus> stimuli, Answers.Found found, MeasuringSettings settings) {
        if (stimuli.isEmpty()) {
            return format(
                    "no stimulus was marked (electric ones aside); %.0f or more of a kind are needed, better 20, as triggers whose meaning an"
                            + " annotation or the protocol file gives",
                    settings.fewestStimuli());
        }
        return found.chanceN() > 0 && found.chanceHits() == found.chanceN()
                ? "jerks fill the time between the stimuli"
                : format(
                        "%d of %d stimuli and %d windows without one could be measured undisturbed by the next stimulus; at"
                                + " least %.0f of each are needed",
                        found.answers().size(), stimuli.size(), found.chanceN(), settings.fewestStimuli());
    }

    private static Measurement response(String about, String window, Excess excess, Observed observed) {
        double relative = excess.chanceShare() > 0 ? excess.share() / excess.chanceShare() : Double.POSITIVE_INFINITY;
        String times = Double.isFinite(relative) ? format("%.1f times as often as", relative) : "never";
        return new Measurement.Number(
                Question.STIMULUS_RESPONSE,
                about,
                100 * excess.value(),
                Unit.PERCENT,
                new Interval(
                        100 * excess.interval().low(), 100 * excess.interval().high()),
                excess.n(),
                observed.quality(excess.n()),
                format(
                        "probability of a jerk %s after a stimulus beyond chance: %d of %d stimuli, %d of %d windows without"
                                + " one (%s without; Fisher's exact test p = %.2g); interval from Wilson limits of both",
                        window,
                        excess.hits(),
                        excess.n(),
                        excess.chanceHits(),
                        excess.chanceN(),
                        times.equals("never") ? "none" : times,
                        excess.chance()));
    }

    private static Measurement latency(String about, String window, Answers.Found found, Observed observed) {
        double[] latencies = found.latencies();
        var median = Medians.of(latencies);
        double[] apart =
                Arrays.stream(latencies).map(l -> Math.abs(l - median.median())).toArray();
        return new Measurement.Number(
                Question.STIMULUS_LATENCY,
                about,
                median.median(),
                Unit.MILLISECOND,
                median.interval(),
                median.n(),
                observed.quality(median.n()),
                format(
                        "from the stimulus to the first onset within %s; jitter %.1f ms (standard deviation from the median"
                                + " deviation); %s",
                        window, NORMAL * Quantiles.median(apart), Medians.METHOD));
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
