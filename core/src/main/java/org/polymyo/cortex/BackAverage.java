package org.polymyo.cortex;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.polymyo.event.Events;
import org.polymyo.measure.Chapter;
import org.polymyo.measure.Figure;
import org.polymyo.measure.Measurement;
import org.polymyo.measure.Quality;
import org.polymyo.measure.Question;
import org.polymyo.preparation.Execution;
import org.polymyo.preparation.Prepared;
import org.polymyo.preparation.PreparedMuscle;
import org.polymyo.preparation.PreparedSignal;
import org.polymyo.recording.Placement;
import org.polymyo.recording.Told;

/**
 * Whether a cortical potential precedes the jerks: the EEG averaged at the jerks of up to three muscles, judged against
 * averages at random moments, with the power that this recording had.
 */
final class BackAverage implements Cortex.Part {
    private static final int DRAWS = 2000;
    private static final List<Question> QUESTIONS = List.of(
            Question.CORTICAL_CORRELATE,
            Question.CORRELATE_AMPLITUDE,
            Question.CORRELATE_LEAD,
            Question.SMALLEST_CORRELATE);

    @Override
    public Chapter of(CortexSettings settings, Execution execution, Prepared prepared, Events events) {
        List<PreparedSignal> eeg = prepared.signals().stream()
                .filter(s -> s.channel().placement() instanceof Placement.Scalp
                        && s.channel().unit().isVoltage()
                        && s.channel().rateHz() >= 100
                        && !s.pieces().isEmpty())
                .toList();
        if (eeg.isEmpty()) {
            return none(
                    "no EEG channel in volts of 100 Hz or more: a back-average needs one over the motor cortex, recorded"
                            + " together with the EMG; all answers that rest on EMG remain");
        }
        List<TriggerSet> all = new Triggers(settings, prepared, events).choose();
        List<TriggerSet> enough =
                all.stream().filter(t -> t.count() >= settings.fewestJerks()).toList();
        if (enough.isEmpty()) {
            return none(few(settings, all));
        }
        List<Track> tracks = execution.each(eeg, s -> Track.of(s, settings.rejectAbove()));
        List<Correlate> correlates = new ArrayList<>();
        EegLimits limits = EegLimits.of(prepared, eeg);
        for (TriggerSet triggers : enough) {
            Averaged.of(tracks, triggers, Averaged.Rule.of(settings, enough.size()), execution)
                    .map(a -> correlate(settings, prepared, limits, a))
                    .ifPresent(correlates::add);
        }
        return correlates.isEmpty() ? none(rejected(enough, settings)) : chapter(correlates);
    }

    private static Correlate correlate(
            CortexSettings settings, Prepared prepared, EegLimits limits, Averaged averaged) {
        PreparedMuscle muscle = prepared.muscles().stream()
                .filter(m -> m.label().equals(averaged.triggers().muscle()))
                .findFirst()
                .orElseThrow();
        double centimetres =
                Told.of(prepared.recording().annotations()).heightCentimetres().orElse(settings.heightCentimetres());
        return new Correlate(
                averaged,
                averaged.smallest(),
                PeakTiming.of(averaged, DRAWS),
                Optional.empty(),
                limits,
                CorticoMuscularTimes.of(muscle.placement(), centimetres).seconds(),
                centimetres);
    }

    private static String few(CortexSettings settings, List<TriggerSet> all) {
        String most = all.isEmpty()
                ? "no jerk"
                : String.format(
                        Locale.ROOT,
                        "at most %d usable jerks (%s)",
                        all.getFirst().count(),
                        all.getFirst().muscle());
        return String.format(
                Locale.ROOT,
                "%s, at least %.0f of one muscle are needed and 50 or more are better; a longer recording would help, all"
                        + " answers that rest on EMG remain",
                most,
                settings.fewestJerks());
    }

    private static String rejected(List<TriggerSet> sets, CortexSettings settings) {
        int most = sets.stream().mapToInt(TriggerSet::count).max().orElse(0);
        return String.format(
                Locale.ROOT,
                "of %d jerks fewer than %.0f have 250 ms of EEG without artefact, gap, flat line or clipping before them;"
                        + " better contact of the electrodes over the motor cortex would help, all answers that rest on EMG"
                        + " remain",
                most,
                settings.fewestJerks());
    }

    private static Chapter none(String reason) {
        return new Chapter(
                QUESTIONS.stream()
                        .<Measurement>map(q -> new Measurement.NotMeasurable(q, Measurement.WHOLE_RECORDING, reason))
                        .toList(),
                List.of());
    }

    private static Chapter chapter(List<Correlate> correlates) {
        List<Measurement> answers = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        answers.add(whole(correlates));
        for (Correlate correlate : correlates) {
            answers.addAll(correlate.answers());
            figures.addAll(CorrelateFigures.of(correlate));
        }
        for (Question question : QUESTIONS) {
            if (answers.stream().noneMatch(m -> m.question() == question)) {
                answers.add(new Measurement.NotMeasurable(
                        question, Measurement.WHOLE_RECORDING, "no potential was more than chance"));
            }
        }
        answers.sort(Comparator.comparing(Measurement::question));
        return new Chapter(answers, figures);
    }

    /** The recording shows a correlate if one muscle does; none if every muscle that was averaged shows none. */
    private static Measurement whole(List<Correlate> correlates) {
        List<String> words = correlates.stream().map(Correlate::word).toList();
        String word = words.contains(Correlate.PRESENT)
                ? Correlate.PRESENT
                : words.contains(Correlate.INCONCLUSIVE) ? Correlate.INCONCLUSIVE : Correlate.ABSENT;
        Correlate told = correlates.get(words.indexOf(word));
        int n = told.averaged().triggers().count();
        return new Measurement.Category(
                Question.CORTICAL_CORRELATE,
                Measurement.WHOLE_RECORDING,
                word,
                n,
                n >= 40 ? Quality.GOOD : Quality.FAIR,
                told.about() + ": " + told.basis());
    }
}
