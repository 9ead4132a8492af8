package org.polymyo.clinic.home;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.polymyo.clinic.upload.Upload;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The takes of all patients. None is ever changed: the newest of a clip counts, the others stay. */
@Repository
public class Takes {
    private static final String ALL =
            "select take.id, take.clip, take.way, take.made_at, take.told_at, upload.id as sent,"
                    + " upload.state, upload.recording from take left join take_file on take_file.take = take.id"
                    + " left join upload on upload.id = take_file.upload where take.patient = :patient";

    private final JdbcClient database;
    private final Clock clock;

    /**
     * The takes of a workspace.
     *
     * @param database where they are kept
     * @param clock says when
     */
    public Takes(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Notes a take. One with the id of a take that is there changes nothing.
     *
     * @param patient whose
     * @param id made where it was filmed
     * @param clip the clip
     * @param way how it was made
     * @param made when, as the phone says
     * @param author key of the account that says so
     */
    @Transactional
    public void add(String patient, String id, Clip clip, Take.Way way, Optional<Instant> made, String author) {
        database.sql("insert into take (id, number, patient, clip, plan, way, made_at, author, told_at)"
                        + " select :id, coalesce(max(number), 0) + 1, :patient, :clip, :plan, :way, :made, :author, :now"
                        + " from take where patient = :patient on conflict (id) do nothing")
                .param("id", id)
                .param("patient", patient)
                .param("clip", clip.id())
                .param("plan", FilmPlan.shipped().version())
                .param("way", way.name())
                .param("made", made.map(Instant::toEpochMilli).orElse(null))
                .param("author", author)
                .param("now", clock.millis())
                .update();
    }

    /**
     * Says which upload is the file of a take. The first word counts.
     *
     * @param take the take
     * @param upload the upload of the same patient
     */
    @Transactional
    public void sent(Take take, Upload upload) {
        database.sql("insert into take_file (take, upload) values (?, ?) on conflict do nothing")
                .param(take.id())
                .param(upload.id())
                .update();
    }

    /**
     * A take of a patient.
     *
     * @param patient the patient
     * @param id its key
     * @return nothing where the patient has no such take
     */
    public Optional<Take> one(String patient, String id) {
        return database.sql(ALL + " and take.id = :id")
                .param("patient", patient)
                .param("id", id)
                .query(Takes::take)
                .optional();
    }

    /**
     * All takes of a patient.
     *
     * @param patient the patient
     * @return in the order they were told of
     */
    public List<Take> of(String patient) {
        return database.sql(ALL + " order by take.number")
                .param("patient", patient)
                .query(Takes::take)
                .list();
    }

    /**
     * The takes that count.
     *
     * @param patient the patient
     * @return the newest of each clip, by its name
     */
    public Map<String, Take> newest(String patient) {
        Map<String, Take> newest = new LinkedHashMap<>();
        of(patient).forEach(take -> newest.put(take.clip(), take));
        return newest;
    }

    private static Take take(ResultSet row, int number) throws SQLException {
        long made = row.getLong("made_at");
        Optional<Instant> filmed = row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(made));
        String upload = row.getString("sent");
        Optional<Take.Sent> file = upload == null
                ? Optional.empty()
                : Optional.of(new Take.Sent(
                        upload,
                        Upload.State.valueOf(row.getString("state")),
                        Optional.ofNullable(row.getString("recording")).orElse("")));
        return new Take(
                row.getString("id"),
                row.getString("clip"),
                Take.Way.valueOf(row.getString("way")),
                filmed,
                Instant.ofEpochMilli(row.getLong("told_at")),
                file);
    }
}
