package org.polymyo.clinic.account;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * An account as it is kept, without its secrets.
 *
 * @param id its key
 * @param name the name typed at sign-in, in lower case
 * @param displayName the name others see
 * @param roles what this person is here
 * @param hasPassword whether a password was set
 * @param hasCode whether a second factor was set up
 * @param disabledAt since when nobody can sign in with it
 */
public record Account(
        String id,
        String name,
        String displayName,
        Set<Role> roles,
        boolean hasPassword,
        boolean hasCode,
        Optional<Instant> disabledAt) {
    /** Keeps its own copy of the roles. */
    public Account {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(displayName, "displayName");
        roles = Set.copyOf(roles);
        Objects.requireNonNull(disabledAt, "disabledAt");
    }

    /**
     * The account as somebody signed in.
     *
     * @return who it is
     */
    public Person person() {
        return new Person(id, displayName, roles);
    }
}
