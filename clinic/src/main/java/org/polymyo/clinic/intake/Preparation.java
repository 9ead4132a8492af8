package org.polymyo.clinic.intake;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * One patient's way through the questions.
 *
 * @param id key of the row
 * @param patient key of the patient
 * @param language in which the questions are read
 * @param sent when the answers were last sent to the clinic; empty while they were not
 * @param safetyRead when the safety card was read; empty while it was not
 */
public record Preparation(
        String id, String patient, Locale language, Optional<Instant> sent, Optional<Instant> safetyRead) {}
