package org.polymyo.recording;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What was measured and what was said of it. Holds no samples itself and never a person's name.
 *
 * @param source the bytes it came from; close it when done
 * @param startedAt date and time of the start as the recorder's clock showed it, where the file tells
 * @param durationSeconds from the first to the end of the last sample, gaps included
 * @param channels the channels in the order of the file
 * @param annotations what people and devices said, in order of time
 * @param defects header slips that were tolerated
 */
public record Recording(
        Source source,
        Optional<LocalDateTime> startedAt,
        double durationSeconds,
        List<Channel> channels,
        List<Annotation> annotations,
        List<Defect> defects)
        implements AutoCloseable {
    /** The annotation text by which a generated recording says that it is one. */
    public static final String SYNTHETIC = "synthetic data";

    /** Copies the lists and refuses missing values. */
    public Recording {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(startedAt, "startedAt");
        channels = List.copyOf(channels);
        annotations = List.copyOf(annotations);
        defects = List.copyOf(defects);
    }

    /**
     * The same recording with other channels.
     *
     * @param newChannels the channels
     * @return a new recording over the same source
     */
    public Recording withChannels(List<Channel> newChannels) {
        return new Recording(source, startedAt, durationSeconds, newChannels, annotations, defects);
    }

    /**
     * The same recording with other annotations.
     *
     * @param newAnnotations the annotations, in order of time
     * @return a new recording over the same source
     */
    public Recording withAnnotations(List<Annotation> newAnnotations) {
        return new Recording(source, startedAt, durationSeconds, channels, newAnnotations, defects);
    }

    /**
     * Whether the recording says of itself that it was generated.
     *
     * @return true when an annotation is {@link #SYNTHETIC}
     */
    public boolean saysSynthetic() {
        return annotations.stream().anyMatch(a -> a.text().equals(SYNTHETIC));
    }

    @Override
    public void close() {
        source.close();
    }
}
