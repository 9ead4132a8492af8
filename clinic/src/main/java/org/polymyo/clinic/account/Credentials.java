package org.polymyo.clinic.account;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.polymyo.clinic.store.Keys;
import org.polymyo.clinic.store.MasterKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Passwords (Argon2id), second factors and invitations to set them. */
@Repository
public class Credentials {
    private static final Duration INVITED_FOR = Duration.ofHours(72);

    /** Salt and hash in bytes, threads, memory in KiB, passes: the first choice of OWASP's password storage sheet. */
    private final Argon2PasswordEncoder hashing = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);

    /** So that many sign-ins at once cannot take all memory. */
    private final Semaphore atOnce = new Semaphore(4);

    /** Compared with where there is no account or password, so that the time taken tells nothing. */
    private final String nobodys = hashing.encode(Keys.token());

    private final JdbcClient database;
    private final MasterKey key;
    private final Clock clock;

    /**
     * The credentials of a workspace.
     *
     * @param database where they are kept
     * @param key seals the second factors
     * @param clock tells when a code or an invitation counts
     */
    public Credentials(JdbcClient database, MasterKey key, Clock clock) {
        this.database = database;
        this.key = key;
        this.clock = clock;
    }

    /**
     * Sets a password.
     *
     * @param account whose
     * @param password the new one
     */
    public void setPassword(String account, String password) {
        database.sql("update account set password = ? where id = ?")
                .param(hash(password))
                .param(account)
                .update();
    }

    /**
     * Whether a password is right.
     *
     * @param account whose, nothing where the name was not known; it takes as long
     * @param password what was typed
     * @return true when the account has this password and is not closed
     */
    public boolean isPassword(Optional<String> account, String password) {
        Optional<String> kept =
                account.flatMap(id -> database.sql("select password from account where id = ? and disabled_at is null")
                        .param(id)
                        .query((row, i) -> Optional.<@Nullable String>ofNullable(row.getString(1)))
                        .optional()
                        .flatMap(found -> found));
        return matches(password, kept.orElse(nobodys)) && kept.isPresent();
    }

    private String hash(String password) {
        atOnce.acquireUninterruptibly();
        try {
            return hashing.encode(password);
        } finally {
            atOnce.release();
        }
    }

    private boolean matches(String password, String hash) {
        atOnce.acquireUninterruptibly();
        try {
            return hashing.matches(password, hash);
        } finally {
            atOnce.release();
        }
    }

    /**
     * Keeps the key of a second factor, once its first code was shown to be right.
     *
     * @param account whose
     * @param codeKey the key
     * @param code the first code
     * @return false when the code is wrong; then nothing is kept
     */
    public boolean setCode(String account, byte[] codeKey, String code) {
        OptionalLong step = OneTimeCode.step(codeKey, code, clock.instant());
        if (step.isEmpty()) {
            return false;
        }
        database.sql("update account set code_key = ?, code_step = ? where id = ?")
                .param(key.seal(codeKey, place(account)))
                .param(step.getAsLong())
                .param(account)
                .update();
        return true;
    }

    /**
     * Takes a code of the second factor; each counts once.
     *
     * @param account whose
     * @param code what was typed
     * @return true when it is right and was not used before
     */
    public boolean useCode(String account, String code) {
        Optional<byte[]> sealed = database.sql("select code_key from account where id = ? and code_key is not null")
                .param(account)
                .query((row, i) -> row.getBytes(1))
                .optional();
        OptionalLong step = sealed.map(kept -> OneTimeCode.step(key.open(kept, place(account)), code, clock.instant()))
                .orElse(OptionalLong.empty());
        return step.isPresent()
                && database.sql("update account set code_step = ? where id = ? and code_step < ?")
                                .param(step.getAsLong())
                                .param(account)
                                .param(step.getAsLong())
                                .update()
                        == 1;
    }

    /**
     * Takes password and second factor away and invites to set them anew.
     *
     * @param account whose
     * @return a token to hand over, which counts once and for three days
     */
    @Transactional
    public String invite(String account) {
        String token = Keys.token();
        database.sql("update account set password = null, code_key = null where id = ?")
                .param(account)
                .update();
        database.sql("delete from invitation where account = ?").param(account).update();
        database.sql("delete from passkey where account = ?").param(account).update();
        database.sql("delete from identity where account = ?").param(account).update();
        database.sql("insert into invitation (token_hash, account, expires_at) values (?, ?, ?)")
                .param(Keys.hash(token))
                .param(account)
                .param(clock.instant().plus(INVITED_FOR).toEpochMilli())
                .update();
        return token;
    }

    /**
     * Uses an invitation up.
     *
     * @param token what was handed over
     * @return whose it is; nothing when it was used, ran out or never was
     */
    @Transactional
    public Optional<String> invited(String token) {
        Optional<String> account = database.sql(
                        "select account from invitation where token_hash = ? and expires_at > ?")
                .param(Keys.hash(token))
                .param(clock.millis())
                .query(String.class)
                .optional();
        database.sql("delete from invitation where token_hash = ?")
                .param(Keys.hash(token))
                .update();
        return account;
    }

    private static String place(String account) {
        return "account/" + account + "/code";
    }
}
