package org.polymyo.clinic.patient;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;

/**
 * Somebody who is examined.
 *
 * @param id the key, which says nothing of the person
 * @param hospitalNumber the number the hospital knows this patient by
 * @param givenName given name
 * @param familyName family name
 * @param birthDate day of birth
 * @param sex administrative sex
 * @param synthetic whether this person was made up; shown wherever the name is
 */
public record Patient(
        String id,
        String hospitalNumber,
        String givenName,
        String familyName,
        LocalDate birthDate,
        Sex sex,
        boolean synthetic) {
    /** Checks that the patient is whole. */
    public Patient {
        Objects.requireNonNull(id, "id");
        hospitalNumber = named(hospitalNumber, "hospital number");
        givenName = named(givenName, "given name");
        familyName = named(familyName, "family name");
        Objects.requireNonNull(birthDate, "birthDate");
        Objects.requireNonNull(sex, "sex");
    }

    private static String named(String text, String what) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            throw new IllegalArgumentException("expected a " + what);
        }
        return stripped;
    }

    /**
     * The name as lists show it.
     *
     * @return family name first
     */
    public String name() {
        return familyName + ", " + givenName;
    }

    /**
     * The age in whole years.
     *
     * @param on on which day
     * @return 0 before the first birthday
     */
    public int age(LocalDate on) {
        return Math.max(0, Period.between(birthDate, on).getYears());
    }
}
