package org.polymyo.clinic.patient;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.polymyo.clinic.store.Keys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What examiners saw. */
@Repository
public class Signs {
    private final JdbcClient database;
    private final Clock clock;

    /**
     * The signs of a workspace.
     *
     * @param database where they are kept
     * @param clock tells when one was written down
     */
    public Signs(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Writes a sign down.
     *
     * @param patient the patient's key
     * @param region where
     * @param condition while what
     * @param state what was seen
     * @param author the key of the examiner
     */
    public void add(String patient, Region region, Sign.Condition condition, Sign.State state, String author) {
        database.sql("insert into sign (id, patient, region, condition, state, author, recorded_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .param(Keys.fresh())
                .param(patient)
                .param(region.name())
                .param(condition.name())
                .param(state.name())
                .param(author)
                .param(clock.millis())
                .update();
    }

    /**
     * What was seen last at each part under each condition.
     *
     * @param patient the patient's key
     * @return what was never looked at is missing
     */
    public Map<Region, Map<Sign.Condition, Sign>> of(String patient) {
        Map<Region, Map<Sign.Condition, Sign>> latest = new EnumMap<>(Region.class);
        database.sql("select region, condition, state, author, recorded_at from sign where patient = ?"
                        + " order by recorded_at")
                .param(patient)
                .query((row, i) -> new Sign(
                        Region.valueOf(row.getString(1)),
                        Sign.Condition.valueOf(row.getString(2)),
                        Sign.State.valueOf(row.getString(3)),
                        row.getString(4),
                        Instant.ofEpochMilli(row.getLong(5))))
                .list()
                .forEach(sign -> latest.computeIfAbsent(sign.region(), region -> new EnumMap<>(Sign.Condition.class))
                        .put(sign.condition(), sign));
        return latest;
    }
}
