package org.polymyo.format;

import java.util.Locale;
import org.polymyo.recording.Defect;

/**
 * What a reader tolerates and names; an enum in each format implements it. The constant's name gives the code. Every
 * code stands in {@code docs/reference/problems.md}; a test compares.
 */
public interface DefectCode {
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
     * What Polymyo does about it and what that means for the result.
     *
     * @return one sentence, without a full stop
     */
    String consequence();

    /**
     * The stable code.
     *
     * @return lower case with hyphens
     */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * A defect of this kind.
     *
     * @param where which part: a field of the header, or a channel label and a time
     * @param expected what should have been there
     * @param found what was there
     * @return the defect
     */
    default Defect at(String where, String expected, String found) {
        return new Defect(code(), where, expected, found, consequence());
    }
}
