package org.polymyo.clinic.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.polymyo.clinic.store.MasterKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The audit log. Each entry carries a keyed hash over itself and the entry before it, so that whoever changes, removes or
 * inserts one without the master key breaks the chain there; the head, kept elsewhere, shows a log cut short.
 */
@Repository
public class AuditLog {
    private static final String PURPOSE = "audit";

    private final JdbcClient database;
    private final MasterKey key;
    private final Clock clock;

    /**
     * The log of a workspace.
     *
     * @param database where it is kept
     * @param key makes the chain
     * @param clock tells when
     */
    public AuditLog(JdbcClient database, MasterKey key, Clock clock) {
        this.database = database;
        this.key = key;
        this.clock = clock;
    }

    /**
     * Adds an entry, in the transaction under way where there is one. When this returns and the transaction is committed,
     * the entry is kept.
     *
     * @param deed what was done
     */
    @Transactional
    public void add(Deed deed) {
        // This row is the lock: whoever adds waits here for the one before.
        database.sql("update audit_head set number = number + 1 where id = 1").update();
        AuditHead head = head();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String chain = chain(head.chain(), AuditEntry.content(head.number(), now, deed));
        database.sql(
                        "insert into audit_entry (number, made_at, account, action, patient, subject, outcome, reason, chain)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(head.number())
                .param(now.toEpochMilli())
                .param(deed.account())
                .param(deed.action())
                .param(deed.patient().orElse(null))
                .param(deed.subject())
                .param(deed.outcome().name())
                .param(deed.reason())
                .param(chain)
                .update();
        database.sql("update audit_head set chain = ? where id = 1")
                .param(chain)
                .update();
    }

    /**
     * Where the log ends.
     *
     * @return number and code of the last entry
     */
    public AuditHead head() {
        return database.sql("select number, chain from audit_head where id = 1")
                .query((row, i) -> new AuditHead(row.getLong(1), row.getString(2)))
                .single();
    }

    /**
     * Entries after a number, oldest first.
     *
     * @param number where to begin, 0 for the first
     * @param most how many at most
     * @return the entries
     */
    public List<AuditEntry> after(long number, int most) {
        return database.sql("select * from audit_entry where number > ? order by number limit ?")
                .param(number)
                .param(most)
                .query(AuditLog::entry)
                .list();
    }

    /**
     * Looks for entries, newest first.
     *
     * @param search what to look for
     * @return the entries that match
     */
    public List<AuditEntry> found(AuditSearch search) {
        return database.sql(
                        "select * from audit_entry where (:account = '' or account = :account)"
                                + " and (:patient = '' or patient = :patient) and (:outcome = '' or outcome = :outcome)"
                                + " and (:words = '' or lower(action || ' ' || reason || ' ' || subject) like :pattern escape '!')"
                                + " and made_at >= :from and made_at < :until and number < :before order by number desc limit :most")
                .param("account", search.account())
                .param("patient", search.patient())
                .param("outcome", search.outcome())
                .param("words", search.words())
                .param("pattern", search.pattern())
                .param("from", search.from().toEpochMilli())
                .param("until", search.until().toEpochMilli())
                .param("before", search.before())
                .param("most", AuditSearch.PAGE)
                .query(AuditLog::entry)
                .list();
    }

    /**
     * Goes through the whole log.
     *
     * @return what is wrong with it, empty when nothing is
     */
    public Optional<String> fault() {
        AuditHead head = head();
        AuditHead last = new AuditHead(0, "");
        for (List<AuditEntry> some = after(0, 1000); !some.isEmpty(); some = after(last.number(), 1000)) {
            for (AuditEntry entry : some) {
                if (entry.number() != last.number() + 1) {
                    return Optional.of("entry " + (last.number() + 1) + " is missing");
                }
                String expected = chain(last.chain(), AuditEntry.content(entry.number(), entry.at(), entry.deed()));
                if (!expected.equals(entry.chain())) {
                    return Optional.of("entry " + entry.number() + " of " + entry.at() + " was changed");
                }
                last = new AuditHead(entry.number(), entry.chain());
            }
        }
        return last.number() < head.number()
                ? Optional.of("entries after " + last.number() + " were removed; the log had " + head.number())
                : Optional.empty();
    }

    /**
     * Whether a head written down earlier is still part of the log.
     *
     * @param earlier the head as it was
     * @return true when the log goes on from there
     */
    public boolean continues(AuditHead earlier) {
        return earlier.number() == 0
                || database.sql("select count(*) from audit_entry where number = ? and chain = ?")
                                .param(earlier.number())
                                .param(earlier.chain())
                                .query(Long.class)
                                .single()
                        == 1;
    }

    private String chain(String before, String content) {
        return key.code(PURPOSE, before + "\u001e" + content);
    }

    private static AuditEntry entry(ResultSet row, int index) throws SQLException {
        var deed = new Deed(
                row.getString("account"),
                row.getString("action"),
                Optional.ofNullable(row.getString("patient")),
                row.getString("subject"),
                Deed.Outcome.valueOf(row.getString("outcome")),
                row.getString("reason"));
        return new AuditEntry(
                row.getLong("number"), Instant.ofEpochMilli(row.getLong("made_at")), deed, row.getString("chain"));
    }
}
