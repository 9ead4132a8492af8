package org.polymyo.clinic.audit;

import java.time.Instant;
import java.util.Objects;

/**
 * One line of the audit log. It names accounts, patients and things by their keys, never by their names.
 *
 * @param number its place, from 1 on without a gap
 * @param at when
 * @param deed what was done
 * @param chain the code that joins it to the entry before it
 */
public record AuditEntry(long number, Instant at, Deed deed, String chain) {
    /** Checks that the entry is whole. */
    public AuditEntry {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(deed, "deed");
        Objects.requireNonNull(chain, "chain");
    }

    /** What the chain is made over: every field, so that no two entries share it. */
    static String content(long number, Instant at, Deed deed) {
        return String.join(
                "\u001f",
                Long.toString(number),
                Long.toString(at.toEpochMilli()),
                deed.account(),
                deed.action(),
                deed.patient().orElse(""),
                deed.subject(),
                deed.outcome().name(),
                deed.reason());
    }
}
