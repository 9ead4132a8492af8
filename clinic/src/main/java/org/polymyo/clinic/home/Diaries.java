package org.polymyo.clinic.home;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.polymyo.clinic.store.Keys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The diaries of all patients: what the clinic asks for, and what was written. Every version stays; the newest counts. */
@Repository
public class Diaries {
    private final JdbcClient database;
    private final Clock clock;

    /**
     * The diaries of a workspace.
     *
     * @param database where they are kept
     * @param clock says when
     */
    public Diaries(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Asks for a diary from now on, or ends it.
     *
     * @param patient of whom
     * @param plan on which days
     * @param author key of the account that asks
     */
    @Transactional
    public void ask(String patient, DiaryPlan plan, String author) {
        database.sql(
                        "insert into diary_plan (id, number, patient, weekdays, first_day, last_day, clips, reminds, author,"
                                + " recorded_at) select :id, coalesce(max(number), 0) + 1, :patient, :weekdays, :first, :last,"
                                + " :clips, :reminds, :author, :now from diary_plan where patient = :patient")
                .param("id", Keys.fresh())
                .param("patient", patient)
                .param(
                        "weekdays",
                        plan.weekdays().stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(" ")))
                .param("first", plan.first().toString())
                .param("last", plan.last().toString())
                .param("clips", String.join(" ", plan.clips()))
                .param("reminds", plan.reminds() ? 1 : 0)
                .param("author", author)
                .param("now", clock.millis())
                .update();
    }

    /**
     * What is asked for.
     *
     * @param patient of whom
     * @return nothing where no diary was ever asked for
     */
    public Optional<DiaryPlan> plan(String patient) {
        return database.sql("select * from diary_plan where patient = ? order by number desc limit 1")
                .param(patient)
                .query((row, i) -> new DiaryPlan(
                        words(row.getString("weekdays")).map(DayOfWeek::valueOf).collect(Collectors.toSet()),
                        LocalDate.parse(row.getString("first_day")),
                        LocalDate.parse(row.getString("last_day")),
                        words(row.getString("clips")).toList(),
                        row.getInt("reminds") == 1))
                .optional();
    }

    /**
     * Keeps what was written. One with the id of an entry that is kept already changes nothing.
     *
     * @param patient whose
     * @param id made where the page was
     * @param entry what was written
     * @param author key of the account that wrote it
     */
    @Transactional
    public void keep(String patient, String id, DiaryEntry entry, String author) {
        database.sql(
                        "insert into diary_entry (id, number, patient, day, jerks, bother, author, recorded_at) select :id,"
                                + " coalesce(max(number), 0) + 1, :patient, :day, :jerks, :bother, :author, :now"
                                + " from diary_entry where patient = :patient on conflict (id) do nothing")
                .param("id", id)
                .param("patient", patient)
                .param("day", entry.day().toString())
                .param("jerks", entry.jerks().name())
                .param("bother", entry.bother())
                .param("author", author)
                .param("now", clock.millis())
                .update();
    }

    /**
     * What was written, the newest of each day.
     *
     * @param patient whose
     * @return the latest day first
     */
    public List<DiaryEntry> entries(String patient) {
        Map<LocalDate, DiaryEntry> newest = new TreeMap<>();
        database.sql("select day, jerks, bother from diary_entry where patient = ? order by number")
                .param(patient)
                .query((row, i) -> new DiaryEntry(
                        LocalDate.parse(row.getString(1)), DiaryEntry.Amount.valueOf(row.getString(2)), row.getInt(3)))
                .list()
                .forEach(entry -> newest.put(entry.day(), entry));
        return newest.values().stream().toList().reversed();
    }

    /**
     * Whether the pages of a patient should remind: asked for today, with reminders, and nothing written yet.
     *
     * @param patient whose
     * @param today the day
     * @return true when so
     */
    public boolean reminds(String patient, LocalDate today) {
        Set<LocalDate> written = entries(patient).stream().map(DiaryEntry::day).collect(Collectors.toSet());
        return plan(patient).filter(plan -> plan.reminds() && plan.asks(today)).isPresent() && !written.contains(today);
    }

    private static Stream<String> words(String joined) {
        return Stream.of(joined.split(" ")).filter(word -> !word.isEmpty());
    }
}
