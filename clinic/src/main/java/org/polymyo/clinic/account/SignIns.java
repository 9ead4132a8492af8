package org.polymyo.clinic.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.polymyo.clinic.store.Keys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Sign-ins under way, kept in the database so that any server of the workspace knows them and any can end them. */
@Repository
public class SignIns {
    /** After this time without a request one signs in again. */
    static final Duration IDLE = Duration.ofMinutes(30);

    /** After this time one signs in again in any case: a working day. */
    static final Duration LONGEST = Duration.ofHours(12);

    /** How long one may take between password and second factor. */
    static final Duration BETWEEN_FACTORS = Duration.ofMinutes(10);

    /** How long patients at home stay signed in on their own device without a request. */
    static final Duration HOME_IDLE = Duration.ofDays(7);

    /** How long patients at home stay signed in on their own device in any case. */
    public static final Duration HOME_LONGEST = Duration.ofDays(30);

    private static final Duration SEEN_TO_THE = Duration.ofMinutes(1);
    private static final int LONGEST_BROWSER = 200;

    private final JdbcClient database;
    private final Accounts accounts;
    private final Clock clock;

    /**
     * The sign-ins of a workspace.
     *
     * @param database where they are kept
     * @param accounts whose they are
     * @param clock tells when they end
     */
    public SignIns(JdbcClient database, Accounts accounts, Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * Begins one.
     *
     * @param account whose
     * @param stage how far it went
     * @param browser what the browser calls itself
     * @return the token for its cookie
     */
    @Transactional
    public String begin(String account, SignIn.Stage stage, String browser) {
        String token = Keys.token();
        long now = clock.millis();
        database.sql("delete from sign_in where created_at < ?")
                .param(now - HOME_LONGEST.toMillis())
                .update();
        database.sql("insert into sign_in (token_hash, account, stage, created_at, seen_at, browser)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .param(Keys.hash(token))
                .param(account)
                .param(stage.name())
                .param(now)
                .param(now)
                .param(browser.substring(0, Math.min(browser.length(), LONGEST_BROWSER)))
                .update();
        return token;
    }

    /**
     * The sign-in a cookie stands for, if it still counts.
     *
     * @param token the cookie's value
     * @return the sign-in with the person's roles as they are now
     */
    public Optional<SignIn> of(String token) {
        Optional<SignIn> found = database.sql("select * from sign_in where token_hash = ?")
                .param(Keys.hash(token))
                .query(Row::of)
                .optional()
                .flatMap(this::signIn)
                .filter(this::counts);
        found.filter(signIn -> signIn.seenAt().plus(SEEN_TO_THE).isBefore(clock.instant()))
                .ifPresent(signIn -> database.sql("update sign_in set seen_at = ? where token_hash = ?")
                        .param(clock.millis())
                        .param(signIn.tokenHash())
                        .update());
        return found;
    }

    private boolean counts(SignIn signIn) {
        Instant now = clock.instant();
        Duration whole = switch (signIn.stage()) {
            case PASSWORD -> BETWEEN_FACTORS;
            case COMPLETE -> LONGEST;
            case HOME -> HOME_LONGEST;
        };
        Duration idle = signIn.stage() == SignIn.Stage.HOME ? HOME_IDLE : IDLE;
        return now.isBefore(signIn.createdAt().plus(whole))
                && now.isBefore(signIn.seenAt().plus(idle));
    }

    /**
     * Those of one account.
     *
     * @param account whose
     * @return newest first
     */
    public List<SignIn> of(Person account) {
        return database
                .sql("select * from sign_in where account = ? order by created_at desc")
                .param(account.account())
                .query(Row::of)
                .list()
                .stream()
                .flatMap(row -> signIn(row).stream())
                .filter(this::counts)
                .toList();
    }

    /**
     * Ends one.
     *
     * @param tokenHash its key
     */
    public void end(String tokenHash) {
        database.sql("delete from sign_in where token_hash = ?")
                .param(tokenHash)
                .update();
    }

    /**
     * Ends all of an account, for example after its password was changed.
     *
     * @param account whose
     */
    public void endAll(String account) {
        database.sql("delete from sign_in where account = ?").param(account).update();
    }

    private Optional<SignIn> signIn(Row row) {
        return accounts.byId(row.account)
                .filter(account -> account.disabledAt().isEmpty())
                .map(account -> new SignIn(
                        row.tokenHash, person(account, row.stage), row.stage, row.createdAt, row.seenAt, row.browser));
    }

    /** Who came in by a link from home is there as patient or guardian alone, whatever else the account may do. */
    private static Person person(Account account, SignIn.Stage stage) {
        return switch (stage) {
            case PASSWORD, COMPLETE -> account.person();
            case HOME -> account.person().within(Role.AT_HOME);
        };
    }

    /** A row as it is kept, before the person is looked up. */
    private record Row(
            String tokenHash, String account, SignIn.Stage stage, Instant createdAt, Instant seenAt, String browser) {
        static Row of(ResultSet row, int index) throws SQLException {
            return new Row(
                    row.getString("token_hash"),
                    row.getString("account"),
                    SignIn.Stage.valueOf(row.getString("stage")),
                    Instant.ofEpochMilli(row.getLong("created_at")),
                    Instant.ofEpochMilli(row.getLong("seen_at")),
                    row.getString("browser"));
        }
    }
}
