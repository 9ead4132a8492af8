package org.polymyo.clinic.web.intake;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When patients were born, for answers that give an age. */
@Component
class BirthDates {
    private final JdbcClient database;

    BirthDates(JdbcClient database) {
        this.database = database;
    }

    LocalDate of(String patient) {
        return LocalDate.parse(database.sql("select birth_date from patient where id = ?")
                .param(patient)
                .query(String.class)
                .single());
    }
}
