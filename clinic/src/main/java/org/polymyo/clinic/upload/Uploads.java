package org.polymyo.clinic.upload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.polymyo.clinic.file.ObjectName;
import org.polymyo.clinic.upload.Upload.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The uploads of a workspace, as far as the database knows them. */
@Repository
class Uploads {
    private final JdbcClient database;
    private final Clock clock;

    Uploads(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Adds one.
     *
     * @param upload the upload
     * @param sealedName the file's name, sealed
     */
    void add(Upload upload, byte[] sealedName) {
        database.sql("insert into upload (id, patient, account, length, received, state, reason, recording, ending,"
                        + " object, sealed_name, created_at, expires_at) values (?, ?, ?, ?, 0, 'RECEIVING', '', null, ?, ?,"
                        + " ?, ?, ?)")
                .param(upload.id())
                .param(upload.patient())
                .param(upload.account())
                .param(upload.length())
                .param(upload.ending())
                .param(upload.object().text())
                .param(sealedName)
                .param(clock.millis())
                .param(upload.expiresAt())
                .update();
    }

    /**
     * An upload for a patient.
     *
     * @param patient the patient
     * @param id the upload
     * @return nothing when there is no such upload for this patient
     */
    Optional<Upload> one(String patient, String id) {
        return database.sql("select * from upload where patient = ? and id = ?")
                .param(patient)
                .param(id)
                .query(Uploads::upload)
                .optional();
    }

    /**
     * Notes how much is safe; all of it makes the upload whole.
     *
     * @param upload the upload as it was
     * @param received bytes that are on the disk
     * @return the upload as it is now
     */
    Upload received(Upload upload, long received) {
        database.sql("update upload set received = ?, state = case when ? = length then 'WHOLE' else 'RECEIVING' end"
                        + " where id = ? and state = 'RECEIVING'")
                .param(received)
                .param(received)
                .param(upload.id())
                .update();
        return one(upload.patient(), upload.id()).orElseThrow();
    }

    /**
     * Notes that an upload is whole with what is safe of it, whose length nobody knew before.
     *
     * @param upload the upload
     * @return the upload as it is now
     */
    Upload whole(Upload upload) {
        database.sql("update upload set length = received, state = 'WHOLE' where id = ? and state = 'RECEIVING'")
                .param(upload.id())
                .update();
        return one(upload.patient(), upload.id()).orElseThrow();
    }

    /**
     * Notes how an upload ended.
     *
     * @param upload the upload
     * @param state how
     * @param reason why, as a code, or empty
     * @param recording what it became, or nothing
     */
    void ended(Upload upload, State state, String reason, Optional<String> recording) {
        database.sql("update upload set state = ?, reason = ?, recording = ? where id = ?")
                .param(state.name())
                .param(reason)
                .param(recording.orElse(null))
                .param(upload.id())
                .update();
    }

    /**
     * The sealed name of an upload's file.
     *
     * @param upload the upload
     * @return what was stored
     */
    byte[] sealedName(Upload upload) {
        return database.sql("select sealed_name from upload where id = ?")
                .param(upload.id())
                .query((row, i) -> row.getBytes(1))
                .single();
    }

    /**
     * Uploads that are whole but not yet looked at, as a crash leaves them.
     *
     * @return oldest first
     */
    List<Upload> whole() {
        return database.sql("select * from upload where state = 'WHOLE' order by created_at")
                .query(Uploads::upload)
                .list();
    }

    /**
     * Uploads that were not whole in time.
     *
     * @return oldest first
     */
    List<Upload> expired() {
        return database.sql("select * from upload where state = 'RECEIVING' and expires_at < ? order by expires_at")
                .param(clock.millis())
                .query(Uploads::upload)
                .list();
    }

    /**
     * Whether an upload ended, here or on another server.
     *
     * @param object the name its bytes would have
     * @return false when it goes on or there is none
     */
    boolean isOver(String object) {
        return database.sql("select count(*) from upload where object = ? and state not in ('RECEIVING', 'WHOLE')")
                        .param(object)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /**
     * How much a patient's files take, whole ones and those on their way.
     *
     * @param patient the patient
     * @return bytes
     */
    long bytesOf(String patient) {
        return database.sql("select coalesce((select sum(size) from recording where patient = :patient), 0)"
                        + " + coalesce((select sum(length) from upload where patient = :patient"
                        + " and state in ('RECEIVING', 'WHOLE')), 0)")
                .param("patient", patient)
                .query(Long.class)
                .single();
    }

    private static Upload upload(ResultSet row, int index) throws SQLException {
        return new Upload(
                row.getString("id"),
                row.getString("patient"),
                row.getString("account"),
                row.getLong("length"),
                row.getLong("received"),
                State.valueOf(row.getString("state")),
                row.getString("reason"),
                Optional.ofNullable(row.getString("recording")).orElse(""),
                row.getString("ending"),
                new ObjectName(row.getString("object")),
                row.getLong("expires_at"));
    }
}
