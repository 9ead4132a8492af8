package org.polymyo.clinic.file;

import java.time.Clock;
import java.util.Optional;
import org.polymyo.clinic.store.MasterKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The key of each patient's files. Looked up every time, so that a key removed by one server is gone for all. */
@Repository
public class PatientKeys {
    private final JdbcClient database;
    private final MasterKey master;
    private final Clock clock;

    /**
     * The keys of a workspace.
     *
     * @param database where they are kept
     * @param master wraps them
     * @param clock tells when they were made
     */
    public PatientKeys(JdbcClient database, MasterKey master, Clock clock) {
        this.database = database;
        this.master = master;
        this.clock = clock;
    }

    /**
     * The key for writing a patient's files, made when there is none yet.
     *
     * @param patient the patient's key in the database
     * @return the key
     */
    @Transactional
    public DataKey forWriting(String patient) {
        return forReading(patient).orElseGet(() -> {
            database.sql("insert into patient_key (patient, wrapped, created_at) values (?, ?, ?)"
                            + " on conflict (patient) do nothing")
                    .param(patient)
                    .param(master.seal(DataKey.fresh().secret(), place(patient)))
                    .param(clock.millis())
                    .update();
            return forReading(patient).orElseThrow();
        });
    }

    /**
     * The key for reading a patient's files.
     *
     * @param patient the patient's key in the database
     * @return the key, nothing when there never was one or it was removed
     */
    public Optional<DataKey> forReading(String patient) {
        return database.sql("select wrapped from patient_key where patient = ?")
                .param(patient)
                .query((row, i) -> DataKey.of(master.open(row.getBytes(1), place(patient))))
                .optional();
    }

    /**
     * Makes all files of a patient unreadable for ever, wherever copies of them lie. The wrapped key is written over before
     * its row goes.
     *
     * @param patient the patient's key in the database
     */
    @Transactional
    public void destroy(String patient) {
        database.sql("update patient_key set wrapped = ? where patient = ?")
                .param(new byte[DataKey.BYTES + Aes.OVERHEAD])
                .param(patient)
                .update();
        database.sql("delete from patient_key where patient = ?").param(patient).update();
    }

    private static String place(String patient) {
        return "patient_key " + patient;
    }
}
