package org.polymyo.evaluation;

import java.util.List;
import java.util.function.Predicate;
import org.polymyo.recording.Placement;
import org.polymyo.recording.Recording;

/** The parts of a full study that a report does not hold, each with what it would need. */
final class LeftOut {
    private static final String NOT_HERE = "not part of this version";

    private LeftOut() {}

    static List<Report.NotDone> of(Recording recording) {
        String eeg = has(recording, Placement.Scalp.class::isInstance) ? NOT_HERE : "no EEG channel";
        String acceleration =
                has(recording, Placement.Segment.class::isInstance) ? NOT_HERE : "no accelerometer channel";
        String triggers = recording.annotations().isEmpty() ? "no trigger or annotation" : NOT_HERE;
        return List.of(
                part(
                        "Jerk-locked back-averaging",
                        eeg,
                        "EEG over the motor cortex at 500 Hz or more, and 50 jerks or more"),
                part("Cortico-muscular coherence", eeg, "EEG, and 100 s of held contraction or of a train of jerks"),
                part(
                        "Bereitschaftspotential",
                        eeg,
                        "EEG from 0.05 Hz, and 40 jerks or more, voluntary movements beside"),
                part(
                        "Somatosensory evoked potentials and C-reflex",
                        NOT_HERE,
                        "electrical stimulation of a nerve with its trigger, EEG and EMG"),
                part("Response to stimuli", triggers, "20 stimuli or more of each kind with their triggers"),
                part("Startle response", triggers, "loud sounds with their triggers, EMG of face, neck and limbs"),
                part("Rest, posture, action and sleep compared", triggers, "annotations that say which condition when"),
                part(
                        "Movement (acceleration)",
                        acceleration,
                        "an accelerometer at 100 Hz or more on the limb that jerks"),
                part("Video", NOT_HERE, "a video of the same minutes"),
                part(
                        "Conduction velocity of the spread",
                        NOT_HERE,
                        "four levels of the trunk or more, and the patient's height"),
                part("Origin of the jerks", NOT_HERE, "the EEG parts above, and the patient's history"));
    }

    private static boolean has(Recording recording, Predicate<Placement> kind) {
        return recording.channels().stream().anyMatch(c -> kind.test(c.placement()));
    }

    private static Report.NotDone part(String name, String why, String needs) {
        return new Report.NotDone(name, why + "; it needs " + needs);
    }
}
