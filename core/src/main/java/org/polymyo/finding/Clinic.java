package org.polymyo.finding;

import java.util.Locale;

/**
 * Where the person is seen, which sets the chance of each type before any examination. The chances are in
 * {@code criteria.json}, in the same order.
 */
public enum Clinic {
    /** Nobody said: no type is preferred. */
    NOT_STATED,
    /** A clinic or laboratory for movement disorders. */
    MOVEMENT,
    /** A clinic for epilepsy. */
    EPILEPSY,
    /** A hospital or practice for everybody. */
    GENERAL;

    /**
     * The word of the command line.
     *
     * @return for example {@code not-stated}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
