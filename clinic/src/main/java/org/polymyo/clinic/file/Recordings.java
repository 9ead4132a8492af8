package org.polymyo.clinic.file;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What arrived of each patient, and what was made from it. */
@Repository
public class Recordings {
    private final JdbcClient database;
    private final Clock clock;

    /**
     * The recordings of a workspace.
     *
     * @param database where they are kept
     * @param clock tells when
     */
    public Recordings(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Adds one.
     *
     * @param arrived what arrived
     * @param sealedName its name at the sender's, sealed
     * @param account who sent it
     * @throws org.springframework.dao.DuplicateKeyException if the patient has the same bytes already
     */
    public void add(Arrived arrived, byte[] sealedName, String account) {
        database.sql("insert into recording (id, patient, state, reason, ending, object, size, sha256, sealed_name,"
                        + " received_at, received_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(arrived.id())
                .param(arrived.patient())
                .param(arrived.state().name())
                .param(arrived.reason())
                .param(arrived.ending())
                .param(arrived.object().text())
                .param(arrived.size())
                .param(arrived.sha256())
                .param(sealedName)
                .param(arrived.receivedAt().toEpochMilli())
                .param(account)
                .update();
    }

    /**
     * A recording of a patient.
     *
     * @param patient the patient
     * @param id the recording
     * @return nothing when the patient has no such recording
     */
    public Optional<Arrived> one(String patient, String id) {
        return database.sql("select * from recording where patient = ? and id = ?")
                .param(patient)
                .param(id)
                .query(Recordings::arrived)
                .optional();
    }

    /**
     * A recording of a patient by its bytes.
     *
     * @param patient the patient
     * @param sha256 fingerprint of the bytes
     * @return nothing when the patient has no such recording
     */
    public Optional<Arrived> same(String patient, String sha256) {
        return database.sql("select * from recording where patient = ? and sha256 = ?")
                .param(patient)
                .param(sha256)
                .query(Recordings::arrived)
                .optional();
    }

    /**
     * What a patient has.
     *
     * @param patient the patient
     * @return newest first
     */
    public List<Arrived> of(String patient) {
        return database.sql("select * from recording where patient = ? order by received_at desc, id")
                .param(patient)
                .query(Recordings::arrived)
                .list();
    }

    /**
     * Lets a recording out of quarantine.
     *
     * @param arrived the recording
     * @return false when it is not in quarantine any more
     */
    public boolean release(Arrived arrived) {
        return database.sql(
                                "update recording set state = 'ACCEPTED', reason = '' where id = ? and state = 'QUARANTINED'")
                        .param(arrived.id())
                        .update()
                == 1;
    }

    /**
     * Puts a recording that was accepted into quarantine: nobody but who decides about it sees it until then.
     *
     * @param arrived the recording
     * @param reason why, as a code
     * @return false when it is in quarantine already
     */
    public boolean stop(Arrived arrived, String reason) {
        return database.sql(
                                "update recording set state = 'QUARANTINED', reason = ? where id = ? and state = 'ACCEPTED'")
                        .param(reason)
                        .param(arrived.id())
                        .update()
                == 1;
    }

    /**
     * Removes a recording that is in quarantine, with all that was made of it before it was stopped.
     *
     * @param arrived the recording
     * @return the files that are to be removed now; nothing when it is not in quarantine any more
     * @throws org.springframework.dao.DataIntegrityViolationException if a report stands on it
     */
    @Transactional
    public Optional<List<ObjectName>> remove(Arrived arrived) {
        List<ObjectName> files = new ArrayList<>(List.of(arrived.object()));
        int stopped = database.sql("select count(*) from recording where id = ? and state = 'QUARANTINED'")
                .param(arrived.id())
                .query(Integer.class)
                .single();
        if (stopped == 0) {
            return Optional.empty();
        }
        database.sql("update derived_file set kept = 0 where recording = ?")
                .param(arrived.id())
                .update();
        files.addAll(leftOver(arrived.id()));
        for (String made : List.of("derived_file", "film", "recording")) {
            String key = made.equals("recording") ? "id" : "recording";
            database.sql("delete from " + made + " where " + key + " = ?")
                    .param(arrived.id())
                    .update();
        }
        return Optional.of(files);
    }

    /**
     * The name a recording had at its sender's.
     *
     * @param recording the recording
     * @return the name, sealed
     */
    public byte[] sealedName(String recording) {
        return database.sql("select sealed_name from recording where id = ?")
                .param(recording)
                .query((row, i) -> row.getBytes(1))
                .single();
    }

    /**
     * Notes a file that is about to be made, so that it can be removed when the work is not finished.
     *
     * @param recording what it is made from
     * @param kind what it is going to be
     * @return its name
     */
    public ObjectName announce(String recording, String kind) {
        ObjectName name = ObjectName.fresh();
        database.sql("insert into derived_file (object, recording, kind, size, kept, created_at)"
                        + " values (?, ?, ?, 0, 0, ?)")
                .param(name.text())
                .param(recording)
                .param(kind)
                .param(clock.millis())
                .update();
        return name;
    }

    /**
     * Makes an announced file the one that counts, in place of an earlier one of its kind.
     *
     * @param recording what it was made from
     * @param made what it is
     */
    @Transactional
    public void confirm(String recording, Made made) {
        database.sql("update derived_file set kept = 0 where recording = ? and kind = ?")
                .param(recording)
                .param(made.kind())
                .update();
        database.sql("update derived_file set kept = 1, size = ? where object = ?")
                .param(made.size())
                .param(made.object().text())
                .update();
    }

    /**
     * What was made from a recording.
     *
     * @param recording the recording
     * @param kind what it is, such as {@code traces} or {@code report.json}
     * @return nothing when it was not made yet
     */
    public Optional<Made> made(String recording, String kind) {
        return database.sql("select kind, object, size from derived_file where recording = ? and kind = ? and kept = 1")
                .param(recording)
                .param(kind)
                .query((row, i) -> new Made(row.getString(1), new ObjectName(row.getString(2)), row.getLong(3)))
                .optional();
    }

    /**
     * Files of a recording that do not count: left over from work that was not finished, or made anew since.
     *
     * @param recording the recording
     * @return their names
     */
    public List<ObjectName> leftOver(String recording) {
        return database.sql("select object from derived_file where recording = ? and kept = 0")
                .param(recording)
                .query((row, i) -> new ObjectName(row.getString(1)))
                .list();
    }

    /**
     * Forgets a file that was removed.
     *
     * @param object its name
     */
    public void forget(ObjectName object) {
        database.sql("delete from derived_file where object = ? and kept = 0")
                .param(object.text())
                .update();
    }

    /**
     * A file made from a recording.
     *
     * @param kind what it is
     * @param object where its bytes are
     * @param size its size in bytes
     */
    public record Made(String kind, ObjectName object, long size) {}

    private static Arrived arrived(ResultSet row, int index) throws SQLException {
        return new Arrived(
                row.getString("id"),
                row.getString("patient"),
                Arrived.State.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getString("ending"),
                new ObjectName(row.getString("object")),
                row.getLong("size"),
                row.getString("sha256"),
                Instant.ofEpochMilli(row.getLong("received_at")));
    }
}
