package org.polymyo.recording;

import java.util.Locale;

/** Where a channel was taken from, and so what kind of signal it is. Closed: the compiler names what a new sensor touches. */
public sealed interface Placement {
    /**
     * Surface or needle EMG of a muscle.
     *
     * @param name the muscle in the field's terms, for example {@code abductor pollicis brevis}, or {@code unnamed}
     * @param side side of the body
     * @param part region of the body
     */
    record Muscle(String name, Side side, BodyPart part) implements Placement {}

    /**
     * EEG at a scalp position.
     *
     * @param position position of the 10-20 or 10-10 system, for example {@code C3}, or {@code unnamed}
     */
    record Scalp(String position) implements Placement {}

    /** Eye movement (EOG). */
    record Eye() implements Placement {}

    /** Heart (ECG). */
    record Heart() implements Placement {}

    /**
     * An accelerometer axis on a body segment.
     *
     * @param name the segment or the sensor's own name
     * @param side side of the body
     * @param axis {@code X}, {@code Y}, {@code Z}, or empty for a norm
     */
    record Segment(String name, Side side, String axis) implements Placement {}

    /**
     * The speed of a part of the body in a video.
     *
     * @param name the part, for example {@code left arm}
     * @param side the patient's side
     * @param part region of the body
     */
    record InView(String name, Side side, BodyPart part) implements Placement {}

    /** A trigger or status channel. */
    record Trigger() implements Placement {}

    /**
     * Another known physiological signal that Polymyo does not measure, for example respiration.
     *
     * @param kind what it is
     */
    record Other(String kind) implements Placement {}

    /** Not recognised. */
    record Unknown() implements Placement {}

    /**
     * The type word of BIDS for this placement.
     *
     * @return for example {@code EMG}
     */
    default String type() {
        return switch (this) {
            case Muscle m -> "EMG";
            case Scalp s -> "EEG";
            case Eye e -> "EOG";
            case Heart h -> "ECG";
            case Segment s -> "ACC";
            case InView v -> "VIDEO";
            case Trigger t -> "TRIG";
            case Other o -> o.kind().toUpperCase(Locale.ROOT);
            case Unknown u -> "unknown";
        };
    }
}
