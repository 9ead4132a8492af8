package org.polymyo.clinic.home;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.polymyo.clinic.upload.Upload;

/**
 * One time a clip was filmed, or said to be too much.
 *
 * @param id its key, made where it was filmed
 * @param clip name of the clip
 * @param way how it was filmed
 * @param made when, as the phone says; phones without a date say nothing
 * @param told when the clinic heard of it
 * @param file how far its file is; nothing while it is still on the phone
 */
public record Take(String id, String clip, Way way, Optional<Instant> made, Instant told, Optional<Sent> file) {
    private static final Duration DOUBTFUL = Duration.ofHours(24);

    /** How a take was made. */
    public enum Way {
        /** With the phone's own camera. */
        CAMERA,
        /** In the browser. */
        BROWSER,
        /** Not at all: the patient cannot do this. */
        CANNOT
    }

    /**
     * How far the file of a take is.
     *
     * @param upload key of the upload
     * @param state how far it got
     * @param recording key of the recording it became; empty before
     */
    public record Sent(String upload, Upload.State state, String recording) {}

    /**
     * The recording it became.
     *
     * @return its key; nothing while there is none
     */
    public Optional<String> recording() {
        return file.map(Sent::recording).filter(key -> !key.isEmpty());
    }

    /**
     * Whether nobody knows when it was filmed: the phone says nothing, or a day or more beside the clinic's clock.
     *
     * @return true when the patient is to be asked
     */
    public boolean isOfUnknownTime() {
        return way != Way.CANNOT
                && made.map(at -> Duration.between(at, told).abs().compareTo(DOUBTFUL) >= 0)
                        .orElse(true);
    }
}
