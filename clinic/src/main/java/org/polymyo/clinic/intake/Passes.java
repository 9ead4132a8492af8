package org.polymyo.clinic.intake;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.polymyo.clinic.intake.Pass.Proof;
import org.polymyo.clinic.intake.Pass.State;
import org.polymyo.clinic.store.Keys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The invitations of patients and who helps them. Links and codes are only kept as their hashes. */
@Repository
public class Passes {
    private static final int MOST_FAILURES = 5;
    private static final int CODES = 1_000_000;
    private static final SecureRandom CHANCE = new SecureRandom();

    private final JdbcClient database;
    private final HomeSettings settings;
    private final Clock clock;

    /**
     * The invitations of a workspace.
     *
     * @param database where they are kept
     * @param settings how long they count
     * @param clock tells when they end
     */
    public Passes(JdbcClient database, HomeSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What is handed over once and never shown again.
     *
     * @param link the secret part of the address
     * @param code six digits; empty where the day of birth is asked for
     */
    public record Handed(String link, String code) {}

    /**
     * Invites somebody; earlier invitations of the same account end.
     *
     * @param patient key of the patient
     * @param account key of the account that the link opens
     * @param proof what is asked for beside the link
     * @param author key of the account that invites
     * @return what to hand over
     */
    @Transactional
    public Handed invite(String patient, String account, Proof proof, String author) {
        database.sql("update pass set closed_at = ? where patient = ? and account = ? and closed_at is null")
                .param(clock.millis())
                .param(patient)
                .param(account)
                .update();
        String link = Keys.token();
        String code = String.format(Locale.ROOT, "%06d", CHANCE.nextInt(CODES));
        database.sql("insert into pass (token_hash, id, patient, account, proof, code_hash, failures, created_at,"
                        + " created_by, expires_at) values (?, ?, ?, ?, ?, ?, 0, ?, ?, ?)")
                .param(Keys.hash(link))
                .param(Keys.fresh())
                .param(patient)
                .param(account)
                .param(proof.name())
                .param(Keys.hash(link + code))
                .param(clock.millis())
                .param(author)
                .param(clock.instant().plus(settings.linkLasts()).toEpochMilli())
                .update();
        return new Handed(link, proof == Proof.CODE ? code : "");
    }

    /**
     * The invitation a link stands for.
     *
     * @param link the secret part of the address
     * @return nothing when there never was one
     */
    public Optional<Pass> of(String link) {
        return database.sql("select * from pass where token_hash = ?")
                .param(Keys.hash(link))
                .query(this::pass)
                .optional();
    }

    /**
     * The invitations of a patient.
     *
     * @param patient key of the patient
     * @return newest first
     */
    public List<Pass> ofPatient(String patient) {
        return database.sql("select * from pass where patient = ? order by created_at desc, id")
                .param(patient)
                .query(this::pass)
                .list();
    }

    /**
     * Uses an invitation. It counts once: who tries a used one again is refused and the clinic sees it.
     *
     * @param link the secret part of the address
     * @param proof the code, or the day of birth as {@code 1970-01-31}
     * @return the invitation, when link and proof were right and it was open
     */
    @Transactional
    public Optional<Pass> enter(String link, String proof) {
        Optional<Pass> found = of(link);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Pass pass = found.get();
        if (pass.state() != State.OPEN) {
            note("again_at", pass, "used_at is not null");
            return Optional.empty();
        }
        if (!isRight(pass, link, proof)) {
            database.sql("update pass set failures = failures + 1 where id = ?")
                    .param(pass.id())
                    .update();
            note("closed_at", pass, "failures >= " + MOST_FAILURES);
            return Optional.empty();
        }
        return note("used_at", pass, "used_at is null and closed_at is null") ? found : Optional.empty();
    }

    private boolean note(String column, Pass pass, String only) {
        return database.sql("update pass set " + column + " = ? where id = ? and " + only)
                        .param(clock.millis())
                        .param(pass.id())
                        .update()
                == 1;
    }

    private boolean isRight(Pass pass, String link, String proof) {
        return switch (pass.proof()) {
            case CODE ->
                counts("select count(*) from pass where id = ? and code_hash = ?", pass.id(), Keys.hash(link + proof));
            case BIRTH_DATE ->
                counts("select count(*) from patient where id = ? and birth_date = ?", pass.patient(), proof);
        };
    }

    private boolean counts(String sql, String key, String proof) {
        return database.sql(sql).param(key).param(proof).query(Long.class).single() == 1;
    }

    /**
     * Takes an invitation back.
     *
     * @param patient key of the patient
     * @param id key of the invitation
     * @return false when the patient has no such invitation that was not taken back
     */
    public boolean close(String patient, String id) {
        return database.sql("update pass set closed_at = ? where patient = ? and id = ? and closed_at is null")
                        .param(clock.millis())
                        .param(patient)
                        .param(id)
                        .update()
                == 1;
    }

    private Pass pass(ResultSet row, int number) throws SQLException {
        Instant expires = Instant.ofEpochMilli(row.getLong("expires_at"));
        return new Pass(
                row.getString("id"),
                row.getString("patient"),
                row.getString("account"),
                Proof.valueOf(row.getString("proof")),
                state(row, expires),
                Instant.ofEpochMilli(row.getLong("created_at")),
                expires);
    }

    private State state(ResultSet row, Instant expires) throws SQLException {
        if (row.getObject("again_at") != null) {
            return State.USED_AGAIN;
        }
        if (row.getObject("used_at") != null) {
            return State.USED;
        }
        return row.getObject("closed_at") != null || clock.instant().isAfter(expires) ? State.CLOSED : State.OPEN;
    }
}
