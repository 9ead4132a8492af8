package org.polymyo.clinic.history;

import java.time.Instant;

/**
 * A task for the nurse: a hospital has a test of the patient's (FHIR: Task with intent order, status requested).
 *
 * @param id its key
 * @param test which test
 * @param hospital its name, as the patient wrote it
 * @param city where it is
 * @param about about when it was, in the patient's words
 * @param at when the patient said so
 */
public record WantedRecord(String id, PastTest test, String hospital, String city, String about, Instant at) {}
