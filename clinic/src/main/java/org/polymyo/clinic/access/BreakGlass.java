package org.polymyo.clinic.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.polymyo.clinic.account.Person;
import org.polymyo.clinic.store.Keys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Access in an emergency to a patient one does not belong to: for an hour, for a reason, reviewed afterwards. */
@Repository
public class BreakGlass {
    private static final Duration OPEN = Duration.ofMinutes(60);

    private final JdbcClient database;
    private final Clock clock;

    /**
     * The broken glass of a workspace.
     *
     * @param database where it is kept
     * @param clock tells when it closes again
     */
    public BreakGlass(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Opens a patient for an hour.
     *
     * @param person for whom
     * @param patient the patient's key
     * @param reason why, in the person's words
     */
    public void open(Person person, String patient, String reason) {
        database.sql("insert into glass (id, patient, account, reason, opened_at, closes_at) values (?, ?, ?, ?, ?, ?)")
                .param(Keys.fresh())
                .param(patient)
                .param(person.account())
                .param(reason.strip())
                .param(clock.millis())
                .param(clock.instant().plus(OPEN).toEpochMilli())
                .update();
    }

    /**
     * Every case nobody looked at yet.
     *
     * @return oldest first
     */
    public List<Case> unreviewed() {
        return database.sql("select id, patient, account, reason, opened_at from glass where reviewed_at is null"
                        + " order by opened_at")
                .query((row, i) -> new Case(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        Instant.ofEpochMilli(row.getLong(5))))
                .list();
    }

    /**
     * Notes that somebody else looked at a case.
     *
     * @param id the case
     * @param reviewer who; nobody reviews their own
     * @return why it was not noted, nothing when it was
     */
    public Optional<String> review(String id, Person reviewer) {
        int done = database.sql("update glass set reviewed_at = ?, reviewed_by = ?"
                        + " where id = ? and account <> ? and reviewed_at is null")
                .param(clock.millis())
                .param(reviewer.account())
                .param(id)
                .param(reviewer.account())
                .update();
        return done == 1 ? Optional.empty() : Optional.of("Somebody else must review this.");
    }

    /**
     * One time somebody broke the glass.
     *
     * @param id its key
     * @param patient the patient's key
     * @param account whose account
     * @param reason why
     * @param openedAt when
     */
    public record Case(String id, String patient, String account, String reason, Instant openedAt) {}
}
