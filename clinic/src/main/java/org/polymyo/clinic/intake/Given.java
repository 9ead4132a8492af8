package org.polymyo.clinic.intake;

import java.time.Instant;
import org.polymyo.clinic.form.Answer;

/**
 * One answer as it was given.
 *
 * @param id made where the page was, so that an answer sent twice is kept once
 * @param question which question
 * @param answer what was answered
 * @param author key of the account that wrote it
 * @param at when it was kept
 */
public record Given(String id, String question, Answer answer, String author, Instant at) {}
