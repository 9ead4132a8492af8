package org.polymyo.clinic.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.polymyo.clinic.store.Keys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What patients agreed to and took back. Nothing is changed: the newest of a purpose counts, the others stay. */
@Repository
public class Consents {
    private final JdbcClient database;
    private final Clock clock;

    /**
     * The consents of a workspace.
     *
     * @param database where they are kept
     * @param clock says when
     */
    public Consents(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Notes what was said.
     *
     * @param patient key of the patient
     * @param purpose to what
     * @param yes whether it was agreed to
     * @param author key of the account that said so
     */
    @Transactional
    public void say(String patient, Purpose purpose, boolean yes, String author) {
        database.sql("insert into consent (id, number, patient, purpose, version, said, author, recorded_at)"
                        + " select :id, coalesce(max(number), 0) + 1, :patient, :purpose, :version, :said, :author, :now"
                        + " from consent where patient = :patient")
                .param("id", Keys.fresh())
                .param("patient", patient)
                .param("purpose", purpose.name())
                .param("version", Purpose.VERSION)
                .param("said", yes ? "YES" : "NO")
                .param("author", author)
                .param("now", clock.millis())
                .update();
    }

    /**
     * Everything that was said.
     *
     * @param patient key of the patient
     * @return in the order it was said
     */
    public List<Said> all(String patient) {
        return database.sql("select purpose, version, said, author, recorded_at from consent where patient = ?"
                        + " order by number")
                .param(patient)
                .query((row, i) -> new Said(
                        Purpose.valueOf(row.getString(1)),
                        row.getInt(2),
                        row.getString(3).equals("YES"),
                        row.getString(4),
                        Instant.ofEpochMilli(row.getLong(5))))
                .list();
    }

    /**
     * What counts now.
     *
     * @param patient key of the patient
     * @return the newest of each purpose; one that nobody was asked about is missing
     */
    public Map<Purpose, Said> now(String patient) {
        Map<Purpose, Said> newest = new EnumMap<>(Purpose.class);
        all(patient).forEach(said -> newest.put(said.purpose(), said));
        return newest;
    }

    /**
     * Whether something was agreed to and not taken back.
     *
     * @param patient key of the patient
     * @param purpose what
     * @return the newest word on it, nothing when nobody was asked
     */
    public Optional<Boolean> agreed(String patient, Purpose purpose) {
        return Optional.ofNullable(now(patient).get(purpose)).map(Said::yes);
    }

    /**
     * One word on one purpose.
     *
     * @param purpose to what
     * @param version the version of the words that were read
     * @param yes whether it was agreed to
     * @param author key of the account that said so
     * @param at when
     */
    public record Said(Purpose purpose, int version, boolean yes, String author, Instant at) {}
}
