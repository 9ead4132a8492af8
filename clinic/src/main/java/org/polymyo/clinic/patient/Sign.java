package org.polymyo.clinic.patient;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;

/**
 * What an examiner saw at one part of the body under one condition.
 *
 * @param region where
 * @param condition while what
 * @param state what was seen
 * @param author the key of the examiner
 * @param recordedAt when it was written down
 */
public record Sign(Region region, Condition condition, State state, String author, Instant recordedAt) {
    /** Checks that the sign is whole. */
    public Sign {
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(recordedAt, "recordedAt");
    }

    /** While what was looked. */
    public enum Condition {
        /** Lying or sitting relaxed. */
        REST,
        /** Holding against gravity. */
        POSTURE,
        /** Moving on purpose. */
        ACTION,
        /** After touch, sound, light or stretch. */
        STIMULUS,
        /** Asleep, as told or recorded. */
        SLEEP;

        /**
         * The condition as people read it.
         *
         * @return in lower case
         */
        public String words() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What was seen. What was not looked at is not the same as nothing. */
    public enum State {
        /** Jerks. */
        PRESENT("present"),
        /** None. */
        ABSENT("absent"),
        /** It was not looked at. */
        NOT_TESTED("not tested");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /**
         * The state as people read it.
         *
         * @return in lower case
         */
        public String words() {
            return words;
        }
    }
}
