package org.polymyo.cortex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;
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
import org.polymyo.signal.Averages;

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

    private static final List<Question> ALL = Stream.concat(QUESTIONS.stream(), Stream.of(Question.SPIKE_AND_WAVE))
            .toList();

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
                    ALL,
                    "no EEG channel in volts of 100 Hz or more: a back-average needs one over the motor cortex, recorded"
                            + " together with the EMG; all answers that rest on EMG remain");
        }
        HeldEeg held = HeldEeg.of(settings.mostEegSamples(), eeg, events);
        List<Track> tracks = execution.each(eeg, s -> Track.of(s, settings.rejectAbove(), held)).stream()
                .filter(t -> !t.runs().isEmpty())
                .toList();
        EegLimits limits = EegLimits.of(prepared, eeg, held);
        Measurement discharge = SpikeAndWave.of(tracks, prepared, events, held);
        Triggers triggers = new Triggers(settings, prepared, events, held);
        return correlates(triggers.choose(), tracks, limits, new Circumstances(settings, execution, prepared))
                .then(new Chapter(List.of(discharge), List.of()));
    }

    private record Circumstances(CortexSettings settings, Execution execution, Prepared prepared) {}

    private static Chapter correlates(List<TriggerSet> all, List<Track> tracks, EegLimits limits, Circumstances given) {
        CortexSettings settings = given.settings();
        List<TriggerSet> enough =
                all.stream().filter(t -> t.count() >= settings.fewestJerks()).toList();
        if (enough.isEmpty()) {
            return none(QUESTIONS, few(settings, all));
        }
        List<Correlate> correlates = new ArrayList<>();
        for (TriggerSet triggers : enough) {
            Averaged.of(tracks, triggers, Averaged.Rule.of(settings, enough.size()), given.execution())
                    .map(a -> correlate(given, limits, a))
                    .ifPresent(correlates::add);
        }
        return correlates.isEmpty() ? none(QUESTIONS, rejected(enough, settings)) : chapter(correlates);
    }

    private static Correlate correlate(Circumstances given, EegLimits limits, Averaged averaged) {
        Prepared prepared = given.prepared();
        PreparedMuscle muscle = prepared.muscles().stream()
                .filter(m -> m.label().equals(averaged.triggers().muscle()))
                .findFirst()
                .orElseThrow();
        double centimetres = Told.of(prepared.recording().annotations())
                .heightCentimetres()
                .orElse(given.settings().heightCentimetres());
        return new Correlate(
                averaged,
                averaged.smallest(),
                PeakTiming.of(averaged, DRAWS),
                aligned(averaged, muscle),
                limits,
                CorticoMuscularTimes.of(muscle.placement(), centimetres).seconds(),
                centimetres);
    }

    /** The size at the same electrode when bursts are aligned by their shape. */
    private static OptionalDouble aligned(Averaged averaged, PreparedMuscle muscle) {
        if (averaged.triggers().kind() != TriggerSet.Kind.BURST || !averaged.significant()) {
            return OptionalDouble.empty();
        }
        SiteAverage best = averaged.best();
        double[] moved = ShapeAlignment.of(averaged.triggers(), muscle);
        double[][] epochs = Arrays.stream(moved)
                .filter(t -> best.track().usable(t, best.lags()))
                .mapToObj(t -> best.track().epoch(t, best.lags(), Track.Band.ZERO))
                .toArray(double[][]::new);
        if (epochs.length == 0) {
            return OptionalDouble.empty();
        }
        double[] equal = new double[epochs.length];
        Arrays.fill(equal, 1);
        double[] curve = best.apart(Averages.weighted(epochs, equal));
        return OptionalDouble.of(PeakTiming.largest(
                best.lags(), curve, Math.signum(averaged.seen().size())));
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

    private static Chapter none(List<Question> questions, String reason) {
        return new Chapter(
                questions.stream()
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
