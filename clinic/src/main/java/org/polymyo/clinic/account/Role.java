package org.polymyo.clinic.account;

import java.util.Set;

/** What somebody is in the clinic. What a role may do is said by the table of rights alone. */
public enum Role {
    /** The person examined. */
    PATIENT("patient"),
    /** Who speaks for a patient: a parent, a legal representative. */
    GUARDIAN("guardian"),
    /** Prepares visits and checks what patients sent. */
    NURSE("nurse"),
    /** Records and prepares signals. */
    TECHNOLOGIST("technologist"),
    /** Examines, concludes and signs. */
    NEUROLOGIST("neurologist"),
    /** Another profession of the care team, such as physiotherapy or genetics. */
    TEAM_MEMBER("team member"),
    /** Works with released, de-identified data alone. */
    RESEARCHER("researcher"),
    /** Runs the installation; sees no clinical content. */
    ADMINISTRATOR("administrator");

    /** Those who treat patients. */
    public static final Set<Role> CLINICAL = Set.of(NURSE, TECHNOLOGIST, NEUROLOGIST, TEAM_MEMBER);

    /** Those of people at home, who sign in by an invitation's link. */
    public static final Set<Role> AT_HOME = Set.of(PATIENT, GUARDIAN);

    private final String words;

    Role(String words) {
        this.words = words;
    }

    /**
     * The role as people read it.
     *
     * @return in lower case
     */
    public String words() {
        return words;
    }
}
