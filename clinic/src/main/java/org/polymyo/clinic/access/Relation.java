package org.polymyo.clinic.access;

/** What somebody is to a patient at this moment. */
public enum Relation {
    /** The patient. */
    SELF,
    /** Speaks for the patient. */
    GUARDIAN,
    /** Belongs to the care team. */
    TEAM,
    /** Broke the glass, for a reason that is reviewed, and not long ago. */
    GLASS
}
