package org.polymyo.clinic.paper;

import java.time.Instant;

/**
 * A file that belongs to a test done elsewhere or shows the label of a medicine (FHIR: DocumentReference, or Media for a
 * photograph).
 *
 * @param id its key
 * @param patient key of the patient
 * @param subject the word of the test, or the key of the medicine
 * @param recording key of the file among the patient's files
 * @param verdict what the look at it found
 * @param width of the picture that is shown; 0 where there is none
 * @param height of the picture that is shown
 * @param kept whether the patient looked at it and keeps it
 * @param sentAt when it arrived
 */
public record Paper(
        String id,
        String patient,
        String subject,
        String recording,
        Verdict verdict,
        int width,
        int height,
        boolean kept,
        Instant sentAt) {
    /**
     * Whether there is a picture to show.
     *
     * @return false for other files, and for photographs nothing could be read of
     */
    public boolean isShown() {
        return width > 0;
    }

    /**
     * Whether it is a photograph.
     *
     * @return false for other files
     */
    public boolean isPhoto() {
        return verdict != Verdict.FILE;
    }
}
