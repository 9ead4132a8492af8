package org.polymyo.clinic.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.polymyo.clinic.store.Keys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Up to when a team has read what came from home. What comes later is unread for all of them. */
@Repository
public class ReadMarks {
    private final JdbcClient database;
    private final Clock clock;

    /**
     * The marks of a workspace.
     *
     * @param database where they are kept
     * @param clock says when
     */
    public ReadMarks(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A mark.
     *
     * @param until everything that came up to then was read
     * @param author key of the account that says so
     * @param at when it was said
     */
    public record Mark(Instant until, String author, Instant at) {}

    /**
     * How far a patient's news were read.
     *
     * @param patient key of the patient
     * @return nothing while nobody read any
     */
    public Optional<Mark> of(String patient) {
        return database.sql("select until, author, recorded_at from intake_read where patient = ?"
                        + " order by until desc limit 1")
                .param(patient)
                .query((row, i) -> new Mark(
                        Instant.ofEpochMilli(row.getLong(1)), row.getString(2), Instant.ofEpochMilli(row.getLong(3))))
                .optional();
    }

    /**
     * Notes that somebody read what there was.
     *
     * @param patient key of the patient
     * @param until the newest that was on the page
     * @param author key of the account
     */
    public void read(String patient, Instant until, String author) {
        database.sql("insert into intake_read (id, patient, until, author, recorded_at) values (?, ?, ?, ?, ?)")
                .param(Keys.fresh())
                .param(patient)
                .param(until.toEpochMilli())
                .param(author)
                .param(clock.millis())
                .update();
    }
}
