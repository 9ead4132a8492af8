package org.polymyo.clinic.account;

import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which account somebody is whom an identity provider knows. The first time it is found by the name to sign in with; from then
 * on the provider's own key of the person counts alone, so that a name given to somebody else opens nothing.
 */
@Repository
public class Identities {
    private final JdbcClient database;
    private final Accounts accounts;
    private final Clock clock;

    /**
     * The identities of a workspace.
     *
     * @param database where they are kept
     * @param accounts whose they are
     * @param clock tells when
     */
    public Identities(JdbcClient database, Accounts accounts, Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * The account of somebody.
     *
     * @param issuer who says so
     * @param subject the issuer's own key of the person
     * @param name the name to sign in with, as the issuer says it
     * @return the account, open and of somebody who works here; accounts are made by invitation alone
     */
    @Transactional
    public Optional<Account> account(String issuer, String subject, String name) {
        return linked(issuer, subject)
                .or(() -> link(issuer, subject, name))
                .flatMap(accounts::byId)
                .filter(account -> account.disabledAt().isEmpty())
                .filter(account -> !Role.AT_HOME.containsAll(account.roles()));
    }

    private Optional<String> linked(String issuer, String subject) {
        return database.sql("select account from identity where issuer = ? and subject = ?")
                .param(issuer)
                .param(subject)
                .query(String.class)
                .optional();
    }

    private Optional<String> link(String issuer, String subject, String name) {
        return accounts.byName(name)
                .map(Account::id)
                .filter(account -> database.sql("insert into identity (issuer, subject, account, linked_at)"
                                        + " values (?, ?, ?, ?) on conflict do nothing")
                                .param(issuer)
                                .param(subject)
                                .param(account)
                                .param(clock.millis())
                                .update()
                        == 1);
    }
}
