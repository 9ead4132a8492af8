package org.polymyo.clinic.patient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Visits of patients. */
@Repository
public class Visits {
    private final JdbcClient database;
    private final Clock clock;

    /**
     * The visits of a workspace.
     *
     * @param database where they are kept
     * @param clock tells when one was planned
     */
    public Visits(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Adds a visit.
     *
     * @param visit the visit, with a fresh key
     * @param author the key of the account that plans it
     */
    public void add(Visit visit, String author) {
        database.sql("insert into visit (id, patient, planned_at, kind, reason, state, created_at, created_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .param(visit.id())
                .param(visit.patient())
                .param(visit.plannedAt().toEpochMilli())
                .param(visit.kind().name())
                .param(visit.reason())
                .param(visit.state().name())
                .param(clock.millis())
                .param(author)
                .update();
    }

    /**
     * Says how far a visit went.
     *
     * @param patient the patient's key
     * @param id the visit's key
     * @param state how far
     * @return false when the patient has no such visit
     */
    public boolean set(String patient, String id, Visit.State state) {
        return database.sql("update visit set state = ? where id = ? and patient = ?")
                        .param(state.name())
                        .param(id)
                        .param(patient)
                        .update()
                == 1;
    }

    /**
     * The visits of a patient.
     *
     * @param patient the patient's key
     * @return in the order of time
     */
    public List<Visit> of(String patient) {
        return database.sql("select * from visit where patient = ? order by planned_at")
                .param(patient)
                .query(Visits::visit)
                .list();
    }

    private static Visit visit(ResultSet row, int index) throws SQLException {
        return new Visit(
                row.getString("id"),
                row.getString("patient"),
                Instant.ofEpochMilli(row.getLong("planned_at")),
                Visit.Kind.valueOf(row.getString("kind")),
                row.getString("reason"),
                Visit.State.valueOf(row.getString("state")));
    }
}
