package org.polymyo.clinic.form;

import java.util.List;
import java.util.Map;

/** What was answered to a question, or why it was not. */
public sealed interface Answer {
    /** Why there is no answer; said, never guessed. */
    enum Why {
        /** The patient does not know. */
        NOT_SURE,
        /** The patient does not want to answer. */
        SKIPPED,
        /** The patient wants to be asked again. */
        LATER
    }

    /**
     * One chosen answer.
     *
     * @param option the answer's id
     * @param written what was written to it, by field; fields left empty are missing
     */
    record Pick(String option, Map<String, String> written) {
        /** Copies the map. */
        public Pick {
            written = Map.copyOf(written);
        }

        /**
         * An answer to which nothing was written.
         *
         * @param option the answer's id
         * @return the answer
         */
        public static Pick of(String option) {
            return new Pick(option, Map.of());
        }
    }

    /**
     * No answer.
     *
     * @param why the reason given
     */
    record Absent(Why why) implements Answer {}

    /**
     * One or more answers of a list.
     *
     * @param picks in the order of the list
     */
    record Chosen(List<Pick> picks) implements Answer {
        /** Copies the list. */
        public Chosen {
            picks = List.copyOf(picks);
        }
    }

    /**
     * A day, as far as it is known.
     *
     * @param date the day
     */
    record Dated(PartialDate date) implements Answer {}

    /**
     * A whole number.
     *
     * @param value the number
     */
    record Rated(int value) implements Answer {}

    /**
     * The patient's words.
     *
     * @param text the words
     */
    record Written(String text) implements Answer {}

    /**
     * A list that the patient made.
     *
     * @param entries what is said of each, by field; empty when there is none, which is an answer
     */
    record Listed(List<Map<String, String>> entries) implements Answer {
        /** Copies the list. */
        public Listed {
            entries = entries.stream().map(Map::copyOf).toList();
        }
    }
}
