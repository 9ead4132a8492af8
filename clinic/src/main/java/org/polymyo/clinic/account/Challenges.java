package org.polymyo.clinic.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import org.polymyo.clinic.store.Keys;
import org.polymyo.clinic.store.MasterKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Words a device signs. A challenge carries its own proof of when and what for it was made, so that showing the sign-in page
 * stores nothing; only one that was answered is noted, and counts no more.
 */
@Repository
public class Challenges {
    private static final Duration COUNTS_FOR = Duration.ofMinutes(10);
    private static final String PURPOSE = "passkey challenge";
    private static final int PARTS = 3;

    private final JdbcClient database;
    private final MasterKey key;
    private final Clock clock;

    /**
     * The challenges of a workspace.
     *
     * @param database where answered ones are noted
     * @param key proves them
     * @param clock tells when they run out
     */
    public Challenges(JdbcClient database, MasterKey key, Clock clock) {
        this.database = database;
        this.key = key;
        this.clock = clock;
    }

    /**
     * A new challenge.
     *
     * @param purpose what may be done with its answer
     * @return letters and digits
     */
    public String fresh(String purpose) {
        String chance = Keys.token();
        String time = Long.toString(clock.millis());
        return chance + "." + time + "." + code(purpose, chance, time);
    }

    /**
     * Takes an answered challenge.
     *
     * @param purpose what is to be done
     * @param answered the challenge as it was signed
     * @return true when it was made here for this, lately, and was not used before
     */
    boolean use(String purpose, byte[] answered) {
        String text = new String(answered, StandardCharsets.US_ASCII);
        String[] parts = text.split("\\.", -1);
        if (parts.length != PARTS
                || !MessageDigest.isEqual(bytes(parts[2]), bytes(code(purpose, parts[0], parts[1])))) {
            return false;
        }
        long now = clock.millis();
        database.sql("delete from passkey_challenge where used_at < ?")
                .param(now - COUNTS_FOR.toMillis())
                .update();
        return Long.parseLong(parts[1]) + COUNTS_FOR.toMillis() > now
                && database.sql(
                                        "insert into passkey_challenge (hash, used_at) values (?, ?) on conflict (hash) do nothing")
                                .param(Keys.hash(text))
                                .param(now)
                                .update()
                        == 1;
    }

    private String code(String purpose, String chance, String time) {
        return key.code(PURPOSE, purpose + " " + chance + " " + time);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
