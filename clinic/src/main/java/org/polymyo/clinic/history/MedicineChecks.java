package org.polymyo.clinic.history;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.polymyo.clinic.store.Keys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What staff make of medicines patients told of. Nothing the patient said is changed; checks are only added. */
@Repository
public class MedicineChecks {
    private final JdbcClient database;
    private final Clock clock;

    /**
     * The checks in a workspace.
     *
     * @param database where they are kept
     * @param clock tells when
     */
    public MedicineChecks(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What a check found. */
    public enum Verdict {
        /** The other list says the same. */
        AGREES("agrees with the other list"),
        /** Name, dose or time are not those of the other list. */
        DIFFERS("differs from the other list"),
        /** The other list does not have it. */
        NOT_LISTED("not on the other list"),
        /** It must be asked. */
        ASK("ask at the visit");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        /**
         * The verdict as staff read it.
         *
         * @return a few words
         */
        public String words() {
            return words;
        }
    }

    /**
     * A check.
     *
     * @param verdict what was found
     * @param note in own words
     * @param author key of the account
     * @param at when
     */
    public record Check(Verdict verdict, String note, String author, Instant at) {}

    /**
     * The newest check of a medicine.
     *
     * @param entry its key
     * @return nothing while nobody checked it
     */
    public Optional<Check> of(String entry) {
        return database.sql("select verdict, note, author, recorded_at from medicine_check where entry = ?"
                        + " order by number desc limit 1")
                .param(entry)
                .query((row, i) -> new Check(
                        Verdict.valueOf(row.getString(1)),
                        row.getString(2),
                        row.getString(3),
                        Instant.ofEpochMilli(row.getLong(4))))
                .optional();
    }

    /**
     * Keeps a check.
     *
     * @param medicine the medicine
     * @param verdict what was found
     * @param note in own words, may be empty
     * @param author key of the account that checked
     */
    @Transactional
    public void keep(Medicine medicine, Verdict verdict, String note, String author) {
        database.sql("insert into medicine_check (id, entry, number, verdict, note, author, recorded_at)"
                        + " select :id, :entry, coalesce(max(number), 0) + 1, :verdict, :note, :author, :now"
                        + " from medicine_check where entry = :entry")
                .param("id", Keys.fresh())
                .param("entry", medicine.id())
                .param("verdict", verdict.name())
                .param("note", note)
                .param("author", author)
                .param("now", clock.millis())
                .update();
    }
}
