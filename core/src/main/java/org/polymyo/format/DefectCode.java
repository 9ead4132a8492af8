package org.polymyo.format;

import org.polymyo.recording.Defect;

/**
 * What a reader tolerates and names; each format declares its own. Every code stands in
 * {@code docs/reference/problems.md}; a test compares.
 *
 * @param code the stable code, lower case with hyphens
 * @param meaning what it means: one sentence, without a full stop
 * @param consequence what Polymyo does about it and what that means for the result: one sentence, without a full stop
 */
public record DefectCode(String code, String meaning, String consequence) {
    /**
     * A defect of this kind.
     *
     * @param where which part: a field of the header, or a channel label and a time
     * @param expected what should have been there
     * @param found what was there
     * @return the defect
     */
    public Defect at(String where, String expected, String found) {
        return new Defect(code, where, expected, found, consequence);
    }
}
