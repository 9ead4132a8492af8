package org.polymyo.clinic.web;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether the server can work, for who watches over it; says nothing else. */
@RestController
class HealthPage {
    private static final Logger LOG = LoggerFactory.getLogger(HealthPage.class);

    private final JdbcClient database;

    HealthPage(JdbcClient database) {
        this.database = database;
    }

    @GetMapping("/health")
    ResponseEntity<Map<String, String>> health() {
        try {
            database.sql("select count(*) from workspace").query(Long.class).single();
            return answer(HttpStatus.OK, "UP");
        } catch (DataAccessException | TransactionException e) {
            LOG.error("the database does not answer", e);
            return answer(HttpStatus.SERVICE_UNAVAILABLE, "DOWN");
        }
    }

    private static ResponseEntity<Map<String, String>> answer(HttpStatus code, String status) {
        return ResponseEntity.status(code)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("status", status));
    }
}
