package org.polymyo.clinic.report;

import java.util.Locale;

/**
 * What the author holds of something the software computed.
 *
 * @param topic of what
 * @param stand whether the author agrees
 * @param instead what holds in the author's view, where it differs
 * @param reason why it differs
 */
public record Opinion(Topic topic, Stand stand, String instead, String reason) {
    /** What the software says that a person must agree or disagree with. */
    public enum Topic {
        /** Whether there is myoclonus. */
        PRESENCE("Presence"),
        /** Where the jerks come from. */
        ORIGIN("Origin"),
        /** What was measured. */
        MEASURES("Measures");

        private final String words;

        Topic(String words) {
            this.words = words;
        }

        /**
         * The topic as people read it.
         *
         * @return one word
         */
        public String words() {
            return words;
        }

        /**
         * The topic in names of fields.
         *
         * @return in lower case
         */
        public String field() {
            return words.toLowerCase(Locale.ROOT);
        }
    }

    /** Whether somebody agrees. */
    public enum Stand {
        /** Nothing was said yet. */
        UNSAID,
        /** The author agrees. */
        AGREES,
        /** The author disagrees. */
        DISAGREES
    }

    /**
     * Whether it may be signed.
     *
     * @return true for agreement, and for disagreement that says what holds instead and why
     */
    public boolean isSaid() {
        return switch (stand) {
            case UNSAID -> false;
            case AGREES -> true;
            case DISAGREES -> !instead.isBlank() && !reason.isBlank();
        };
    }

    /**
     * Whether the author disagrees.
     *
     * @return true for disagreement
     */
    public boolean disagrees() {
        return stand == Stand.DISAGREES;
    }
}
