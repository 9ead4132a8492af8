package org.polymyo.clinic.home;

/**
 * What the patient says of a take. What was not answered is empty.
 *
 * @param who whether the patient is in it
 * @param typical how it compares with other days
 * @param dose when medicine was taken last, such as {@code 08:30}, {@code none} or {@code not-sure}
 * @param filmed when it was filmed, where the phone does not know: a day such as {@code 2026-11-23}
 * @param upright whether it stands the right way up
 * @param helper whether somebody was there
 * @param worried whether something in it worried the patient
 */
public record About(
        String who, String typical, String dose, String filmed, String upright, String helper, boolean worried) {
    /** The patient is in it. */
    public static final String ME = "me";

    /** Somebody else is. */
    public static final String OTHER = "other";

    /** Nothing was said. */
    public static final About NOTHING = new About("", "", "", "", "", "", false);
}
