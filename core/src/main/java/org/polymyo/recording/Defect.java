package org.polymyo.recording;

import java.util.Objects;

/**
 * Something wrong with the file or the data that was tolerated, and what follows from it. Shown in the report.
 *
 * @param code stable code, for example {@code edf-truncated}; lower case with hyphens
 * @param where which part: a field of the header, or a channel label and a time
 * @param expected what should have been there
 * @param found what was there
 * @param consequence what Polymyo did about it and what that means for the result
 */
public record Defect(String code, String where, String expected, String found, String consequence) {
    /** Refuses missing values. */
    public Defect {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(consequence, "consequence");
    }
}
