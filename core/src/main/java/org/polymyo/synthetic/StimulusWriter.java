package org.polymyo.synthetic;

import java.util.ArrayList;
import java.util.List;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.recording.Annotation;

/** Writes stimuli and what follows them into a score. */
final class StimulusWriter {
    private static final double SEP_SPREAD = 0.4;

    private StimulusWriter() {}

    /**
     * Writes stimuli.
     *
     * @param deed the stimuli
     * @param score where to
     * @param chance chance
     */
    static void write(Stimulation deed, Score score, Chance chance) {
        Stimulation.Pace pace = deed.pace();
        double t = deed.span().startSeconds() + pace.everySeconds();
        for (int index = 0; t < deed.span().endSeconds() - 0.5; index++) {
            double at = t;
            score.annotations.add(new Annotation(new TimeSpan(at, at), deed.text(), Annotation.Author.DEVICE));
            deed.evoked().ifPresent(evoked -> score.head.add(potential(evoked, at)));
            for (Stimulation.Answer answer : deed.answers()) {
                if (chance.happens(answer.timing().at(index))) {
                    double latency =
                            answer.timing().latencySeconds() + answer.timing().jitterSeconds() * chance.normal();
                    answer(answer, at + Math.max(0.008, latency), score, chance);
                }
            }
            t += pace.everySeconds() * (1 + pace.jitter() * chance.uniform(-1, 1));
        }
    }

    /**
     * The early potentials of one stimulus.
     *
     * @param evoked their form
     * @param at moment of the stimulus
     * @return artefact and three peaks
     */
    static HeadEvent.Wave potential(Stimulation.Evoked evoked, double at) {
        double first = evoked.firstSeconds();
        return new HeadEvent.Wave(
                at,
                evoked.electrode(),
                SEP_SPREAD,
                List.of(
                        new HeadEvent.Hump(0.0003, 0.0006, Stimulation.Evoked.ARTEFACT_MICROVOLTS),
                        new HeadEvent.Hump(first, 0.0017, -evoked.n20()),
                        new HeadEvent.Hump(first + 0.005, 0.0019, evoked.p25()),
                        new HeadEvent.Hump(first + 0.013, 0.0030, -evoked.n33())));
    }

    private static void answer(Stimulation.Answer answer, double moment, Score score, Chance chance) {
        switch (answer.kind()) {
            case JERK, REACTION -> JerkWriter.jerk(answer.like(), moment, score, chance);
            case REFLEX -> JerkWriter.episode(new Episodes(answer.like(), Truth.Kind.REFLEX), moment, score, chance);
            case DISCHARGE -> score.head.add(discharge(moment, chance));
        }
    }

    /** Spike and wave at 3 to 4 Hz for one to two and a half seconds. */
    private static HeadEvent.Wave discharge(double moment, Chance chance) {
        double hz = chance.uniform(3, 4);
        double length = chance.uniform(1, 2.5);
        double height = chance.uniform(60, 140);
        List<HeadEvent.Hump> humps = new ArrayList<>();
        for (double t = 0; t < length; t += 1 / hz) {
            humps.add(new HeadEvent.Hump(t, 0.014, -height));
            humps.add(new HeadEvent.Hump(t + 0.14, 0.06, -0.8 * height));
        }
        return new HeadEvent.Wave(moment, "Fz", 1.3, humps);
    }
}
