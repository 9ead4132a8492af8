package org.polymyo.clinic.patient;

/** Administrative sex, as hospitals exchange it. */
public enum Sex {
    /** Female. */
    FEMALE,
    /** Male. */
    MALE,
    /** Neither. */
    OTHER,
    /** Not known. */
    UNKNOWN
}
