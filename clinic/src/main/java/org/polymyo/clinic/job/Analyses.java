package org.polymyo.clinic.job;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.polymyo.clinic.store.Keys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Analyses asked for. What is written here and the queue change in one transaction. */
@Repository
public class Analyses {
    private final JdbcClient database;
    private final SchedulerClient queue;
    private final Clock clock;

    /**
     * The analyses of a workspace.
     *
     * @param database where they are kept
     * @param queue tells the servers that there is work
     * @param clock tells when
     */
    public Analyses(JdbcClient database, SchedulerClient queue, Clock clock) {
        this.database = database;
        this.queue = queue;
        this.clock = clock;
    }

    /**
     * Asks for an analysis.
     *
     * @param patient the patient
     * @param recording the patient's recording
     * @param account who asks
     * @return the key of the analysis; that of an earlier one when it is not over yet
     */
    @Transactional
    public String request(String patient, String recording, String account) {
        Optional<Analysis> earlier = latest(patient, recording);
        if (earlier.isPresent() && !earlier.get().state().isOver()) {
            return earlier.get().id();
        }
        String id = Keys.fresh();
        database.sql("insert into analysis (id, patient, recording, state, share, attempts, reason, cancel,"
                        + " requested_at, requested_by) values (?, ?, ?, 'WAITING', 0, 0, '', 0, ?, ?)")
                .param(id)
                .param(patient)
                .param(recording)
                .param(clock.millis())
                .param(account)
                .update();
        enqueue(id);
        return id;
    }

    private void enqueue(String id) {
        queue.scheduleIfNotExists(Queue.ANALYSE.instance(id).build(), clock.instant());
    }

    /** Puts analyses back into the queue that are not over and in no queue; there is no known way to lose one. */
    @Transactional
    public void requeueLost() {
        database.sql("select id from analysis where state in ('WAITING', 'RUNNING') and id not in"
                        + " (select task_instance from scheduled_tasks where task_name = ?)")
                .param(Queue.ANALYSE.getTaskName())
                .query(String.class)
                .list()
                .forEach(this::enqueue);
    }

    /**
     * The analysis asked for last.
     *
     * @param patient the patient
     * @param recording the patient's recording
     * @return nothing when none was asked for
     */
    public Optional<Analysis> latest(String patient, String recording) {
        return database.sql("select * from analysis where patient = ? and recording = ?"
                        + " order by requested_at desc, id limit 1")
                .param(patient)
                .param(recording)
                .query(Analyses::analysis)
                .optional();
    }

    /**
     * An analysis.
     *
     * @param id its key
     * @return nothing when there is none
     */
    Optional<Analysis> one(String id) {
        return database.sql("select * from analysis where id = ?")
                .param(id)
                .query(Analyses::analysis)
                .optional();
    }

    /**
     * Stops an analysis that is not over. One that waits is over at once, a running one when its server notices.
     *
     * @param patient the patient
     * @param recording the patient's recording
     */
    @Transactional
    public void cancel(String patient, String recording) {
        latest(patient, recording).ifPresent(analysis -> {
            database.sql("update analysis set cancel = 1 where id = ?")
                    .param(analysis.id())
                    .update();
            database.sql("update analysis set state = 'CANCELLED', ended_at = ? where id = ? and state = 'WAITING'")
                    .param(clock.millis())
                    .param(analysis.id())
                    .update();
        });
    }

    /**
     * Forgets the analyses of a recording that is removed.
     *
     * @param patient the patient
     * @param recording the patient's recording
     */
    @Transactional
    public void forget(String patient, String recording) {
        database.sql("delete from analysis where patient = ? and recording = ?")
                .param(patient)
                .param(recording)
                .update();
    }

    /**
     * Begins an attempt.
     *
     * @param id the analysis
     * @param most how many attempts there are
     * @return the analysis as it is now begun; nothing when it is over or was begun too often
     */
    @Transactional
    Optional<Analysis> begin(String id, int most) {
        database.sql("update analysis set state = 'CANCELLED', ended_at = ? where id = ? and cancel = 1"
                        + " and state in ('WAITING', 'RUNNING')")
                .param(clock.millis())
                .param(id)
                .update();
        database.sql("update analysis set state = 'FAILED', reason = 'WORKER_LOST', ended_at = ?"
                        + " where id = ? and attempts >= ? and state in ('WAITING', 'RUNNING')")
                .param(clock.millis())
                .param(id)
                .param(most)
                .update();
        database.sql("update analysis set state = 'RUNNING', attempts = attempts + 1, share = 0"
                        + " where id = ? and state in ('WAITING', 'RUNNING')")
                .param(id)
                .update();
        return one(id).filter(analysis -> analysis.state() == Analysis.State.RUNNING);
    }

    /**
     * Notes how far an attempt is.
     *
     * @param analysis the analysis as it was begun
     * @param share share done
     * @return whether to go on; false when a person stopped it or another server took it over
     */
    boolean goesOn(Analysis analysis, double share) {
        return database.sql("update analysis set share = ? where id = ? and attempts = ? and state = 'RUNNING'"
                                + " and cancel = 0")
                        .param(share)
                        .param(analysis.id())
                        .param(analysis.attempts())
                        .update()
                == 1;
    }

    /**
     * Ends an attempt.
     *
     * @param analysis the analysis as it was begun
     * @param state how it is now; WAITING when it is tried again
     * @param reason why, as a code
     * @return whether it was still this attempt's to end
     */
    boolean end(Analysis analysis, Analysis.State state, String reason) {
        return database.sql("update analysis set state = ?, reason = ?, share = ?, ended_at = ?"
                                + " where id = ? and attempts = ? and state = 'RUNNING'")
                        .param(state.name())
                        .param(reason)
                        .param(state == Analysis.State.DONE ? 1.0 : analysis.share())
                        .param(clock.millis())
                        .param(analysis.id())
                        .param(analysis.attempts())
                        .update()
                == 1;
    }

    /**
     * Whether a person asked to stop it.
     *
     * @param id the analysis
     * @return true when so
     */
    boolean isCancelled(String id) {
        List<Integer> asked = database.sql("select cancel from analysis where id = ?")
                .param(id)
                .query(Integer.class)
                .list();
        return asked.contains(1);
    }

    private static Analysis analysis(ResultSet row, int index) throws SQLException {
        return new Analysis(
                row.getString("id"),
                row.getString("patient"),
                row.getString("recording"),
                Analysis.State.valueOf(row.getString("state")),
                row.getDouble("share"),
                row.getInt("attempts"),
                row.getString("reason"));
    }
}
