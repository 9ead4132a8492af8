package org.polymyo.clinic.account;

import java.time.Instant;
import java.util.Objects;

/**
 * A browser somebody signed in with.
 *
 * @param tokenHash its key
 * @param person who
 * @param stage how far the sign-in went
 * @param createdAt when it began
 * @param seenAt when it was last used, to the minute
 * @param browser what the browser called itself
 */
public record SignIn(String tokenHash, Person person, Stage stage, Instant createdAt, Instant seenAt, String browser) {
    /** Checks that it is whole. */
    public SignIn {
        Objects.requireNonNull(tokenHash, "tokenHash");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(createdAt, "createdAt");
        Objects.requireNonNull(seenAt, "seenAt");
        Objects.requireNonNull(browser, "browser");
    }

    /** How far a sign-in went. */
    public enum Stage {
        /** The password was right; the second factor is asked for or must be set up. Nothing else is open. */
        PASSWORD,
        /** Signed in. */
        COMPLETE,
        /** Signed in at home by an invitation, on a device of their own; lasts for days. */
        HOME
    }

    /**
     * Whether nothing more is asked for.
     *
     * @return false between password and second factor
     */
    public boolean isComplete() {
        return stage != Stage.PASSWORD;
    }
}
