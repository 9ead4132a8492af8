package org.polymyo.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.polymyo.measure.Measurement;
import org.polymyo.measure.Question;

/**
 * The parts of a full study that a report does not hold, each with what it would need. A part is held when one of its
 * questions was answered.
 */
final class LeftOut {
    private static final String NOT_HERE = "not part of this recording";
    private static final List<Part> PARTS = List.of(
            new Part(
                    "Jerk-locked back-averaging",
                    Set.of(Question.CORTICAL_CORRELATE),
                    "EEG over the motor cortex at 500 Hz or more, and 50 jerks or more"),
            new Part(
                    "Cortico-muscular coherence",
                    Set.of(Question.CORTICOMUSCULAR_COHERENCE),
                    "EEG, and 100 s of held contraction or of a train of jerks"),
            new Part(
                    "Bereitschaftspotential",
                    Set.of(Question.BEREITSCHAFTSPOTENTIAL),
                    "EEG from 0.05 Hz, and 40 jerks or more, voluntary movements beside"),
            new Part(
                    "Somatosensory evoked potentials and C-reflex",
                    Set.of(Question.GIANT_SEP, Question.C_REFLEX),
                    "electrical stimulation of a nerve with its trigger, EEG and EMG"),
            new Part(
                    "Response to stimuli",
                    Set.of(Question.STIMULUS_RESPONSE),
                    "20 stimuli or more of each kind with their triggers"),
            new Part(
                    "Startle response",
                    Set.of(Question.STARTLE),
                    "loud sounds with their triggers, EMG of face, neck and limbs"),
            new Part(
                    "Rest, posture, action and sleep compared",
                    Set.of(
                            Question.POSTURE_RATIO,
                            Question.ACTION_RATIO,
                            Question.SLEEP_RATIO,
                            Question.DISTRACTION_RATIO),
                    "annotations or a protocol file that say which condition when"),
            new Part(
                    "Movement (acceleration)",
                    Set.of(Question.ACCELERATION),
                    "an accelerometer, better at 100 Hz or more, on the limb that jerks"),
            new Part(
                    "Conduction velocity of the spread",
                    Set.of(Question.CONDUCTION_VELOCITY),
                    "four levels of the cord or more, better with the patient's height"),
            new Part("Video", Set.of(Question.CAPTURE), "a video of the same minutes"));

    private LeftOut() {}

    /** One part, the questions any of which holds it, and what it needs. */
    private record Part(String name, Set<Question> questions, String needs) {}

    static List<Report.NotDone> of(List<Measurement> measurements) {
        List<Report.NotDone> left = new ArrayList<>();
        for (Part part : PARTS) {
            List<Measurement> asked = measurements.stream()
                    .filter(m -> part.questions().contains(m.question()))
                    .toList();
            if (asked.stream().allMatch(Measurement.NotMeasurable.class::isInstance)) {
                left.add(new Report.NotDone(part.name(), why(asked) + "; it needs " + part.needs()));
            }
        }
        return List.copyOf(left);
    }

    private static String why(List<Measurement> asked) {
        return asked.stream()
                .map(m -> m instanceof Measurement.NotMeasurable none ? none.reason() : "")
                .findFirst()
                .orElse(NOT_HERE);
    }
}
