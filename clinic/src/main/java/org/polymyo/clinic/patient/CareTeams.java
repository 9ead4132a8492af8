package org.polymyo.clinic.patient;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who cares for whom, since when and why; and whose account speaks for whom. */
@Repository
public class CareTeams {
    private final JdbcClient database;
    private final Clock clock;

    /**
     * The care teams of a workspace.
     *
     * @param database where they are kept
     * @param clock tells when somebody joined or left
     */
    public CareTeams(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Lets somebody into a patient's team.
     *
     * @param patient the patient's key
     * @param account the key of who joins
     * @param reason why, shown to the team and the patient
     */
    @Transactional
    public void join(String patient, String account, String reason) {
        leave(patient, account);
        database.sql("insert into care_member (patient, account, reason, since) values (?, ?, ?, ?)")
                .param(patient)
                .param(account)
                .param(reason.strip())
                .param(clock.millis())
                .update();
    }

    /**
     * Ends somebody's membership now.
     *
     * @param patient the patient's key
     * @param account the key of who leaves
     * @return false when they did not belong to it
     */
    public boolean leave(String patient, String account) {
        return database.sql("update care_member set until = ? where patient = ? and account = ? and until is null")
                        .param(clock.millis())
                        .param(patient)
                        .param(account)
                        .update()
                > 0;
    }

    /**
     * Who belongs to a patient's team now.
     *
     * @param patient the patient's key
     * @return in the order of joining
     */
    public List<Member> of(String patient) {
        return database.sql("select account, display_name, reason, since from care_member"
                        + " join account on account.id = care_member.account"
                        + " where patient = ? and (until is null or until > ?) order by since")
                .param(patient)
                .param(clock.millis())
                .query((row, i) -> new Member(
                        row.getString(1), row.getString(2), row.getString(3), Instant.ofEpochMilli(row.getLong(4))))
                .list();
    }

    /**
     * Joins an account to a patient as the patient or as who speaks for the patient.
     *
     * @param patient the patient's key
     * @param account the key of the account
     * @param relation which of the two
     */
    public void speaksFor(String patient, String account, Spokesperson relation) {
        database.sql("insert into patient_account (patient, account, relation, since) values (?, ?, ?, ?)")
                .param(patient)
                .param(account)
                .param(relation.name())
                .param(clock.millis())
                .update();
    }

    /** How an account belongs to a patient outside the care team. */
    public enum Spokesperson {
        /** It is the patient's own. */
        SELF,
        /** It belongs to a guardian of a child. */
        GUARDIAN,
        /** It belongs to who decides for an adult who cannot. */
        PROXY,
        /** It belongs to somebody who helps and decides nothing. */
        HELPER;

        /**
         * What it is, as staff read it.
         *
         * @return a few words
         */
        public String words() {
            return switch (this) {
                case SELF -> "the patient";
                case GUARDIAN -> "guardian of a child";
                case PROXY -> "legal representative";
                case HELPER -> "helper";
            };
        }
    }

    /**
     * Ends somebody's access to a patient from home now.
     *
     * @param patient the patient's key
     * @param account the key of the account
     */
    public void speaksNoMore(String patient, String account) {
        database.sql("update patient_account set until = ? where patient = ? and account = ? and until is null")
                .param(clock.millis())
                .param(patient)
                .param(account)
                .update();
    }

    /**
     * Who comes in from home for a patient now: the patient, who speaks for them, who helps.
     *
     * @param patient the patient's key
     * @return in the order they were let in
     */
    public List<Speaker> speakers(String patient) {
        return database.sql("select account, display_name, relation, since from patient_account"
                        + " join account on account.id = patient_account.account"
                        + " where patient = ? and (until is null or until > ?) order by since")
                .param(patient)
                .param(clock.millis())
                .query((row, i) -> new Speaker(
                        row.getString(1),
                        row.getString(2),
                        Spokesperson.valueOf(row.getString(3)),
                        Instant.ofEpochMilli(row.getLong(4))))
                .list();
    }

    /**
     * Somebody who comes in from home.
     *
     * @param account the key of the account
     * @param name as it is shown
     * @param relation what they are to the patient
     * @param since since when
     */
    public record Speaker(String account, String name, Spokesperson relation, Instant since) {}

    /**
     * A member of a care team.
     *
     * @param account the key of the account
     * @param name as it is shown
     * @param reason why this person is in the team
     * @param since when they joined
     */
    public record Member(String account, String name, String reason, Instant since) {}
}
