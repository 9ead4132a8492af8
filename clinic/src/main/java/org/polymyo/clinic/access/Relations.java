package org.polymyo.clinic.access;

import java.time.Clock;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.polymyo.clinic.account.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks up what somebody is to a patient, anew for every request. */
@Repository
public class Relations {
    private final JdbcClient database;
    private final Clock clock;

    /**
     * The relations in a workspace.
     *
     * @param database where they are kept
     * @param clock tells which hold now
     */
    public Relations(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * What somebody is to a patient now.
     *
     * @param person who
     * @param patient the patient's key
     * @return empty for a stranger, and where there is no such patient
     */
    public Set<Relation> between(Person person, String patient) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        relations.addAll(
                database.sql("select relation from patient_account where patient = :patient and account = :account"
                                + " and (until is null or until > :now)"
                                + " union select 'TEAM' from care_member where patient = :patient and account = :account"
                                + " and (until is null or until > :now)"
                                + " union select 'GLASS' from glass where patient = :patient and account = :account"
                                + " and closes_at > :now")
                        .param("patient", patient)
                        .param("account", person.account())
                        .param("now", clock.millis())
                        .query((row, i) -> Relation.valueOf(row.getString(1)))
                        .list());
        return Collections.unmodifiableSet(relations);
    }
}
