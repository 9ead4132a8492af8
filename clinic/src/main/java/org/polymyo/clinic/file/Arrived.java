package org.polymyo.clinic.file;

import java.time.Instant;
import java.util.Optional;

/**
 * A recording or video as it arrived.
 *
 * @param id its key
 * @param patient the key of the patient
 * @param state whether it may be used
 * @param reason why it is in quarantine, as a code; else empty
 * @param ending ending of its name in lower case, such as {@code edf}
 * @param object where its bytes are
 * @param size its size in bytes
 * @param sha256 fingerprint of its bytes
 * @param receivedAt when it was whole
 */
public record Arrived(
        String id,
        String patient,
        State state,
        String reason,
        String ending,
        ObjectName object,
        long size,
        String sha256,
        Instant receivedAt) {
    /**
     * Whether it is a video that may be looked at.
     *
     * @return false also for a video in quarantine
     */
    public boolean isVideo() {
        return isUsable() && FileKind.of(ending).equals(Optional.of(FileKind.VIDEO));
    }

    /**
     * What it is by the ending of its name.
     *
     * @return nothing for an ending of an earlier version of the program
     */
    public Optional<FileKind> kind() {
        return FileKind.of(ending);
    }

    /**
     * Whether anything may be done with it.
     *
     * @return false in quarantine
     */
    public boolean isUsable() {
        return state == State.ACCEPTED;
    }

    /** Whether a recording may be used. */
    public enum State {
        /** It may. */
        ACCEPTED,
        /** A person must look at it first; until then nobody else sees it and nothing is computed from it. */
        QUARANTINED
    }
}
