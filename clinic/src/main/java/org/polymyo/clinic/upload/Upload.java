package org.polymyo.clinic.upload;

import org.polymyo.clinic.file.ObjectName;

/**
 * A file on its way.
 *
 * @param id its key
 * @param patient the key of the patient it is for
 * @param account the key of who sends it
 * @param length its whole length in bytes
 * @param received how much of it is safe here
 * @param state how far it got
 * @param reason why it was not accepted, as a code; else empty
 * @param recording the key of the recording it became or is the same as; else empty
 * @param ending ending of its name in lower case
 * @param object the name its bytes are kept under
 * @param expiresAt when it is given up if it is not whole by then, milliseconds since 1970
 */
public record Upload(
        String id,
        String patient,
        String account,
        long length,
        long received,
        State state,
        String reason,
        String recording,
        String ending,
        ObjectName object,
        long expiresAt) {
    /** How far an upload got. */
    public enum State {
        /** More is to come. */
        RECEIVING,
        /** All bytes are here and are being looked at. */
        WHOLE,
        /** It is a recording of the patient. */
        ACCEPTED,
        /** The patient has the same file already. */
        DUPLICATE,
        /** It is kept apart until a person looks at it. */
        QUARANTINED,
        /** The sender gave it up, or it was not whole in time. */
        GIVEN_UP
    }
}
