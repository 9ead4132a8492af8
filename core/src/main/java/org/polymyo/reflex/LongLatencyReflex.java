package org.polymyo.reflex;

import static org.polymyo.measure.Measurement.WHOLE_RECORDING;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.polymyo.event.Activity;
import org.polymyo.event.Events;
import org.polymyo.measure.Chapter;
import org.polymyo.measure.Figure;
import org.polymyo.measure.Measurement;
import org.polymyo.measure.Quality;
import org.polymyo.measure.Question;
import org.polymyo.preparation.Execution;
import org.polymyo.preparation.Prepared;
import org.polymyo.preparation.PreparedMuscle;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.quantity.Unit;
import org.polymyo.recording.BodyPart;
import org.polymyo.recording.Condition;
import org.polymyo.recording.Side;
import org.polymyo.recording.Stimulus;
import org.polymyo.recording.Told;

/**
 * The answer of muscles to electric stimulation of a nerve (or stretch) through the cortex: at rest a C-reflex, which
 * healthy people do not have, during contraction the long-latency reflex, which they have (Demura et al. 2022,
 * PMC10898544). The window begins after the direct and the F response.
 */
final class LongLatencyReflex {
    private static final double BEFORE = 0.12;
    private static final double AFTER = 0.2;
    private static final double TAIL = 0.01;
    private static final double SHAM_LAG = 0.02;
    private static final double POWER_FACTOR = 3.17;
    private static final double CLEARLY_NONE = 0.05;
    private static final int ENOUGH = 50;

    private final ReflexSettings settings;
    private final Execution execution;
    private final Prepared prepared;
    private final Events events;
    private final Told told;

    private LongLatencyReflex(ReflexSettings settings, Execution execution, Prepared prepared, Events events) {
        this.settings = settings;
        this.execution = execution;
        this.prepared = prepared;
        this.events = events;
        this.told = Told.of(prepared.recording().annotations());
    }

    /**
     * Answers the questions.
     *
     * @param settings settings
     * @param execution how to run
     * @param prepared the recording
     * @param events what was found in it
     * @return answers and drawings
     */
    static Chapter of(ReflexSettings settings, Execution execution, Prepared prepared, Events events) {
        var reflex = new LongLatencyReflex(settings, execution, prepared, events);
        List<StimulusSeries> series = Stream.of(Stimulus.Kind.ELECTRIC, Stimulus.Kind.STRETCH)
                .flatMap(kind -> StimulusSeries.of(reflex.told.stimuli(), kind).stream())
                .toList();
        if (series.isEmpty()) {
            return none("no electric stimulus of a nerve is marked (\"stimulus: electric right median\"); "
                    + (int) settings.fewestStimuli() + " or more are needed, at rest");
        }
        List<Chapter> chapters = new ArrayList<>();
        series.forEach(s -> chapters.addAll(reflex.chapters(s)));
        return chapters.isEmpty()
                ? none("no EMG of the stimulated limb")
                : chapters.stream().reduce(Chapter.EMPTY, Chapter::then);
    }

    private static Chapter none(String reason) {
        return new Chapter(
                List.of(
                        new Measurement.NotMeasurable(Question.C_REFLEX, WHOLE_RECORDING, reason),
                        new Measurement.NotMeasurable(Question.LONG_LATENCY, WHOLE_RECORDING, reason)),
                List.of());
    }

    private List<Chapter> chapters(StimulusSeries series) {
        BodyPart limb = series.leg() ? BodyPart.LEG : BodyPart.ARM;
        List<PreparedMuscle> muscles = prepared.muscles().stream()
                .filter(m -> m.placement().part() == limb)
                .filter(m -> m.placement().side() == series.side()
                        || series.side() == Side.UNSTATED
                        || m.placement().side() == Side.UNSTATED)
                .toList();
        return execution.each(muscles, muscle -> chapter(series, muscle, muscles.size()));
    }

    private Chapter chapter(StimulusSeries series, PreparedMuscle muscle, int muscles) {
        double[] active = Arrays.stream(series.moments())
                .filter(moment -> contracted(muscle.label(), moment))
                .toArray();
        double[] rest = Arrays.stream(series.moments())
                .filter(moment -> !contracted(muscle.label(), moment))
                .toArray();
        Judged atRest = judged(series, muscle, rest, muscles);
        Judged held = judged(series, muscle, active, muscles);
        List<Measurement> answers = new ArrayList<>();
        if (series.kind() == Stimulus.Kind.ELECTRIC) {
            answers.add(atRest.reflex(muscle.label(), series));
        }
        Judged shown = held.present() ? held : atRest;
        answers.add(shown.latency(muscle.label(), series, shown == held));
        List<Figure> figures = new ArrayList<>();
        if (atRest.response().isPresent()) {
            figures.add(figure(muscle, series, rest, atRest, "at rest"));
        }
        if (held.response().isPresent()) {
            figures.add(figure(muscle, series, active, held, "during contraction"));
        }
        return new Chapter(answers, figures);
    }

    private boolean contracted(String channel, double moment) {
        boolean said = told.conditions().stream()
                .filter(c -> c.kind() == Condition.Kind.POSTURE || c.kind() == Condition.Kind.ACTION)
                .anyMatch(c -> c.span().contains(moment));
        TimeSpan around = new TimeSpan(moment - 0.1, moment);
        return said
                || events.others().stream()
                        .filter(o -> o.kind() == Activity.Kind.TONIC || o.kind() == Activity.Kind.VOLUNTARY)
                        .filter(o -> o.channel().equals(channel))
                        .anyMatch(o -> o.span().overlaps(around));
    }

