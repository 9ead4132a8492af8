package org.polymyo.clinic.access;

import java.time.Clock;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.polymyo.clinic.account.Person;
import org.polymyo.clinic.intake.HomeSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks up what somebody is to a patient, anew for every request. */
@Repository
public class Relations {
    private final JdbcClient database;
    private final HomeSettings settings;
    private final Clock clock;

    /**
     * The relations in a workspace.
     *
     * @param database where they are kept
     * @param settings when patients are of age
     * @param clock tells which hold now
     */
    public Relations(JdbcClient database, HomeSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
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
                                + " and (until is null or until > :now) and (relation <> 'GUARDIAN' or exists"
                                + " (select 1 from patient where id = :patient and birth_date > :ofAge))"
                                + " union select 'TEAM' from care_member where patient = :patient and account = :account"
                                + " and (until is null or until > :now)"
                                + " union select 'GLASS' from glass where patient = :patient and account = :account"
                                + " and closes_at > :now")
                        .param("patient", patient)
                        .param("account", person.account())
                        .param("now", clock.millis())
                        .param("ofAge", settings.ofAge(clock.instant()).toString())
                        .query((row, i) -> Relation.valueOf(row.getString(1)))
                        .list());
        if (relations.contains(Relation.TEAM) && isWithdrawn(patient)) {
            relations.add(Relation.WITHDRAWN);
        }
        return Collections.unmodifiableSet(relations);
    }

    private boolean isWithdrawn(String patient) {
        return database.sql("select said from consent where patient = ? and purpose = 'CARE'"
                        + " order by number desc limit 1")
                .param(patient)
                .query(String.class)
                .optional()
                .filter("NO"::equals)
                .isPresent();
    }
}
