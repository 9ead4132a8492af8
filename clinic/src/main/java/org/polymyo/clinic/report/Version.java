package org.polymyo.clinic.report;

import java.time.Instant;

/**
 * One version of a report, with all it shows, so that it can be read when everything else has changed.
 *
 * @param recording the recording
 * @param number from 1 on without a gap
 * @param before SHA-256 of the version before, empty for the first
 * @param state how far it is
 * @param author who wrote it, and signed it where it is signed
 * @param at when
 * @param reason why a signed one was amended, else empty
 * @param subject whom it is about, as known then
 * @param findings what it rests on
 * @param wording what the author says
 */
public record Version(
        String recording,
        int number,
        String before,
        State state,
        Author author,
        Instant at,
        String reason,
        Subject subject,
        Findings findings,
        Wording wording) {
    /**
     * Who wrote a version.
     *
     * @param account the account
     * @param name the name as it was then
     */
    public record Author(String account, String name) {}

    /**
     * Whom a report is about.
     *
     * @param name family name first
     * @param birthDate day of birth
     * @param hospitalNumber the number the hospital knows the patient by
     * @param synthetic whether the patient was made up
     */
    public record Subject(String name, String birthDate, String hospitalNumber, boolean synthetic) {}

    /**
     * A version as it is kept.
     *
     * @param version the version
     * @param sha256 SHA-256 of its content
     * @param whole whether the content is still the one that was kept, and follows the version before
     */
    public record Kept(Version version, String sha256, boolean whole) {}
}
