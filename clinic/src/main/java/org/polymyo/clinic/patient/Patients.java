package org.polymyo.clinic.patient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The patients of a workspace. */
@Repository
public class Patients {
    private final JdbcClient database;
    private final Clock clock;

    /**
     * The patients of a workspace.
     *
     * @param database where they are kept
     * @param clock tells when one was added
     */
    public Patients(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Adds a patient.
     *
     * @param patient the patient, with a fresh key
     * @param author the key of the account that adds it
     * @return false when the hospital number is taken; then nothing was added
     */
    public boolean add(Patient patient, String author) {
        return database.sql("insert into patient (id, hospital_number, given_name, family_name, birth_date, sex,"
                                + " synthetic, created_at, created_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                                + " on conflict (hospital_number) do nothing")
                        .param(patient.id())
                        .param(patient.hospitalNumber())
                        .param(patient.givenName())
                        .param(patient.familyName())
                        .param(patient.birthDate().toString())
                        .param(patient.sex().name())
                        .param(patient.synthetic() ? 1 : 0)
                        .param(clock.millis())
                        .param(author)
                        .update()
                == 1;
    }

    /**
     * A patient by key.
     *
     * @param id the key
     * @return the patient, if there is one
     */
    public Optional<Patient> byId(String id) {
        return database.sql("select * from patient where id = ?")
                .param(id)
                .query(Patients::patient)
                .optional();
    }

    /**
     * A patient whose number and day of birth are both known, as in an emergency.
     *
     * @param hospitalNumber the number
     * @param birthDate the day of birth
     * @return the patient, if both fit one
     */
    public Optional<Patient> byNumber(String hospitalNumber, LocalDate birthDate) {
        return database.sql("select * from patient where hospital_number = ? and birth_date = ?")
                .param(hospitalNumber.strip())
                .param(birthDate.toString())
                .query(Patients::patient)
                .optional();
    }

    /**
     * Those whose care team somebody belongs to, whose glass they broke, or for whom they speak.
     *
     * @param account the key of the account
     * @return by name
     */
    public List<Patient> of(String account) {
        return database.sql("select * from patient where id in ("
                        + "select patient from care_member where account = :account and (until is null or until > :now)"
                        + " union select patient from glass where account = :account and closes_at > :now"
                        + " union select patient from patient_account where account = :account"
                        + " and (until is null or until > :now)) order by family_name, given_name, id")
                .param("account", account)
                .param("now", clock.millis())
                .query(Patients::patient)
                .list();
    }

    private static Patient patient(ResultSet row, int index) throws SQLException {
        return new Patient(
                row.getString("id"),
                row.getString("hospital_number"),
                row.getString("given_name"),
                row.getString("family_name"),
                LocalDate.parse(row.getString("birth_date")),
                Sex.valueOf(row.getString("sex")),
                row.getInt("synthetic") != 0);
    }
}
