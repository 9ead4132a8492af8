package org.polymyo.clinic.patient;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a person said of a patient. Computed values are never statements.
 *
 * @param id its key
 * @param patient the patient's key
 * @param kind what it is about
 * @param words what was said
 * @param earliest the first day it can have begun
 * @param latest the last day it can have begun
 * @param startWords when it began, as it was said
 * @param endWords when it ended, as it was said; empty while it goes on
 * @param source who told it, for example the patient
 * @param author the key of who wrote it down
 * @param recordedAt when it was written down
 */
public record Statement(
        String id,
        String patient,
        Kind kind,
        String words,
        LocalDate earliest,
        LocalDate latest,
        String startWords,
        String endWords,
        String source,
        String author,
        Instant recordedAt) {
    /** Checks that the statement is whole. */
    public Statement {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(patient, "patient");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(earliest, "earliest");
        Objects.requireNonNull(latest, "latest");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(recordedAt, "recordedAt");
    }

    /**
     * The statement that takes the place of this one when what it is about has ended.
     *
     * @param newId its key
     * @param ended when, as it was said
     * @param by the key of who wrote that down
     * @param at when it was written down
     * @return the later statement
     */
    public Statement ended(String newId, String ended, String by, Instant at) {
        return new Statement(newId, patient, kind, words, earliest, latest, startWords, ended, source, by, at);
    }

    /** What a statement is about. */
    public enum Kind {
        /** The jerks began. */
        ONSET("onset"),
        /** Something happened: an illness, an injury, an operation. */
        EVENT("event"),
        /** A medicine was taken. */
        DRUG("drug"),
        /** A test was done elsewhere. */
        TEST("test"),
        /** Something somebody must look at soon. */
        SAFETY("safety item"),
        /** What the patient wants answered. */
        QUESTION("patient's question");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /**
         * The kind as people read it.
         *
         * @return in lower case
         */
        public String words() {
            return words;
        }
    }
}
