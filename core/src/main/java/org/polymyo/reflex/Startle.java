package org.polymyo.reflex;

import static org.polymyo.measure.Measurement.WHOLE_RECORDING;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.polymyo.event.Events;
import org.polymyo.measure.Chapter;
import org.polymyo.measure.Figure;
import org.polymyo.measure.Measurement;
import org.polymyo.measure.Quality;
import org.polymyo.measure.Question;
import org.polymyo.preparation.Execution;
import org.polymyo.preparation.Prepared;
import org.polymyo.preparation.PreparedMuscle;
import org.polymyo.quantity.Unit;
import org.polymyo.recording.BodyPart;
import org.polymyo.recording.Stimulus;
import org.polymyo.recording.Told;

/**
 * What a sound does to the muscles: none, an ordinary startle that is gone after a few sounds, or an exaggerated one whose
 * answers below the neck persist beyond the first two blocks of four (PMID 1380910; order and latencies: Brown et al.
 * 1991, doi:10.1093/brain/114.4.1891).
 */
final class Startle {
    private static final int HABITUATED = 8;
    private static final int FEWEST_LATE = 4;
    private static final int MOST_CHANCE = 1;
    private static final int GOOD = 20;

    private final ReflexSettings settings;
    private final StimulusSeries sounds;
    private final List<SoundAnswer> answers;

    private Startle(ReflexSettings settings, StimulusSeries sounds, List<SoundAnswer> answers) {
        this.settings = settings;
        this.sounds = sounds;
        this.answers = answers;
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
        double[] moments = Told.of(prepared.recording().annotations()).stimuli().stream()
                .filter(s -> s.kind() == Stimulus.Kind.SOUND)
                .mapToDouble(Stimulus::seconds)
                .toArray();
        int fewest = (int) settings.fewestSounds();
        if (moments.length < fewest) {
            return none(moments.length + " sounds are marked (\"stimulus: sound\"); at least " + fewest
                    + " are needed, 20 at random intervals are wanted");
        }
        var sounds = new StimulusSeries(Stimulus.Kind.SOUND, org.polymyo.recording.Side.UNSTATED, "sound", moments);
        List<SoundAnswer> answers = execution
                .each(
                        prepared.muscles(),
                        muscle -> SoundAnswer.of(
                                muscle,
                                sounds,
                                settings.startleFromMilliseconds() / 1000,
                                settings.startleToMilliseconds() / 1000))
                .stream()
                .filter(a -> a.hits().length >= fewest)
                .toList();
        if (answers.isEmpty()) {
            return none("no EMG is usable round at least " + fewest + " of " + moments.length + " sounds");
        }
        var startle = new Startle(settings, sounds, answers);
        return new Chapter(startle.measurements(), startle.figures());
    }

    private static Chapter none(String reason) {
        return new Chapter(
                List.of(
                        new Measurement.NotMeasurable(Question.STARTLE, WHOLE_RECORDING, reason),
                        new Measurement.NotMeasurable(Question.STARTLE_LATENCY, WHOLE_RECORDING, reason)),
                List.of());
    }

    private double chance() {
        return settings.chance() / answers.size();
    }

    private List<SoundAnswer> answering() {
        return answers.stream()
                .filter(a -> !a.blinks() && a.answers(chance()))
                .sorted(Comparator.comparingDouble(SoundAnswer::median))
                .toList();
    }

    private List<Measurement> measurements() {
        List<Measurement> found = new ArrayList<>();
        int n = answers.stream().mapToInt(a -> a.hits().length).max().orElse(0);
        found.add(new Measurement.Category(
                Question.STARTLE, WHOLE_RECORDING, word(), n, n >= GOOD ? Quality.GOOD : Quality.FAIR, basis()));
        answers.forEach(a -> found.add(latency(a)));
        return found;
    }

    private String word() {
        List<SoundAnswer> answering = answering();
        if (answering.stream().anyMatch(a -> a.extracranial() && a.persists(chance()))) {
            return "exaggerated";
        }
        if (answering.isEmpty()) {
            boolean early =
                    answers.stream().filter(a -> !a.blinks()).allMatch(a -> a.answered(0, FEWEST_LATE) <= MOST_CHANCE);
            return early && neckOrFace() ? "none" : "inconclusive";
        }
        boolean below = answering.stream().anyMatch(SoundAnswer::extracranial);
        boolean gone = answering.stream()
                .filter(SoundAnswer::extracranial)
                .allMatch(a -> a.hits().length - HABITUATED >= FEWEST_LATE
                        && 2 * a.answered(HABITUATED, a.hits().length) < a.hits().length - HABITUATED);
        return !below || gone ? "ordinary" : "inconclusive";
    }

    private boolean neckOrFace() {
        return answers.stream()
                .filter(a -> !a.blinks())
                .map(a -> a.muscle().placement().part())
                .anyMatch(part -> part == BodyPart.NECK || part == BodyPart.FACE);
    }

    private String basis() {
        List<SoundAnswer> answering = answering();
        String order = answering.stream()
                .map(a -> String.format(
                        Locale.ROOT,
                        "%s %.0f ms (blocks of four: %s)",
                        a.muscle().label(),
                        a.median(),
                        a.blocks()))
                .collect(Collectors.joining("; "));
        return String.format(
                Locale.ROOT,
                "%d sounds, answers %.0f to %.0f ms after them in %d of %d muscles%s%s",
                sounds.moments().length,
                settings.startleFromMilliseconds(),
                settings.startleToMilliseconds(),
                answering.size(),
                answers.stream().filter(a -> !a.blinks()).count(),
                order.isEmpty() ? "" : ", in order of latency: " + order,
                neckOrFace() ? "" : "; sternocleidomastoid and face, where a startle is clearest, were not recorded");
    }

    private Measurement latency(SoundAnswer a) {
        String label = a.muscle().label();
        if (!a.answers(chance()) || a.onsets().length == 0) {
            return new Measurement.NotMeasurable(
                    Question.STARTLE_LATENCY,
                    label,
                    a.onsets().length + " of " + a.hits().length
                            + " sounds are followed by a larger burst than 95 % of windows before; that is not beyond chance");
        }
        return new Measurement.Number(
                Question.STARTLE_LATENCY,
                label,
                a.median(),
                Unit.MILLISECOND,
                a.interval(),
                a.onsets().length,
                a.hits().length >= GOOD ? Quality.GOOD : Quality.FAIR,
                "median onset of " + a.onsets().length + " answers to " + a.hits().length + " sounds (blocks of four: "
                        + a.blocks() + "), where each passes a fifth of its peak; bootstrap over answers, 1000 draws"
                        + (a.blinks() ? "; the blink is a reflex of its own and no part of the startle" : ""));
    }

    private List<Figure> figures() {
        return answering().stream().map(a -> figure(a.muscle())).toList();
    }

    private Figure figure(PreparedMuscle muscle) {
        double to = settings.startleToMilliseconds() / 1000;
        MuscleEpochs epochs = MuscleEpochs.of(muscle, sounds.moments(), new MuscleEpochs.Reach(to, 2 * to, 0));
        return ReflexFigures.muscle(muscle.label() + " after sounds", epochs, java.util.Optional.empty(), to);
    }
}
