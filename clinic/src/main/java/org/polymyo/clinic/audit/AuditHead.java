package org.polymyo.clinic.audit;

import java.util.Objects;

/**
 * Where the log ended at some time. Written down on another machine, it shows later whether the log was cut short.
 *
 * @param number the last entry's number, 0 for an empty log
 * @param chain the last entry's code
 */
public record AuditHead(long number, String chain) {
    /** Checks that the head is whole. */
    public AuditHead {
        Objects.requireNonNull(chain, "chain");
    }
}
