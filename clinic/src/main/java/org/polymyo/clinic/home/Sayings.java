package org.polymyo.clinic.home;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.polymyo.clinic.store.Keys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What patients said and staff saw of takes. Every word stays; the newest counts. */
@Repository
public class Sayings {
    private final JdbcClient database;
    private final Clock clock;

    /**
     * The words of a workspace.
     *
     * @param database where they are kept
     * @param clock says when
     */
    public Sayings(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Notes what the patient says of a take.
     *
     * @param take the take
     * @param about what is said
     * @param author key of the account that says so
     */
    @Transactional
    public void say(Take take, About about, String author) {
        database.sql(
                        "insert into take_word (id, number, take, who, typical, dose, filmed, upright, helper, worried, author,"
                                + " recorded_at) select :id, coalesce(max(number), 0) + 1, :take, :who, :typical, :dose, :filmed,"
                                + " :upright, :helper, :worried, :author, :now from take_word where take = :take")
                .param("id", Keys.fresh())
                .param("take", take.id())
                .param("who", about.who())
                .param("typical", about.typical())
                .param("dose", about.dose())
                .param("filmed", about.filmed())
                .param("upright", about.upright())
                .param("helper", about.helper())
                .param("worried", about.worried() ? 1 : 0)
                .param("author", author)
                .param("now", clock.millis())
                .update();
    }

    /**
     * What the patient said of a take last.
     *
     * @param take the take
     * @return nothing where nothing was said
     */
    public Optional<About> of(Take take) {
        return database.sql("select * from take_word where take = ? order by number desc limit 1")
                .param(take.id())
                .query((row, i) -> new About(
                        row.getString("who"),
                        row.getString("typical"),
                        row.getString("dose"),
                        row.getString("filmed"),
                        row.getString("upright"),
                        row.getString("helper"),
                        row.getInt("worried") == 1))
                .optional();
    }

    /**
     * Notes what staff saw of a take.
     *
     * @param take the take
     * @param check what was seen
     */
    @Transactional
    public void check(Take take, Check check) {
        database.sql("insert into take_check (id, number, take, who, use, reason, author, recorded_at) select :id,"
                        + " coalesce(max(number), 0) + 1, :take, :who, :use, :reason, :author, :now"
                        + " from take_check where take = :take")
                .param("id", Keys.fresh())
                .param("take", take.id())
                .param("who", check.identity().name())
                .param("use", check.use().name())
                .param("reason", check.reason())
                .param("author", check.author())
                .param("now", clock.millis())
                .update();
    }

    /**
     * What staff saw of a take last.
     *
     * @param take the take
     * @return nothing where nobody looked
     */
    public Optional<Check> checked(Take take) {
        return database.sql("select * from take_check where take = ? order by number desc limit 1")
                .param(take.id())
                .query(Sayings::check)
                .optional();
    }

    private static Check check(ResultSet row, int number) throws SQLException {
        return new Check(
                Check.Identity.valueOf(row.getString("who")),
                Check.Use.valueOf(row.getString("use")),
                row.getString("reason"),
                row.getString("author"),
                Instant.ofEpochMilli(row.getLong("recorded_at")));
    }
}
