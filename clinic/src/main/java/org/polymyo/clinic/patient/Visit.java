package org.polymyo.clinic.patient;

import java.time.Instant;
import java.util.Objects;

/**
 * A visit planned or past.
 *
 * @param id its key
 * @param patient the patient's key
 * @param plannedAt when it is or was
 * @param kind what for
 * @param reason the question to answer, in words
 * @param state how far it went
 */
public record Visit(String id, String patient, Instant plannedAt, Kind kind, String reason, State state) {
    /** Checks that the visit is whole. */
    public Visit {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(patient, "patient");
        Objects.requireNonNull(plannedAt, "plannedAt");
        Objects.requireNonNull(kind, "kind");
        reason = reason.strip();
        Objects.requireNonNull(state, "state");
    }

    /** What a visit is for. */
    public enum Kind {
        /** Talk and examination. */
        CONSULTATION,
        /** A recording in the laboratory. */
        RECORDING,
        /** Telephone or video. */
        REMOTE
    }

    /** How far a visit went. */
    public enum State {
        /** It is to come. */
        PLANNED,
        /** It took place. */
        DONE,
        /** It did not take place. */
        CANCELLED
    }
}
