package org.polymyo.format;

import java.util.Objects;

/**
 * Something a person must act on.
 *
 * @param code stable code, for example {@code edf-header-truncated}; lower case with hyphens, listed in
 *     {@code docs/reference/problems.md}
 * @param where the place: a header field, a byte position, a line
 * @param expected what should have been there
 * @param found what was there
 * @param remedy what the person can do
 */
public record Problem(String code, String where, String expected, String found, String remedy) {
    /** Refuses missing values. */
    public Problem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(remedy, "remedy");
    }

    /**
     * The problem as one sentence for a person.
     *
     * @return code, place, expected, found and remedy
     */
    public String sentence() {
        return "[" + code + "] " + where + ": expected " + expected + ", found " + found + ". " + remedy;
    }
}
