package org.polymyo.clinic.history;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.polymyo.clinic.form.Answer;
import org.polymyo.clinic.form.Answer.Pick;
import org.polymyo.clinic.store.Keys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What hospitals have of patients and the clinic wants. Follows what the patients say; nothing is removed. */
@Repository
public class WantedRecords {
    private final JdbcClient database;
    private final Clock clock;

    /**
     * The wanted records of a workspace.
     *
     * @param database where they are kept
     * @param clock tells when
     */
    public WantedRecords(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Follows what a patient said of a test: a task stands open while a hospital has it, and says what was said last.
     *
     * @param patient key of the patient
     * @param test the test
     * @param answer what was answered
     * @param author key of the account that wrote it
     */
    @Transactional
    public void follow(String patient, PastTest test, Answer answer, String author) {
        Optional<Map<String, String>> place = answer instanceof Answer.Chosen chosen
                ? chosen.picks().stream()
                        .filter(pick -> pick.option().equals("hospital"))
                        .map(Pick::written)
                        .findFirst()
                : Optional.empty();
        Optional<WantedRecord> open =
                open(patient).stream().filter(wanted -> wanted.test() == test).findFirst();
        if (place.equals(open.map(WantedRecords::place))) {
            return;
        }
        database.sql("update wanted_record set ended_at = ? where patient = ? and test = ? and ended_at is null")
                .param(clock.millis())
                .param(patient)
                .param(test.word())
                .update();
        place.ifPresent(said -> add(patient, test, said, author));
    }

    private void add(String patient, PastTest test, Map<String, String> said, String author) {
        database.sql("insert into wanted_record (id, patient, test, hospital, city, about, made_at, made_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .param(Keys.fresh())
                .param(patient)
                .param(test.word())
                .param(said.getOrDefault("where", ""))
                .param(said.getOrDefault("city", ""))
                .param(said.getOrDefault("when", ""))
                .param(clock.millis())
                .param(author)
                .update();
    }

    /**
     * What is wanted of a patient.
     *
     * @param patient key of the patient
     * @return the open tasks, oldest first
     */
    public List<WantedRecord> open(String patient) {
        return database.sql("select id, test, hospital, city, about, made_at from wanted_record"
                        + " where patient = ? and ended_at is null order by made_at, id")
                .param(patient)
                .query((row, i) -> new WantedRecord(
                        row.getString("id"),
                        PastTest.of(row.getString("test")).orElseThrow(),
                        row.getString("hospital"),
                        row.getString("city"),
                        row.getString("about"),
                        Instant.ofEpochMilli(row.getLong("made_at"))))
                .list();
    }

    private static Map<String, String> place(WantedRecord wanted) {
        Map<String, String> said =
                new HashMap<>(Map.of("where", wanted.hospital(), "city", wanted.city(), "when", wanted.about()));
        said.values().removeIf(String::isEmpty);
        return said;
    }
}
