package org.polymyo.clinic.intake;

import java.time.Instant;
import java.util.Objects;

/**
 * An invitation to come in from home: a link that counts once, and a second proof that its finder does not have.
 *
 * @param id its key
 * @param patient key of the patient
 * @param account key of the account it opens
 * @param proof what is asked for beside the link
 * @param state what became of it
 * @param createdAt when it was made
 * @param expiresAt until when it counts
 */
public record Pass(
        String id, String patient, String account, Proof proof, State state, Instant createdAt, Instant expiresAt) {
    /** Checks that it is whole. */
    public Pass {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(patient, "patient");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(proof, "proof");
        Objects.requireNonNull(state, "state");
    }

    /** What is asked for beside the link. */
    public enum Proof {
        /** Six digits that the clinic prints or says on the phone. */
        CODE,
        /** The patient's day of birth. */
        BIRTH_DATE
    }

    /** What became of it. */
    public enum State {
        /** It waits to be used. */
        OPEN,
        /** Somebody came in with it. */
        USED,
        /** Somebody tried to come in with it again after it was used. */
        USED_AGAIN,
        /** Nobody can use it any more: taken back, guessed at too often or too old. */
        CLOSED
    }
}
