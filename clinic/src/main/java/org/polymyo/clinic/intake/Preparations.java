package org.polymyo.clinic.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.polymyo.clinic.form.Answer;
import org.polymyo.clinic.form.AnswerJson;
import org.polymyo.clinic.form.Form;
import org.polymyo.clinic.store.Keys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The answers of all patients. An answer is never changed: a later one to the same question stands beside it. */
@Repository
public class Preparations {
    private final JdbcClient database;
    private final Clock clock;

    /**
     * The answers in a workspace.
     *
     * @param database where they are kept
     * @param clock says when
     */
    public Preparations(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A patient's way through a form.
     *
     * @param patient key of the patient
     * @param form the form
     * @return what was begun, if anything was
     */
    public Optional<Preparation> of(String patient, Form form) {
        return database.sql(
                        "select id, patient, language, sent_at, safety_read_at from preparation where patient = ? and form = ?")
                .param(patient)
                .param(form.id())
                .query(Preparations::preparation)
                .optional();
    }

    /**
     * Begins, or goes on in another language.
     *
     * @param patient key of the patient
     * @param form the form
     * @param language in which the questions are to be read
     */
    @Transactional
    public void begin(String patient, Form form, Locale language) {
        database.sql("insert into preparation (id, patient, form, form_version, language, begun_at)"
                        + " values (?, ?, ?, ?, ?, ?)"
                        + " on conflict (patient, form) do update set language = excluded.language")
                .param(Keys.fresh())
                .param(patient)
                .param(form.id())
                .param(form.version())
                .param(language.toLanguageTag())
                .param(clock.millis())
                .update();
    }

    /**
     * Keeps an answer. One with the id of an answer that is kept already changes nothing.
     *
     * @param preparation whose
     * @param id made where the page was
     * @param question which question
     * @param answer what was answered
     * @param author key of the account that wrote it
     */
    @Transactional
    public void answer(Preparation preparation, String id, String question, Answer answer, String author) {
        database.sql("insert into answer (id, preparation, number, question, said, author, recorded_at)"
                        + " select :id, :preparation, coalesce(max(number), 0) + 1, :question, :said, :author, :now"
                        + " from answer where preparation = :preparation on conflict (id) do nothing")
                .param("id", id)
                .param("preparation", preparation.id())
                .param("question", question)
                .param("said", AnswerJson.write(answer))
                .param("author", author)
                .param("now", clock.millis())
                .update();
    }

    /**
     * Everything that was answered, changed answers included.
     *
     * @param preparation whose
     * @return in the order it was given
     */
    public List<Given> given(Preparation preparation) {
        return database.sql("select id, question, said, author, recorded_at from answer where preparation = ?"
                        + " order by number")
                .param(preparation.id())
                .query((row, i) -> new Given(
                        row.getString("id"),
                        row.getString("question"),
                        AnswerJson.read(row.getString("said")),
                        row.getString("author"),
                        Instant.ofEpochMilli(row.getLong("recorded_at"))))
                .list();
    }

    /**
     * The answers that count.
     *
     * @param preparation whose
     * @return the newest of each question
     */
    public Map<String, Answer> answers(Preparation preparation) {
        Map<String, Answer> newest = new LinkedHashMap<>();
        given(preparation).forEach(g -> newest.put(g.question(), g.answer()));
        return newest;
    }

    /**
     * Sends the answers to the clinic; they can still be changed, and sent again.
     *
     * @param preparation whose
     */
    public void send(Preparation preparation) {
        database.sql("update preparation set sent_at = ? where id = ?")
                .param(clock.millis())
                .param(preparation.id())
                .update();
    }

    /**
     * Notes that the safety card was read.
     *
     * @param preparation whose
     */
    public void readSafety(Preparation preparation) {
        database.sql("update preparation set safety_read_at = ? where id = ?")
                .param(clock.millis())
                .param(preparation.id())
                .update();
    }

    private static Preparation preparation(ResultSet row, int number) throws SQLException {
        return new Preparation(
                row.getString("id"),
                row.getString("patient"),
                Locale.forLanguageTag(row.getString("language")),
                instant(row, "sent_at"),
                instant(row, "safety_read_at"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        long at = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(at));
    }
}
