package org.polymyo.clinic.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.polymyo.clinic.form.Answer;
import org.polymyo.clinic.form.AnswerJson;
import org.polymyo.clinic.form.Form;
import org.polymyo.clinic.store.Keys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The entries of patients' lists. An answer is never changed: a later one to the same question stands beside it. */
@Repository
public class Entries {
    private final JdbcClient database;
    private final Clock clock;

    /**
     * The entries in a workspace.
     *
     * @param database where they are kept
     * @param clock says when
     */
    public Entries(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Adds an entry about which nothing is said yet.
     *
     * @param patient key of the patient
     * @param form what is asked of it
     * @param author key of the account that adds it
     * @return its key
     */
    @Transactional
    public String begin(String patient, Form form, String author) {
        String id = Keys.fresh();
        database.sql("insert into entry (id, patient, form, number, begun_at, begun_by)"
                        + " select :id, :patient, :form, coalesce(max(number), 0) + 1, :now, :author"
                        + " from entry where patient = :patient")
                .param("id", id)
                .param("patient", patient)
                .param("form", form.id())
                .param("now", clock.millis())
                .param("author", author)
                .update();
        return id;
    }

    /**
     * A patient's list.
     *
     * @param patient key of the patient
     * @param form what is asked of each entry
     * @return entries of which something was said, in the order they were begun; those taken off too
     */
    public List<Entry> of(String patient, Form form) {
        return database
                .sql("select id, removed_at from entry where patient = ? and form = ? order by number")
                .param(patient)
                .param(form.id())
                .query((row, i) -> new Found(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .map(found -> entry(patient, form, found))
                .filter(entry -> !entry.answers().isEmpty())
                .toList();
    }

    /**
     * An entry.
     *
     * @param patient key of the patient
     * @param form what is asked of it
     * @param id its key
     * @return nothing when the patient has no such entry
     */
    public Optional<Entry> one(String patient, Form form, String id) {
        return database.sql("select id, removed_at from entry where patient = ? and form = ? and id = ?")
                .param(patient)
                .param(form.id())
                .param(id)
                .query((row, i) -> new Found(row.getString(1), row.getString(2)))
                .optional()
                .map(found -> entry(patient, form, found));
    }

    private record Found(String id, @Nullable String removed) {}

    private Entry entry(String patient, Form form, Found found) {
        Map<String, Answer> newest = new LinkedHashMap<>();
        given(found.id()).forEach(given -> newest.put(given.question(), given.answer()));
        return new Entry(found.id(), patient, form.id(), found.removed() != null, newest);
    }

    /**
     * Keeps an answer. One with the id of an answer that is kept already changes nothing.
     *
     * @param entry about which entry
     * @param id made where the page was
     * @param question which question
     * @param answer what was answered
     * @param author key of the account that wrote it
     */
    @Transactional
    public void answer(Entry entry, String id, String question, Answer answer, String author) {
        database.sql("insert into entry_answer (id, entry, number, question, said, author, recorded_at)"
                        + " select :id, :entry, coalesce(max(number), 0) + 1, :question, :said, :author, :now"
                        + " from entry_answer where entry = :entry on conflict (id) do nothing")
                .param("id", id)
                .param("entry", entry.id())
                .param("question", question)
                .param("said", AnswerJson.write(answer))
                .param("author", author)
                .param("now", clock.millis())
                .update();
    }

    /**
     * Everything that was answered about an entry, changed answers included.
     *
     * @param entry its key
     * @return in the order it was given
     */
    public List<Given> given(String entry) {
        return database.sql("select id, question, said, author, recorded_at from entry_answer where entry = ?"
                        + " order by number")
                .param(entry)
                .query((row, i) -> new Given(
                        row.getString("id"),
                        row.getString("question"),
                        AnswerJson.read(row.getString("said")),
                        row.getString("author"),
                        Instant.ofEpochMilli(row.getLong("recorded_at"))))
                .list();
    }

    /**
     * Takes an entry off the list, or puts it back.
     *
     * @param entry the entry
     * @param off whether it goes
     * @param author key of the account that does so
     */
    public void remove(Entry entry, boolean off, String author) {
        database.sql("update entry set removed_at = ?, removed_by = ? where id = ?")
                .param(off ? clock.millis() : null)
                .param(author)
                .param(entry.id())
                .update();
    }
}