    private Judged judged(StimulusSeries series, PreparedMuscle muscle, double[] moments, int muscles) {
        var window = series.leg()
                ? new MuscleResponse.Window(settings.legFromMilliseconds() / 1000, settings.legToMilliseconds() / 1000)
                : new MuscleResponse.Window(
                        settings.handFromMilliseconds() / 1000, settings.handToMilliseconds() / 1000);
        var reach = new MuscleEpochs.Reach(0, window.to() + TAIL, window.from() - MuscleEpochs.BIN);
        double lag = window.to() + SHAM_LAG;
        MuscleEpochs real = MuscleEpochs.of(muscle, moments, reach);
        MuscleEpochs sham =
                MuscleEpochs.of(muscle, Arrays.stream(moments).map(m -> m - lag).toArray(), reach);
        MuscleEpochs epochs = real.sharedWith(sham);
        MuscleEpochs shams = sham.sharedWith(real);
        boolean enough = epochs.values().length >= settings.fewestStimuli();
        Optional<MuscleResponse> response =
                enough ? Optional.of(MuscleResponse.of(epochs, shams, window, series.seed())) : Optional.empty();
        return new Judged(settings, epochs, window, response, settings.chance() / muscles);
    }

    /** The direct response is shown, though it is bridged where the later one is judged. */
    private Figure figure(PreparedMuscle muscle, StimulusSeries series, double[] moments, Judged judged, String state) {
        double blank = series.kind() == Stimulus.Kind.ELECTRIC ? settings.blankMilliseconds() / 1000 : 0;
        MuscleEpochs epochs = MuscleEpochs.of(muscle, moments, new MuscleEpochs.Reach(BEFORE, AFTER, blank));
        return ReflexFigures.muscle(
                muscle.label() + " after " + series.text() + ", " + state,
                epochs,
                judged.present() ? judged.response() : Optional.empty(),
                judged.window().seconds() + TAIL);
    }

    /** One muscle in one state. */
    private record Judged(
            ReflexSettings settings,
            MuscleEpochs epochs,
            MuscleResponse.Window window,
            Optional<MuscleResponse> response,
            double limit) {
        boolean present() {
            return response.map(r -> r.probability() < limit && r.peakMicrovolts() >= settings.peakMicrovolts())
                    .orElse(false);
        }

        Measurement reflex(String label, StimulusSeries series) {
            if (response.isEmpty()) {
                return new Measurement.NotMeasurable(Question.C_REFLEX, label, few(series, "at rest"));
            }
            MuscleResponse r = response.get();
            double visible = POWER_FACTOR * r.error();
            boolean exact = visible <= settings.reflexMicrovolts()
                    && r.sizeMicrovolts() + 1.96 * r.error() < settings.reflexMicrovolts();
            boolean nothing = r.probability() >= CLEARLY_NONE || r.peakMicrovolts() < settings.peakMicrovolts();
            String word = present() ? "present" : nothing && exact ? "absent" : "inconclusive";
            return new Measurement.Category(Question.C_REFLEX, label, word, r.n(), quality(r), basis(r, series));
        }

        private String few(StimulusSeries series, String state) {
            return String.format(
                    Locale.ROOT,
                    "%d usable stimuli (%s) %s; at least %.0f are needed",
                    epochs.values().length,
                    series.text(),
                    state,
                    settings.fewestStimuli());
        }

        private String basis(MuscleResponse r, StimulusSeries series) {
            return String.format(
                    Locale.ROOT,
                    "%s: rectified EMG %.0f to %.0f ms after %d stimuli is %.2g ± %.2g µV above that of sham moments before them"
                            + " (standard error), its peak %.2g µV,"
                            + " p = %.2g; latency %.1f ms (%s to %.1f); %d stimuli (%.0f %%) are followed by more than 95 %% of"
                            + " windows before show; %.2g µV would have been seen with a power of 0.8; the time from each"
                            + " stimulus to the window is bridged, so that no direct response rings into it",
                    series.text(),
                    1000 * window.from(),
                    1000 * window.to(),
                    r.n(),
                    r.sizeMicrovolts(),
                    r.error(),
                    r.peakMicrovolts(),
                    r.probability(),
                    r.latencyMilliseconds(),
                    r.earliest(),
                    r.interval().high(),
                    r.answered(),
                    100.0 * r.answered() / r.n(),
                    POWER_FACTOR * r.error());
        }

        Measurement latency(String label, StimulusSeries series, boolean contraction) {
            if (response.isEmpty()) {
                return new Measurement.NotMeasurable(
                        Question.LONG_LATENCY, label, few(series, "at rest and too few during contraction"));
            }
            MuscleResponse r = response.get();
            if (!present()) {
                return new Measurement.NotMeasurable(
                        Question.LONG_LATENCY, label, "no response beyond chance; " + basis(r, series));
            }
            return new Measurement.Number(
                    Question.LONG_LATENCY,
                    label,
                    r.latencyMilliseconds(),
                    Unit.MILLISECOND,
                    r.interval(),
                    r.n(),
                    quality(r),
                    (contraction ? "long-latency reflex during contraction, " : "C-reflex at rest, ") + series.text()
                            + ": where the averaged rectified EMG passes a fifth of its peak, open below where that is the window's start; bootstrap"
                            + " over stimuli, 1000 draws");
        }

        private static Quality quality(MuscleResponse r) {
            return r.n() >= ENOUGH ? Quality.GOOD : Quality.FAIR;
        }
    }
}
