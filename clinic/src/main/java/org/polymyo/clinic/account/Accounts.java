package org.polymyo.clinic.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.polymyo.clinic.store.Keys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of a workspace. */
@Repository
public class Accounts {
    private static final String SELECT = "select id, name, display_name, password is not null, code_key is not null,"
            + " disabled_at, (select string_agg(role, ',') from account_role where account_role.account = account.id)"
            + " from account";

    private final JdbcClient database;
    private final Clock clock;

    /**
     * The accounts of a workspace.
     *
     * @param database where they are kept
     * @param clock tells when one was made
     */
    public Accounts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Whether anybody has an account yet.
     *
     * @return false in a new workspace
     */
    public boolean any() {
        return database.sql("select count(*) from account").query(Long.class).single() > 0;
    }

    /**
     * Adds an account without a password.
     *
     * @param name the name to sign in with, in any case
     * @param displayName the name others see
     * @param roles what this person is here
     * @return its key, or nothing when the name is taken
     */
    @Transactional
    public Optional<String> add(String name, String displayName, Set<Role> roles) {
        String id = Keys.fresh();
        int added = database.sql("insert into account (id, name, display_name, created_at) values (?, ?, ?, ?)"
                        + " on conflict (name) do nothing")
                .param(id)
                .param(folded(name))
                .param(displayName.strip())
                .param(clock.millis())
                .update();
        if (added == 0) {
            return Optional.empty();
        }
        setRoles(id, roles);
        return Optional.of(id);
    }

    /**
     * Changes what somebody is; it counts from the next request on.
     *
     * @param id the account
     * @param roles what this person is from now on
     */
    @Transactional
    public void setRoles(String id, Set<Role> roles) {
        database.sql("delete from account_role where account = ?").param(id).update();
        for (Role role : new TreeSet<>(roles)) {
            database.sql("insert into account_role (account, role) values (?, ?)")
                    .param(id)
                    .param(role.name())
                    .update();
        }
    }

    /**
     * Closes an account to its owner, or opens it again. Open sign-ins stop counting at once.
     *
     * @param id the account
     * @param disabled whether it is closed
     */
    public void disable(String id, boolean disabled) {
        database.sql("update account set disabled_at = ? where id = ?")
                .param(disabled ? clock.millis() : null)
                .param(id)
                .update();
    }

    /**
     * An account by its key.
     *
     * @param id the key
     * @return the account, if there is one
     */
    public Optional<Account> byId(String id) {
        return database.sql(SELECT + " where id = ?")
                .param(id)
                .query(Accounts::account)
                .optional();
    }

    /**
     * An account by the name typed at sign-in.
     *
     * @param name the name, in any case
     * @return the account, if there is one
     */
    public Optional<Account> byName(String name) {
        return database.sql(SELECT + " where name = ?")
                .param(folded(name))
                .query(Accounts::account)
                .optional();
    }

    /**
     * All accounts.
     *
     * @return in the order of their names
     */
    public List<Account> all() {
        return database.sql(SELECT + " order by name").query(Accounts::account).list();
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static Account account(ResultSet row, int index) throws SQLException {
        @Nullable Long disabled = row.getObject(6) == null ? null : row.getLong(6);
        return new Account(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                roles(row.getString(7)),
                row.getBoolean(4),
                row.getBoolean(5),
                Optional.ofNullable(disabled).map(Instant::ofEpochMilli));
    }

    private static Set<Role> roles(@Nullable String names) {
        return names == null
                ? Set.of()
                : Arrays.stream(names.split(",", -1)).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
