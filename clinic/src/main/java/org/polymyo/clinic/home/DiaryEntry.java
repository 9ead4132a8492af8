package org.polymyo.clinic.home;

import java.time.LocalDate;

/**
 * What a patient wrote on a day.
 *
 * @param day the day
 * @param jerks how many there were
 * @param bother how much they bothered, from 0 to 10
 */
public record DiaryEntry(LocalDate day, Amount jerks, int bother) {
    private static final int MOST = 10;

    /** How many jerks there were, as far as anybody counts them. */
    public enum Amount {
        /** None. */
        NONE,
        /** Up to ten. */
        FEW,
        /** Up to fifty. */
        SOME,
        /** More. */
        MANY,
        /** Nearly all the time. */
        ALWAYS
    }

    /** Checks the range. */
    public DiaryEntry {
        if (bother < 0 || bother > MOST) {
            throw new IllegalArgumentException("bother is a number from 0 to 10, not " + bother);
        }
    }
}
