package org.polymyo.clinic.account;

import java.util.Locale;
import java.util.Optional;

/** What a password must be: long, and not made of the owner's name or one thing repeated (NIST SP 800-63B-4, 3.1.1). */
public final class PasswordRule {
    private static final int SHORTEST = 15;
    private static final int LONGEST = 200;
    private static final int FEWEST_DIFFERENT = 6;

    private PasswordRule() {}

    /**
     * What is wrong with a password.
     *
     * @param password the password
     * @param name the owner's sign-in name
     * @return a sentence for its owner, nothing when it is good
     */
    public static Optional<String> objection(String password, String name) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("Choose at least " + SHORTEST + " characters, for example four words.");
        }
        if (password.length() > LONGEST) {
            return Optional.of("Choose at most " + LONGEST + " characters.");
        }
        if (password.codePoints().distinct().count() < FEWEST_DIFFERENT) {
            return Optional.of("Choose more different characters.");
        }
        String own = name.strip().toLowerCase(Locale.ROOT);
        return own.length() >= 4 && password.toLowerCase(Locale.ROOT).contains(own)
                ? Optional.of("Leave your own name out of the password.")
                : Optional.empty();
    }
}
