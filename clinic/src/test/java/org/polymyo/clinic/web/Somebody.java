package org.polymyo.clinic.web;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.polymyo.clinic.account.Accounts;
import org.polymyo.clinic.account.Role;
import org.polymyo.clinic.intake.Consents;
import org.polymyo.clinic.intake.Purpose;
import org.polymyo.clinic.server.Workspace;
import org.polymyo.clinic.store.Keys;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An account with one role and one standing to a patient of its own, written straight into the database.
 *
 * @param account its key
 * @param patient the patient's key
 */
public record Somebody(String account, String patient) {
    private static final long LONG_AGO = 1000;

    /**
     * Adds somebody and a patient.
     *
     * @param clinic where
     * @param role the account's only role
     * @param standing what the account is to the patient
     * @return both keys
     */
    public static Somebody with(Workspace clinic, Role role, Standing standing) {
        String account = clinic.part(Accounts.class)
                .add(Keys.fresh(), "Somebody", Set.of(role))
                .orElseThrow();
        JdbcClient database = clinic.part(JdbcClient.class);
        String patient = patient(database, standing == Standing.GUARDIAN ? "2020-01-01" : "1970-01-01");
        switch (standing) {
            case STRANGER -> {}
            case SELF -> proxy(database, patient, account, "SELF", Optional.empty());
            case GUARDIAN -> proxy(database, patient, account, "GUARDIAN", Optional.empty());
            case GUARDIAN_OF_AN_ADULT -> proxy(database, patient, account, "GUARDIAN", Optional.empty());
            case PROXY -> proxy(database, patient, account, "PROXY", Optional.empty());
            case HELPER -> proxy(database, patient, account, "HELPER", Optional.empty());
            case FORMER_GUARDIAN -> proxy(database, patient, account, "GUARDIAN", Optional.of(LONG_AGO));
            case TEAM -> member(database, patient, account, Optional.empty());
            case TEAM_AFTER_WITHDRAWAL -> {
                member(database, patient, account, Optional.empty());
                clinic.part(Consents.class).say(patient, Purpose.CARE, true, "test");
                clinic.part(Consents.class).say(patient, Purpose.CARE, false, "test");
            }
            case FORMER_TEAM -> member(database, patient, account, Optional.of(LONG_AGO));
            case GLASS -> glass(database, patient, account, Long.MAX_VALUE);
            case OLD_GLASS -> glass(database, patient, account, LONG_AGO);
            case TEAM_OF_ANOTHER -> member(database, patient(database, "1970-01-01"), account, Optional.empty());
        }
        return new Somebody(account, patient);
    }

    private static String patient(JdbcClient database, String born) {
        String id = Keys.fresh();
        insert(database, "patient", id, id, "Given", "Family", born, "UNKNOWN", 1, 0L, "test");
        return id;
    }

    private static void proxy(JdbcClient to, String patient, String account, String relation, Optional<Long> until) {
        insert(to, "patient_account", patient, account, relation, 0L, until.orElse(null));
    }

    private static void member(JdbcClient to, String patient, String account, Optional<Long> until) {
        insert(to, "care_member", patient, account, "test", 0L, until.orElse(null));
    }

    private static void glass(JdbcClient to, String patient, String account, long until) {
        insert(to, "glass", Keys.fresh(), patient, account, "test", 0L, until, null, null);
    }

    private static void insert(JdbcClient database, String table, @Nullable Object... values) {
        String places = "?" + ", ?".repeat(values.length - 1);
        database.sql("insert into " + table + " values (" + places + ")")
                .params(values)
                .update();
    }
}
