package org.polymyo.synthetic;

import java.util.ArrayList;
import java.util.List;
import org.polymyo.quantity.TimeSpan;
import org.polymyo.recording.Annotation;
import org.polymyo.recording.Recording;

/**
 * A recording that was made, with what is really in it.
 *
 * @param recording the samples, as a reader would give them
 * @param truth what is in it
 */
public record SyntheticRecording(Recording recording, Truth truth) {
    /**
     * The recording with its label in itself, so that whoever analyses a file of it sees it in every output.
     *
     * @return the recording with one more annotation over its whole length
     */
    public Recording labelled() {
        List<Annotation> annotations = new ArrayList<>();
        annotations.add(new Annotation(
                new TimeSpan(0, recording.durationSeconds()), Recording.SYNTHETIC, Annotation.Author.DEVICE));
        annotations.addAll(recording.annotations());
        return new Recording(
                recording.source(),
                recording.startedAt(),
                recording.durationSeconds(),
                recording.channels(),
                annotations,
                recording.defects());
    }
}
