package org.polymyo.clinic.review;

import java.util.List;
import org.polymyo.event.MarkedByHand;
import org.polymyo.event.Polarity;

/**
 * A jerk as one reader left it.
 *
 * @param key as actions name it
 * @param verdict whether it is one
 * @param polarity as the reader left it
 * @param comment the reader's words, or empty
 * @param parts its marks
 */
public record ReadJerk(String key, Verdict verdict, Polarity polarity, String comment, List<ReadPart> parts) {
    /** Copies the list. */
    public ReadJerk {
        parts = List.copyOf(parts);
    }

    /** What a reader decided. */
    public enum Verdict {
        /** Nothing yet. */
        UNREAD,
        /** It is a jerk. */
        ACCEPTED,
        /** It is none. */
        REJECTED
    }

    /**
     * Whether the reader added it.
     *
     * @return true where the software found none
     */
    public boolean added() {
        return key.startsWith("a");
    }

    /**
     * When it begins.
     *
     * @return onset of the first mark that counts, of the first at all where none does; seconds
     */
    public double onset() {
        return parts.stream()
                .filter(part -> part.counts() || parts.stream().noneMatch(ReadPart::counts))
                .mapToDouble(part -> part.mark().span().startSeconds())
                .min()
                .orElseThrow();
    }

    /**
     * One mark.
     *
     * @param key as actions name it
     * @param mark where it stands now
     * @param counts false where the reader left it out
     */
    public record ReadPart(String key, MarkedByHand mark, boolean counts) {
        /**
         * Whether the reader added it.
         *
         * @return true where the software made none
         */
        public boolean added() {
            return key.startsWith("a");
        }
    }
}
