package org.polymyo.clinic.intake;

/** What a patient is asked to agree to, each alone; only care is asked for with "yes" in the first place. */
public enum Purpose {
    /** The care team uses answers and films for the patient's care. */
    CARE,
    /** Other professions of the team see the films too. */
    TEAM,
    /** The clinic tells the patient of studies. */
    STUDIES,
    /** Doctors learn from the films. */
    TEACHING,
    /** Films are used to make the program better. */
    IMPROVING,
    /** A child agrees to be filmed; silence is no agreement. */
    ASSENT;

    /** The version of the words that are agreed to; counted up when they change. */
    public static final int VERSION = 1;

    /**
     * The purpose as addresses and words name it.
     *
     * @return in lower case
     */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
