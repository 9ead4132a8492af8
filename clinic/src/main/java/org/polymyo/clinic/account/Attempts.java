package org.polymyo.clinic.account;

import java.time.Clock;
import java.time.Duration;
import org.polymyo.clinic.store.Keys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts attempts that were not right, so that secrets cannot be tried out: per account, per address and over all. */
@Repository
public class Attempts {
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int PER_ACCOUNT = 5;
    private static final int PER_ADDRESS = 30;
    private static final int OVER_ALL = 500;
    private static final String ALL = "all";

    private final JdbcClient database;
    private final Clock clock;

    /**
     * The attempts on a workspace.
     *
     * @param database where they are kept, so that several servers count together
     * @param clock tells when they are forgotten
     */
    public Attempts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Begins an attempt. It counts as failed from now on, so that many at once are not more than one after the other.
     *
     * @param account the name or key tried
     * @param address from where
     * @return false while there were too many failures in the last quarter of an hour; then this one does not count
     */
    public boolean mayTry(String account, String address) {
        database.sql("delete from attempt where failed_at <= ?")
                .param(clock.millis() - WINDOW.toMillis())
                .update();
        note("account " + account);
        note("address " + address);
        note(ALL);
        boolean may = failures("account " + account) <= PER_ACCOUNT
                && failures("address " + address) <= PER_ADDRESS
                && failures(ALL) <= OVER_ALL;
        if (!may) {
            succeeded(account, address);
        }
        return may;
    }

    /**
     * Takes an attempt back, since it was right.
     *
     * @param account the name or key tried
     * @param address from where
     */
    public void succeeded(String account, String address) {
        forget("account " + account);
        forget("address " + address);
        forget(ALL);
    }

    private void note(String subject) {
        database.sql("insert into attempt (id, subject, failed_at) values (?, ?, ?)")
                .param(Keys.fresh())
                .param(Keys.hash(subject))
                .param(clock.millis())
                .update();
    }

    private void forget(String subject) {
        database.sql("delete from attempt where id = (select id from attempt where subject = ? and id is not null"
                        + " order by failed_at desc, id limit 1)")
                .param(Keys.hash(subject))
                .update();
    }

    private long failures(String subject) {
        return database.sql("select count(*) from attempt where subject = ? and failed_at > ?")
                .param(Keys.hash(subject))
                .param(clock.millis() - WINDOW.toMillis())
                .query(Long.class)
                .single();
    }
}
