package org.polymyo.clinic.account;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.polymyo.clinic.store.Keys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The first account of a workspace, made by whoever can read the server's console. */
@Repository
public class SetUp {
    private static final String NAME = "set-up token";

    private final JdbcClient database;
    private final Accounts accounts;
    private final Credentials credentials;

    /**
     * The set-up of a workspace.
     *
     * @param database where its token is kept, hashed
     * @param accounts where the first account is added
     * @param credentials where its password is kept
     */
    public SetUp(JdbcClient database, Accounts accounts, Credentials credentials) {
        this.database = database;
        this.accounts = accounts;
        this.credentials = credentials;
    }

    /**
     * A token for the set-up page, where nobody has an account yet. The one before no longer counts.
     *
     * @return the token to print; nothing when the workspace is set up
     */
    @Transactional
    public Optional<String> token() {
        if (accounts.any()) {
            return Optional.empty();
        }
        String token = Keys.token();
        database.sql("insert into workspace (name, value) values (?, ?) on conflict (name) do update set value ="
                        + " excluded.value")
                .param(NAME)
                .param(Keys.hash(token))
                .update();
        return Optional.of(token);
    }

    /**
     * Uses the token up and adds the administrator.
     *
     * @param token what was printed
     * @param name the name to sign in with
     * @param displayName the name others see
     * @param password its password
     * @param alsoClinician whether the same person treats patients here, as in a practice of one
     * @return the account's key; nothing when the token is wrong or used
     */
    @Transactional
    public Optional<String> administrator(
            String token, String name, String displayName, String password, boolean alsoClinician) {
        int used = database.sql("delete from workspace where name = ? and value = ?")
                .param(NAME)
                .param(Keys.hash(token.strip()))
                .update();
        if (used == 0 || accounts.any()) {
            return Optional.empty();
        }
        Set<Role> roles = EnumSet.of(Role.ADMINISTRATOR);
        if (alsoClinician) {
            roles.add(Role.NEUROLOGIST);
        }
        Optional<String> account = accounts.add(name, displayName, roles);
        account.ifPresent(id -> credentials.setPassword(id, password));
        return account;
    }
}
