package org.polymyo.clinic.account;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who is signed in.
 *
 * @param account the key of the account
 * @param name as it is shown
 * @param roles what this person is here
 */
public record Person(String account, String name, Set<Role> roles) {
    /** Keeps its own copy of the roles. */
    public Person {
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(name, "name");
        roles = Set.copyOf(roles);
    }

    /**
     * The same person with some roles alone.
     *
     * @param some those that may stay
     * @return with those of them that are theirs
     */
    Person within(Set<Role> some) {
        return new Person(account, name, roles.stream().filter(some::contains).collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * Whether this person has a role.
     *
     * @param role which
     * @return true when it is one of theirs
     */
    public boolean is(Role role) {
        return roles.contains(role);
    }

    /**
     * Whether this person has one of several roles.
     *
     * @param any which
     * @return true when at least one is theirs
     */
    public boolean isAny(Set<Role> any) {
        return roles.stream().anyMatch(any::contains);
    }
}
