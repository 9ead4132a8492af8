package org.polymyo.clinic.audit;

import java.time.Instant;
import java.util.Locale;

/**
 * What to look for in the log; an empty text matches everything.
 *
 * @param account the key of who did it
 * @param patient the key of the patient
 * @param outcome the name of an {@link Deed.Outcome}
 * @param words part of action, reason or subject, in any case
 * @param from the earliest time
 * @param until the time before which
 * @param before only entries with a smaller number, for the next page
 */
public record AuditSearch(
        String account, String patient, String outcome, String words, Instant from, Instant until, long before) {
    /** How many entries one page has at most. */
    public static final int PAGE = 200;

    /** Everything there is. */
    public static final AuditSearch EVERYTHING =
            new AuditSearch("", "", "", "", Instant.EPOCH, Instant.ofEpochMilli(Long.MAX_VALUE), Long.MAX_VALUE);

    /** Brings the words into the case they are compared in. */
    public AuditSearch {
        words = words.strip().toLowerCase(Locale.ROOT);
    }

    /** The words as a pattern in which nothing of them is special. */
    String pattern() {
        return "%" + words.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
