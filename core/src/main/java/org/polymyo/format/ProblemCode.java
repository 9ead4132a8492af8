package org.polymyo.format;

/**
 * What makes a file unusable; each format declares its own. Every code stands in {@code docs/reference/problems.md}; a
 * test compares.
 *
 * @param code the stable code, lower case with hyphens
 * @param meaning what it means: one sentence, without a full stop
 * @param remedy what a person can do: one or two sentences
 */
public record ProblemCode(String code, String meaning, String remedy) {
    /**
     * The refusal of a file.
     *
     * @param where the place: a header field, a byte position, a line
     * @param expected what should have been there
     * @param found what was there
     * @return an exception to throw
     */
    public UnusableRecordingException at(String where, String expected, String found) {
        return new UnusableRecordingException(new Problem(code, where, expected, found, remedy));
    }
}
