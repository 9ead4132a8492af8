package org.polymyo.clinic.access;

/** What somebody is to a patient at this moment. */
public enum Relation {
    /** The patient. */
    SELF,
    /** Speaks for a patient who is a child; ends by itself when the patient comes of age. */
    GUARDIAN,
    /** Speaks for an adult who cannot decide, by law or by a document. */
    PROXY,
    /** Helps to fill in and to film; decides nothing. */
    HELPER,
    /** Belongs to the care team. */
    TEAM,
    /** Broke the glass, for a reason that is reviewed, and not long ago. */
    GLASS,
    /** Must not use what was sent from home, since the patient took the consent to care with it back. */
    WITHDRAWN
}
