package org.polymyo.clinic.audit;

import java.util.Objects;
import java.util.Optional;

/**
 * Something somebody did or tried.
 *
 * @param account the key of who did it, {@code nobody} before sign-in, {@code polymyo} for the program itself
 * @param action what, as the route or command, with {@code {patient}} and the like in place of keys
 * @param patient the key of the patient whose data it touched
 * @param subject the keys of what else it was about, empty where there is nothing else
 * @param outcome whether it was let through
 * @param reason why it was let through or refused
 */
public record Deed(
        String account, String action, Optional<String> patient, String subject, Outcome outcome, String reason) {
    /** Who the program itself is. */
    public static final String PROGRAM = "polymyo";

    /** Who somebody is that did not sign in. */
    public static final String NOBODY = "nobody";

    /** Keeps the separator of the chain and line breaks out of every field. */
    public Deed {
        account = plain(account);
        action = plain(action);
        patient = patient.map(Deed::plain);
        subject = plain(subject);
        Objects.requireNonNull(outcome, "outcome");
        reason = plain(reason);
    }

    private static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /** Whether it was let through. */
    public enum Outcome {
        /** It was. */
        ALLOWED,
        /** It was not. */
        REFUSED
    }
}
