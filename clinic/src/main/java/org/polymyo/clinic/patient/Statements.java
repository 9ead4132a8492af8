package org.polymyo.clinic.patient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people said of patients. Nothing is changed or removed: a later statement takes the place of an earlier one. */
@Repository
public class Statements {
    private final JdbcClient database;

    /**
     * The statements of a workspace.
     *
     * @param database where they are kept
     */
    public Statements(JdbcClient database) {
        this.database = database;
    }

    /**
     * Writes a statement down.
     *
     * @param statement the statement, with a fresh key
     * @param supersedes the key of the one whose place it takes, empty for a new one
     */
    public void add(Statement statement, String supersedes) {
        database.sql("insert into statement (id, patient, kind, words, start_earliest, start_latest, start_words,"
                        + " end_words, source, author, recorded_at, supersedes)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(statement.id())
                .param(statement.patient())
                .param(statement.kind().name())
                .param(statement.words())
                .param(statement.earliest().toString())
                .param(statement.latest().toString())
                .param(statement.startWords())
                .param(statement.endWords())
                .param(statement.source())
                .param(statement.author())
                .param(statement.recordedAt().toEpochMilli())
                .param(supersedes.isEmpty() ? null : supersedes)
                .update();
    }

    /**
     * What stands of a patient now.
     *
     * @param patient the patient's key
     * @return in the order of the time spoken of
     */
    public List<Statement> of(String patient) {
        return database.sql("select * from statement where patient = :patient and id not in"
                        + " (select supersedes from statement where patient = :patient and supersedes is not null)"
                        + " order by start_earliest, recorded_at")
                .param("patient", patient)
                .query(Statements::statement)
                .list();
    }

    private static Statement statement(ResultSet row, int index) throws SQLException {
        return new Statement(
                row.getString("id"),
                row.getString("patient"),
                Statement.Kind.valueOf(row.getString("kind")),
                row.getString("words"),
                LocalDate.parse(row.getString("start_earliest")),
                LocalDate.parse(row.getString("start_latest")),
                row.getString("start_words"),
                row.getString("end_words"),
                row.getString("source"),
                row.getString("author"),
                Instant.ofEpochMilli(row.getLong("recorded_at")));
    }
}
