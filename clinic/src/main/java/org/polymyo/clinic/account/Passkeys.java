package org.polymyo.clinic.account;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.polymyo.clinic.store.Keys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Passkeys (WebAuthn): whoever has the device and opens it by finger, face or number is in. That is two factors, and nothing
 * that could be typed into a wrong page.
 */
@Repository
public class Passkeys {
    private static final String ENTER = "enter";
    private static final int LONGEST_NAME = 60;

    private final JdbcClient database;
    private final Challenges challenges;
    private final PasskeyReader reader = new PasskeyReader();
    private final Clock clock;

    /**
     * The passkeys of a workspace.
     *
     * @param database where they are kept
     * @param challenges what devices sign
     * @param clock tells when
     */
    public Passkeys(JdbcClient database, Challenges challenges, Clock clock) {
        this.database = database;
        this.challenges = challenges;
        this.clock = clock;
    }

    /**
     * Those of an account.
     *
     * @param account whose
     * @return oldest first
     */
    public List<Passkey> of(String account) {
        return database.sql("select * from passkey where account = ? order by created_at, id")
                .param(account)
                .query(Passkeys::passkey)
                .list();
    }

    /**
     * What a device signs to come in.
     *
     * @return a challenge
     */
    public String challenge() {
        return challenges.fresh(ENTER);
    }

    /**
     * What a device signs to be added; to be shown only to who proved to be the owner of the account.
     *
     * @param account whose passkey it is going to be
     * @return a challenge
     */
    public String challengeToAdd(String account) {
        return challenges.fresh("add " + account);
    }

    /**
     * Adds a passkey.
     *
     * @param account whose
     * @param name as its owner calls it
     * @param site where it is going to count
     * @param said what the browser says of the new key
     * @return false when it is not one made here and now by a device that asked its owner, or is known already
     */
    @Transactional
    public boolean add(String account, String name, Site site, String said) {
        return reader.made(site, said, challenge -> challenges.use("add " + account, challenge))
                .filter(made -> database.sql(
                                        "insert into passkey (id, account, credential, name, attestation, counter,"
                                                + " created_at) values (?, ?, ?, ?, ?, ?, ?) on conflict (credential) do nothing")
                                .param(Keys.fresh())
                                .param(account)
                                .param(made.credential())
                                .param(name.strip()
                                        .substring(0, Math.min(name.strip().length(), LONGEST_NAME)))
                                .param(made.attestation())
                                .param(made.counter())
                                .param(clock.millis())
                                .update()
                        == 1)
                .isPresent();
    }

    /**
     * Whose passkey was shown.
     *
     * @param site where
     * @param said what the browser says of the answer
     * @return the account; nothing when the answer is not right, was given before, or the account is closed
     */
    @Transactional
    public Optional<String> shown(Site site, String said) {
        return reader.credential(said)
                .flatMap(this::kept)
                .flatMap(kept -> reader.shown(site, said, kept.known(), challenge -> challenges.use(ENTER, challenge))
                        .filter(answer -> isOf(kept.account, answer.user()))
                        .filter(answer -> counted(kept.id, answer.counter()))
                        .map(answer -> kept.account));
    }

    private static boolean isOf(String account, Optional<byte[]> user) {
        return user.map(bytes -> new String(bytes, StandardCharsets.UTF_8).equals(account))
                .orElse(true);
    }

    /** A counter that does not grow tells of a copy of the key; devices that do not count say 0 each time. */
    private boolean counted(String id, long counter) {
        return database.sql(
                                "update passkey set counter = ?, used_at = ? where id = ? and (counter < ? or counter = 0 and ? = 0)")
                        .param(counter)
                        .param(clock.millis())
                        .param(id)
                        .param(counter)
                        .param(counter)
                        .update()
                == 1;
    }

    private Optional<Kept> kept(byte[] credential) {
        return database.sql("select passkey.* from passkey join account on account.id = passkey.account"
                        + " where credential = ? and disabled_at is null")
                .param(Base64.getUrlEncoder().withoutPadding().encodeToString(credential))
                .query((row, i) -> new Kept(
                        row.getString("id"),
                        row.getString("account"),
                        new PasskeyReader.Known(row.getBytes("attestation"), row.getLong("counter"))))
                .optional();
    }

    /** A row with what signatures are compared with. */
    private record Kept(String id, String account, PasskeyReader.Known known) {}

    /**
     * Removes one.
     *
     * @param account whose
     * @param id which
     */
    public void remove(String account, String id) {
        database.sql("delete from passkey where account = ? and id = ?")
                .param(account)
                .param(id)
                .update();
    }

    private static Passkey passkey(ResultSet row, int index) throws SQLException {
        long used = row.getLong("used_at");
        return new Passkey(
                row.getString("id"),
                row.getString("account"),
                row.getString("credential"),
                row.getString("name"),
                Instant.ofEpochMilli(row.getLong("created_at")),
                used == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(used)));
    }
}
