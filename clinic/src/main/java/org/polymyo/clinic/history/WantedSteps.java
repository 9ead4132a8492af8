package org.polymyo.clinic.history;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.polymyo.clinic.store.Keys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What was done about tests that hospitals have. Steps are only added; the newest says how far a task is. */
@Repository
public class WantedSteps {
    private final JdbcClient database;
    private final Clock clock;

    /**
     * The steps in a workspace.
     *
     * @param database where they are kept
     * @param clock tells when
     */
    public WantedSteps(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** How far a task is, with the states of a FHIR Task. */
    public enum Step {
        /** The hospital was asked. */
        ASKED,
        /** What it has is here. */
        CAME,
        /** It cannot be had. */
        NOT_TO_BE_HAD;

        /**
         * The step as staff read it.
         *
         * @return a few words
         */
        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        /**
         * Whether nothing is left to do.
         *
         * @return true at the end
         */
        public boolean isEnd() {
            return this != ASKED;
        }
    }

    /**
     * A step that was taken.
     *
     * @param step which
     * @param note in the words of who took it
     * @param author key of the account
     * @param at when
     */
    public record Taken(Step step, String note, String author, Instant at) {}

    /**
     * A task with what was done about it.
     *
     * @param wanted the task
     * @param taken the steps, oldest first
     */
    public record Way(WantedRecord wanted, List<Taken> taken) {
        /** Copies the steps. */
        public Way {
            taken = List.copyOf(taken);
        }

        /**
         * Where the task stands.
         *
         * @return nothing while nobody did anything
         */
        public Optional<Taken> last() {
            return taken.isEmpty() ? Optional.empty() : Optional.of(taken.getLast());
        }

        /**
         * Whether there is something left to do.
         *
         * @return true while the test neither came nor cannot be had
         */
        public boolean isOpen() {
            return last().filter(one -> one.step().isEnd()).isEmpty();
        }
    }

    /**
     * Adds the steps to tasks.
     *
     * @param wanted the tasks
     * @return in the same order
     */
    public List<Way> of(List<WantedRecord> wanted) {
        return wanted.stream().map(one -> new Way(one, taken(one.id()))).toList();
    }

    private List<Taken> taken(String wanted) {
        return database.sql("select step, note, author, recorded_at from wanted_step where wanted = ? order by number")
                .param(wanted)
                .query((row, i) -> new Taken(
                        Step.valueOf(row.getString(1)),
                        row.getString(2),
                        row.getString(3),
                        Instant.ofEpochMilli(row.getLong(4))))
                .list();
    }

    /**
     * Takes a step.
     *
     * @param wanted the task
     * @param step which
     * @param note in own words, may be empty
     * @param author key of the account that takes it
     */
    @Transactional
    public void take(WantedRecord wanted, Step step, String note, String author) {
        database.sql("insert into wanted_step (id, wanted, number, step, note, author, recorded_at)"
                        + " select :id, :wanted, coalesce(max(number), 0) + 1, :step, :note, :author, :now"
                        + " from wanted_step where wanted = :wanted")
                .param("id", Keys.fresh())
                .param("wanted", wanted.id())
                .param("step", step.name())
                .param("note", note)
                .param("author", author)
                .param("now", clock.millis())
                .update();
    }
}
