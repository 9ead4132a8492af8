package org.polymyo.clinic.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.polymyo.clinic.server.Databases;
import org.polymyo.clinic.store.Keys;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The log keeps everything and shows every change made to it. */
class AuditLogTest {
    private final String account = Keys.fresh();
    private final String patient = Keys.fresh();

    @ParameterizedTest
    @MethodSource("org.polymyo.clinic.server.Databases#here")
    void entriesAddedAtOnceStandInOneChain(Databases database) {
        AuditLog log = database.shared().part(AuditLog.class);
        long before = log.head().number();
        try (ExecutorService many = Executors.newFixedThreadPool(6)) {
            IntStream.range(0, 60).forEach(i -> many.submit(() -> log.add(deed("look " + i))));
        }
        assertThat(log.head().number()).isGreaterThanOrEqualTo(before + 60);
        assertThat(log.fault()).isEmpty();
        assertThat(log.found(search(""))).hasSize(60);
    }

    @ParameterizedTest
    @MethodSource("org.polymyo.clinic.server.Databases#here")
    void aChangedARemovedAndACutOffEntryAreFound(Databases database) {
        AuditLog log = database.shared().part(AuditLog.class);
        JdbcClient rows = database.shared().part(JdbcClient.class);
        List.of("one", "two", "three").forEach(action -> log.add(deed(action)));
        AuditHead head = log.head();
        rows.sql("update audit_entry set action = 'else' where number = ?")
                .param(head.number() - 1)
                .update();
        assertThat(log.fault()).hasValueSatisfying(fault -> assertThat(fault).contains("changed"));
        rows.sql("update audit_entry set action = 'two' where number = ?")
                .param(head.number() - 1)
                .update();
        assertThat(log.fault()).isEmpty();

        rows.sql("update audit_entry set number = 1000000 where number = ?")
                .param(head.number())
                .update();
        assertThat(log.fault()).hasValueSatisfying(fault -> assertThat(fault).contains("missing"));
        rows.sql("update audit_entry set number = -1 where number = 1000000").update();
        assertThat(log.fault()).hasValueSatisfying(fault -> assertThat(fault).contains("removed"));
        rows.sql("update audit_entry set number = ? where number = -1")
                .param(head.number())
                .update();
        assertThat(log.fault()).isEmpty();
        assertThat(log.continues(head)).isTrue();
        assertThat(log.continues(new AuditHead(head.number(), "else"))).isFalse();
    }

    @ParameterizedTest
    @MethodSource("org.polymyo.clinic.server.Databases#here")
    void wordsAreFoundAsTheyAreWritten(Databases database) {
        AuditLog log = database.shared().part(AuditLog.class);
        List.of("100% sure", "100 times", "a_b", "axb").forEach(action -> log.add(deed(action)));
        assertThat(log.found(search("100%"))).hasSize(1);
        assertThat(log.found(search("A_B"))).hasSize(1);
        assertThat(log.found(search("!"))).isEmpty();
    }

    private Deed deed(String action) {
        return new Deed(account, action, Optional.of(patient), "", Deed.Outcome.ALLOWED, "");
    }

    private AuditSearch search(String words) {
        AuditSearch all = AuditSearch.EVERYTHING;
        return new AuditSearch(account, patient, "", words, all.from(), all.until(), all.before());
    }
}
