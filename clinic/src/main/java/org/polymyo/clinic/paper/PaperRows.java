package org.polymyo.clinic.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.polymyo.clinic.store.Keys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The papers of a workspace, as far as the database knows them. */
@Repository
class PaperRows {
    private final JdbcClient database;
    private final Clock clock;

    PaperRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Adds one. */
    String add(String patient, String subject, String recording, String account, Verdict verdict, Size size) {
        String id = Keys.fresh();
        database.sql("insert into paper (id, patient, subject, recording, number, verdict, width, height, sent_at,"
                        + " sent_by) select :id, :patient, :subject, :recording, coalesce(max(number), 0) + 1, :verdict,"
                        + " :width, :height, :now, :account from paper where patient = :patient")
                .param("id", id)
                .param("patient", patient)
                .param("subject", subject)
                .param("recording", recording)
                .param("verdict", verdict.name())
                .param("width", size.width())
                .param("height", size.height())
                .param("now", clock.millis())
                .param("account", account)
                .update();
        return id;
    }

    /**
     * The size of a picture.
     *
     * @param width in points
     * @param height in points
     */
    record Size(int width, int height) {}

    /** Every paper of a patient that was not removed, oldest first. */
    List<Paper> of(String patient) {
        return database.sql("select * from paper where patient = ? and removed_at is null order by number")
                .param(patient)
                .query(PaperRows::paper)
                .list();
    }

    Optional<Paper> one(String patient, String id) {
        return of(patient).stream().filter(paper -> paper.id().equals(id)).findFirst();
    }

    /** Notes that a picture has another size now. */
    void resized(Paper paper, Size size) {
        database.sql("update paper set width = ?, height = ? where id = ?")
                .param(size.width())
                .param(size.height())
                .param(paper.id())
                .update();
    }

    void kept(Paper paper) {
        database.sql("update paper set kept_at = ? where id = ?")
                .param(clock.millis())
                .param(paper.id())
                .update();
    }

    void removed(Paper paper, String account) {
        database.sql("update paper set removed_at = ?, removed_by = ? where id = ?")
                .param(clock.millis())
                .param(account)
                .param(paper.id())
                .update();
    }

    private static Paper paper(ResultSet row, int index) throws SQLException {
        row.getLong("kept_at");
        boolean kept = !row.wasNull();
        return new Paper(
                row.getString("id"),
                row.getString("patient"),
                row.getString("subject"),
                row.getString("recording"),
                Verdict.valueOf(row.getString("verdict")),
                row.getInt("width"),
                row.getInt("height"),
                kept,
                Instant.ofEpochMilli(row.getLong("sent_at")));
    }
}
