package org.polymyo.clinic.web.intake;

/**
 * How far one part of a preparation is.
 *
 * @param part which part
 * @param done how many are done
 * @param all of how many
 */
record Ring(String part, int done, int all) {
    private static final int WHOLE = 100;

    /** How much of the ring is drawn, in hundredths. */
    public int percent() {
        return all == 0 ? 0 : Math.min(WHOLE, WHOLE * done / all);
    }

    /** The same in words. */
    public String words() {
        return part + ": " + done + " of " + all;
    }
}
