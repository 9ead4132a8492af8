package org.polymyo.clinic.home;

import java.time.Instant;

/**
 * What staff saw of a take.
 *
 * @param identity who is in it
 * @param use what it is good for
 * @param reason why, in words; needed where it is not good
 * @param author key of the account
 * @param at when
 */
public record Check(Identity identity, Use use, String reason, String author, Instant at) {
    /** Who is in a take, by its code and a person's eyes; never by a program that knows faces. */
    public enum Identity {
        /** The patient. */
        PATIENT("this is the patient"),
        /** Somebody else, or nobody can tell. */
        NOT_OR_UNSURE("is not, or cannot tell");

        private final String words;

        Identity(String words) {
            this.words = words;
        }

        /**
         * As pages say it.
         *
         * @return the words
         */
        public String words() {
            return words;
        }
    }

    /** What a take is good for, as a person decides whatever the software found. */
    public enum Use {
        /** For everything. */
        GOOD("good"),
        /** For some things. */
        LIMITED("usable with limits"),
        /** For nothing. */
        NONE("not usable");

        private final String words;

        Use(String words) {
            this.words = words;
        }

        /**
         * As pages say it.
         *
         * @return the words
         */
        public String words() {
            return words;
        }
    }
}
