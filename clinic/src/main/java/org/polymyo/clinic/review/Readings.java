package org.polymyo.clinic.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.polymyo.clinic.store.Keys;
import org.polymyo.event.Polarity;
import org.polymyo.quantity.TimeSpan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what readers did. Rows are only ever added; what was acknowledged is on disk. */
@Repository
public class Readings {
    private final JdbcClient database;
    private final Clock clock;

    /**
     * The readings of a workspace.
     *
     * @param database where they are kept
     * @param clock tells when
     */
    public Readings(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A reader's work on an analysis, begun when there is none.
     *
     * @param recording the recording's key
     * @param analysis the analysis' key
     * @param account who reads
     * @return the reading
     */
    @Transactional
    public Reading of(String recording, String analysis, String account) {
        database.sql("insert into reading (id, recording, analysis, account, started_at, last)"
                        + " values (?, ?, ?, ?, ?, 0) on conflict (analysis, account) do nothing")
                .param(Keys.fresh())
                .param(recording)
                .param(analysis)
                .param(account)
                .param(clock.millis())
                .update();
        return database.sql("select * from reading where analysis = ? and account = ?")
                .param(analysis)
                .param(account)
                .query(Readings::reading)
                .single();
    }

    /**
     * Every reading of an analysis.
     *
     * @param analysis the analysis' key
     * @return in the order in which they were begun
     */
    public List<Reading> ofAnalysis(String analysis) {
        return database.sql("select * from reading where analysis = ? order by started_at, id")
                .param(analysis)
                .query(Readings::reading)
                .list();
    }

    /**
     * All a reader did.
     *
     * @param reading the reading
     * @return in order
     */
    public List<MarkAction> actions(Reading reading) {
        return database.sql("select * from mark_action where reading = ? order by number")
                .param(reading.id())
                .query(Readings::action)
                .list();
    }

    /**
     * Adds to a reading. An action that is there already is passed over, so that sending again is harmless; all are kept or
     * none.
     *
     * @param reading the reading
     * @param actions what was done, in order
     * @throws ReadingClosedException if the reading is finished, or an identity stands for another action
     */
    @Transactional
    public void keep(Reading reading, List<MarkAction> actions) {
        // Changing the row locks it: of two pages of one reader the second waits here.
        database.sql("update reading set last = last where id = ?")
                .param(reading.id())
                .update();
        long number = database.sql("select last from reading where id = ? and finished_at is null")
                .param(reading.id())
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new ReadingClosedException("the reading is finished"));
        for (MarkAction action : actions) {
            if (!isKept(reading, action)) {
                insert(reading, ++number, action);
            }
        }
        database.sql("update reading set last = ? where id = ?")
                .param(number)
                .param(reading.id())
                .update();
    }

    private boolean isKept(Reading reading, MarkAction action) {
        Optional<MarkAction> same = database.sql("select * from mark_action where id = ? and reading = ?")
                .param(action.id())
                .param(reading.id())
                .query(Readings::action)
                .optional();
        if (same.isPresent() && !same.get().equals(action)) {
            throw new ReadingClosedException("this identity stands for another action");
        }
        return same.isPresent();
    }

    private void insert(Reading reading, long number, MarkAction action) {
        int rows = database.sql(
                        "insert into mark_action (id, reading, number, made_at, type, target, channel, from_seconds,"
                                + " to_seconds, polarity, words) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing")
                .param(action.id())
                .param(reading.id())
                .param(number)
                .param(clock.millis())
                .param(action.type().word())
                .param(action.target())
                .param(action.channel())
                .param(action.span().map(TimeSpan::startSeconds).orElse(null))
                .param(action.span().map(TimeSpan::endSeconds).orElse(null))
                .param(action.polarity().map(Polarity::word).orElse(null))
                .param(action.text())
                .update();
        if (rows == 0) {
            throw new ReadingClosedException("this identity stands for another reader's action");
        }
    }

    /**
     * Ends a reading; then the other reader may see it.
     *
     * @param reading the reading
     */
    @Transactional
    public void finish(Reading reading) {
        database.sql("update reading set finished_at = ? where id = ? and finished_at is null")
                .param(clock.millis())
                .param(reading.id())
                .update();
    }

    private static Reading reading(ResultSet row, int index) throws SQLException {
        boolean finished = row.getObject("finished_at") != null;
        return new Reading(
                row.getString("id"),
                row.getString("recording"),
                row.getString("analysis"),
                row.getString("account"),
                finished);
    }

    private static MarkAction action(ResultSet row, int index) throws SQLException {
        double from = row.getDouble("from_seconds");
        Optional<TimeSpan> span =
                row.wasNull() ? Optional.empty() : Optional.of(new TimeSpan(from, row.getDouble("to_seconds")));
        return new MarkAction(
                row.getString("id"),
                ActionType.of(row.getString("type")),
                row.getString("target"),
                row.getString("channel"),
                span,
                polarity(row.getString("polarity")),
                row.getString("words"));
    }

    private static Optional<Polarity> polarity(@Nullable String word) {
        return List.of(Polarity.values()).stream()
                .filter(polarity -> polarity.word().equals(word))
                .findFirst();
    }
}
