package org.polymyo.clinic.account;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A key in somebody's device that stands for this person.
 *
 * @param id its key in the database
 * @param account whose it is
 * @param credential its name in the device, base64url
 * @param name as its owner calls it
 * @param createdAt when it was added
 * @param usedAt when it last opened the door
 */
public record Passkey(
        String id, String account, String credential, String name, Instant createdAt, Optional<Instant> usedAt) {
    /** Checks that it is whole. */
    public Passkey {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(credential, "credential");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(createdAt, "createdAt");
        Objects.requireNonNull(usedAt, "usedAt");
    }
}
