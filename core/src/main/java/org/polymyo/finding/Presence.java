package org.polymyo.finding;

import java.util.List;

/**
 * Whether the recording shows myoclonus, and why.
 *
 * @param verdict yes, no, or undetermined
 * @param reasons the evidence for and against, most important first; never empty
 */
public record Presence(Verdict verdict, List<Reason> reasons) {
    /** Copies the list and refuses a verdict without a reason. */
    public Presence {
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("expected at least one reason for " + verdict);
        }
    }

    /** The three answers. */
    public enum Verdict {
        /** Jerks that fit myoclonus are present. */
        YES,
        /** Nothing that fits myoclonus was seen, in enough valid time. */
        NO,
        /** The recording cannot tell. */
        UNDETERMINED
    }

    /** Which way a piece of evidence points. */
    public enum Direction {
        /** Speaks for myoclonus. */
        FOR,
        /** Speaks against it. */
        AGAINST,
        /** Was looked for but could not be had. */
        MISSING,
        /** Was measured, but could not have told. */
        INCONCLUSIVE
    }

    /**
     * One piece of evidence.
     *
     * @param direction which way it points
     * @param text what was seen, with its numbers
     * @param criterion which rule was applied
     * @param source citation key of the rule
     */
    public record Reason(Direction direction, String text, String criterion, String source) {}
}
