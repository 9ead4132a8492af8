package org.polymyo.models;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A network of MediaPipe that is packed with the program. */
public enum Model {
    /** Finds people in a whole picture: their face, their hips and how large they are. */
    PERSON_DETECTION("pose_detection.tflite"),
    /** Finds 33 landmarks of the body in an upright crop of one person. */
    BODY_LANDMARKS("pose_landmark_full.tflite"),
    /** Finds hands in a picture. */
    PALM_DETECTION("palm_detection_full.tflite"),
    /** Finds 21 landmarks in an upright crop of one hand. */
    HAND_LANDMARKS("hand_landmark_full.tflite"),
    /** Finds faces in a picture. */
    FACE_DETECTION("face_detection_short_range.tflite"),
    /** Finds 468 landmarks in an upright crop of one face. */
    FACE_LANDMARKS("face_landmark.tflite");

    /** The resource that holds one sentence when the networks could not be fetched at build time. */
    static final String MISSING = "missing.txt";

    private final String file;

    Model(String file) {
        this.file = file;
    }

    /**
     * The network in the TensorFlow Lite format.
     *
     * @return its bytes, or nothing when it could not be fetched at build time
     */
    public Optional<byte[]> bytes() {
        return resource(file);
    }

    /**
     * Why networks are missing and what to do.
     *
     * @return one sentence, or nothing when all are there
     */
    public static Optional<String> whyMissing() {
        return resource(MISSING).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private static Optional<byte[]> resource(String name) {
        try (InputStream stream = Model.class.getResourceAsStream(name)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
