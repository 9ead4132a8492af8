package org.polymyo.clinic.web.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.polymyo.clinic.account.Role;
import org.polymyo.clinic.operation.MetricsSettings;
import org.polymyo.clinic.server.Browser;
import org.polymyo.clinic.server.Databases;
import org.polymyo.clinic.server.Workspace;
import org.polymyo.clinic.web.Somebody;
import org.polymyo.clinic.web.Standing;
import org.polymyo.clinic.web.Stored;

/** What the metrics say, whom they are told, and what they never hold. */
class MetricsTest {
    private static final String TOKEN = "0123456789abcdef0123456789abcdef";

    @ParameterizedTest
    @MethodSource("org.polymyo.clinic.server.Databases#here")
    void theMachineItselfReadsTimesOfRoutesWorkThatWaitsAndMemory(Databases database) {
        Workspace clinic = database.shared();
        try (Browser browser = new Browser(clinic)) {
            browser.get("/health");
            browser.get("/worklist");
            var answer = browser.get("/metrics");
            assertThat(answer.headers().firstValue("Content-Type")).contains("text/plain;version=0.0.4;charset=utf-8");
            assertThat(answer.body())
                    .contains(
                            "polymyo_requests_seconds_count{route=\"GET /health\",status=\"200\"} ",
                            "polymyo_requests_seconds_count{route=\"GET /worklist\",status=\"302\"} ",
                            "polymyo_requests_seconds_bucket{route=\"GET /health\",status=\"200\",le=\"0.3\"} ",
                            "polymyo_analyses{state=\"WAITING\"} ",
                            "polymyo_uploads{state=\"RECEIVING\"} ",
                            "polymyo_recordings{state=\"QUARANTINED\"} ",
                            "polymyo_connections_used ",
                            "jvm_memory_used_bytes",
                            "disk_free_bytes");
        }
    }

    @Test
    void nothingOfAPatientOrAPersonIsInThem() throws Exception {
        Workspace clinic = Databases.EMBEDDED.shared();
        var somebody = Somebody.with(clinic, Role.NEUROLOGIST, Standing.TEAM);
        String recording = Stored.recording(clinic, somebody, "edf", new byte[] {1});
        try (Browser browser = new Browser(clinic).as(somebody.account())) {
            String patient = "/patients/" + somebody.patient();
            assertThat(browser.get(patient).statusCode()).isEqualTo(200);
            assertThat(browser.get(patient + "/recordings/" + recording).statusCode())
                    .isEqualTo(200);
            browser.get(patient + "/recordings/" + somebody.account());
            browser.get("/no-such-page-" + somebody.patient());
            assertThat(browser.get("/metrics").body())
                    .contains("GET /patients/{patient}/recordings/{recording}", "status=\"404\"")
                    .doesNotContain(somebody.patient(), somebody.account(), recording, "Family", "Somebody", "seen.edf")
                    .doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Forwarded-For: 192.0.2.1",
                "Forwarded: for=192.0.2.1",
                "X-Real-IP: 192.0.2.1",
                "Via: 1.1 proxy",
                "X-Forwarded-For: 192.0.2.1\r\nAuthorization: Bearer ",
                "X-Forwarded-For: 192.0.2.1\r\nAuthorization: Bearer " + TOKEN
            })
    void whoAsksByWayOfAProxyIsToldNothingWithoutAToken(String headers) {
        var wire = new Wire(Databases.EMBEDDED.shared());
        assertThat(wire.get("/metrics").status()).isEqualTo(200);
        Wire.Answer answer = wire.get("/metrics", headers);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.body()).doesNotContain("polymyo_");
    }

    @Test
    void whoSendsTheTokenIsToldFromElsewhereTooAndNobodyElse(@TempDir Path folder) {
        try (Workspace clinic = Workspace.in(
                folder, Map.of("clinic.metrics.token", TOKEN, "clinic.address", "https://clinic.example"))) {
            var wire = new Wire(clinic);
            String asked = "GET /metrics HTTP/1.1\r\nHost: clinic.example\r\nAuthorization: ";
            assertThat(wire.send(asked + "Bearer " + TOKEN + "\r\n\r\n").status())
                    .isEqualTo(200);
            assertThat(wire.send(asked + "Bearer " + TOKEN + "0\r\n\r\n").status())
                    .isEqualTo(401);
            assertThat(wire.send(asked + TOKEN + "\r\n\r\n").status()).isEqualTo(401);
            assertThat(wire.send(asked + "Bearer\r\n\r\n").status()).isEqualTo(401);
            assertThat(wire.get("/metrics").status()).isEqualTo(200);
        }
    }

    @Test
    void aTokenThatCouldBeGuessedIsRefused() {
        assertThatThrownBy(() -> new MetricsSettings("secret"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("clinic.metrics.token");
        assertThat(new MetricsSettings(TOKEN).toString()).doesNotContain(TOKEN);
    }
}
