package org.polymyo.format;

import java.util.Locale;

/**
 * What makes a file unusable; an enum in each format implements it. The constant's name gives the code
 * ({@code FILE_EMPTY} is {@code file-empty}). Every code stands in {@code docs/reference/problems.md}; a test compares.
 */
public interface ProblemCode {
    /**
     * Name of the constant.
     *
     * @return upper case with underscores
     */
    String name();

    /**
     * What the code means.
     *
     * @return one sentence, without a full stop
     */
    String meaning();

    /**
     * What a person can do.
     *
     * @return one or two sentences
     */
    String remedy();

    /**
     * The stable code.
     *
     * @return lower case with hyphens
     */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The refusal of a file.
     *
     * @param where the place: a header field, a byte position, a line
     * @param expected what should have been there
     * @param found what was there
     * @return an exception to throw
     */
    default UnusableRecordingException at(String where, String expected, String found) {
        return new UnusableRecordingException(new Problem(code(), where, expected, found, remedy()));
    }
}
