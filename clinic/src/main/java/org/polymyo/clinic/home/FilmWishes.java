package org.polymyo.clinic.home;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Set;
import org.polymyo.clinic.store.Keys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the clinic wishes of a patient's films: clips beside the usual ones, and the code to be held up at the beginning. */
@Repository
public class FilmWishes {
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int CODES = 10_000;

    private final JdbcClient database;
    private final Clock clock;

    /**
     * The wishes of a workspace.
     *
     * @param database where they are kept
     * @param clock says when
     */
    public FilmWishes(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * The four digits a patient holds up, so that who looks at a film knows whose it is. The same at every time.
     *
     * @param patient the patient
     * @return the digits
     */
    @Transactional
    public String code(String patient) {
        database.sql("insert into film_code (patient, code) values (?, ?) on conflict do nothing")
                .param(patient)
                .param("%04d".formatted(CHANCE.nextInt(CODES)))
                .update();
        return database.sql("select code from film_code where patient = ?")
                .param(patient)
                .query(String.class)
                .single();
    }

    /**
     * Asks for a clip, or no longer.
     *
     * @param patient of whom
     * @param clip the clip
     * @param wanted whether it is wanted
     * @param author key of the account that says so
     */
    @Transactional
    public void ask(String patient, Clip clip, boolean wanted, String author) {
        database.sql("insert into film_wish (id, number, patient, clip, wanted, author, recorded_at) select :id,"
                        + " coalesce(max(number), 0) + 1, :patient, :clip, :wanted, :author, :now"
                        + " from film_wish where patient = :patient")
                .param("id", Keys.fresh())
                .param("patient", patient)
                .param("clip", clip.id())
                .param("wanted", wanted ? 1 : 0)
                .param("author", author)
                .param("now", clock.millis())
                .update();
    }

    /**
     * The clips asked for beside the usual ones.
     *
     * @param patient of whom
     * @return their names
     */
    public Set<String> asked(String patient) {
        Set<String> asked = new LinkedHashSet<>();
        database.sql("select clip, wanted from film_wish where patient = ? order by number")
                .param(patient)
                .query(row -> {
                    if (row.getInt(2) == 1) {
                        asked.add(row.getString(1));
                    } else {
                        asked.remove(row.getString(1));
                    }
                });
        return asked;
    }
}
