package org.polymyo.clinic.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.polymyo.clinic.account.Role;
import org.polymyo.clinic.audit.AuditLog;
import org.polymyo.clinic.audit.AuditSearch;
import org.polymyo.clinic.file.Arrived;
import org.polymyo.clinic.file.Recordings;
import org.polymyo.clinic.file.Vault;
import org.polymyo.clinic.job.Analyses;
import org.polymyo.clinic.server.Browser;
import org.polymyo.clinic.server.Databases;
import org.polymyo.clinic.server.Workspace;

/** A recording whose header names somebody else, and what a person decides about it. */
class QuarantineTest {
    private static final String REASON = "The sister's name was typed in by mistake.";

    /** The first bytes of a recording of Jane Doe. */
    private static byte[] foreign() {
        byte[] bytes = new byte[512];
        Arrays.fill(bytes, (byte) ' ');
        put(bytes, 0, "0");
        put(bytes, 8, "X F 02-MAR-1951 Jane_Doe");
        put(bytes, 88, "Startdate 01-JAN-2020");
        put(bytes, 184, "512");
        put(bytes, 192, "EDF+C");
        return bytes;
    }

    private static void put(byte[] bytes, int at, String text) {
        byte[] letters = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(letters, 0, bytes, at, letters.length);
    }

    private static String stopped(Browser browser, Somebody reader) {
        HttpResponse<String> sent = new Sender(browser, reader.patient()).send("a.edf", foreign());
        assertThat(Sender.state(sent)).isEqualTo("QUARANTINED");
        return Sender.recording(sent);
    }

    private static HttpResponse<String> decide(Browser browser, String path, String decision, String reason) {
        browser.get(path);
        return browser.post(path + "/quarantine", Map.of("decision", decision, "reason", reason));
    }

    private static String path(Somebody reader, String recording) {
        return "/patients/" + reader.patient() + "/recordings/" + recording;
    }

    private static void isNoted(Workspace clinic, Somebody reader, String action, String recording) {
        AuditSearch all = AuditSearch.EVERYTHING;
        var search = new AuditSearch("", reader.patient(), "", action, all.from(), all.until(), all.before());
        assertThat(clinic.part(AuditLog.class).found(search))
                .singleElement()
                .satisfies(
                        entry -> assertThat(entry.toString()).contains(reader.account(), recording, REASON, "ALLOWED"));
    }

    @ParameterizedTest
    @MethodSource("org.polymyo.clinic.server.Databases#here")
    void whoReleasesItSeesWhomItNamesAndLeavesTheReasonInTheLog(Databases database) {
        Workspace clinic = database.shared();
        var reader = Somebody.with(clinic, Role.NEUROLOGIST, Standing.TEAM);
        try (Browser browser = new Browser(clinic).as(reader.account())) {
            String recording = stopped(browser, reader);
            String path = path(reader, recording);
            assertThat(browser.get(path).body())
                    .contains("Stopped: whose is it?", "02-MAR-1951 Jane_Doe", "Family, Given, born 1970-01-01");
            assertThat(Browser.leadsTo(decide(browser, path, "RELEASE", REASON)))
                    .isEqualTo(path);
            assertThat(clinic.part(Recordings.class).one(reader.patient(), recording))
                    .hasValueSatisfying(
                            arrived -> assertThat(arrived.isUsable()).isTrue());
            assertThat(clinic.part(Analyses.class).latest(reader.patient(), recording))
                    .isPresent();
            assertThat(browser.get(path).body()).doesNotContain("Stopped", "Jane_Doe");
            isNoted(clinic, reader, "release from quarantine", recording);
            assertThat(decide(browser, path, "REMOVE", REASON).statusCode()).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @MethodSource("org.polymyo.clinic.server.Databases#here")
    void whoRemovesItLeavesNothingButTheReasonInTheLog(Databases database) {
        Workspace clinic = database.shared();
        var reader = Somebody.with(clinic, Role.TECHNOLOGIST, Standing.TEAM);
        try (Browser browser = new Browser(clinic).as(reader.account())) {
            String recording = stopped(browser, reader);
            Arrived arrived = clinic.part(Recordings.class)
                    .one(reader.patient(), recording)
                    .orElseThrow();
            String path = path(reader, recording);
            assertThat(Browser.leadsTo(decide(browser, path, "REMOVE", REASON)))
                    .isEqualTo("/patients/" + reader.patient());
            assertThat(browser.get(path).statusCode()).isEqualTo(404);
            Assertions.assertThatThrownBy(
                            () -> clinic.part(Vault.class).open(reader.patient(), arrived.object(), arrived.size()))
                    .isInstanceOf(NoSuchFileException.class);
            isNoted(clinic, reader, "remove from quarantine", recording);
        }
    }

    @Test
    void withoutAReasonOrFromAnotherPatientNothingIsDecided() {
        Workspace clinic = Databases.EMBEDDED.shared();
        var reader = Somebody.with(clinic, Role.NEUROLOGIST, Standing.TEAM);
        var other = Somebody.with(clinic, Role.NEUROLOGIST, Standing.TEAM);
        try (Browser browser = new Browser(clinic).as(reader.account());
                Browser stranger = new Browser(clinic).as(other.account())) {
            String recording = stopped(browser, reader);
            assertThat(decide(browser, path(reader, recording), "RELEASE", "because")
                            .statusCode())
                    .isEqualTo(400);
            assertThat(decide(browser, path(reader, recording), "FORGET", REASON)
                            .statusCode())
                    .isEqualTo(400);
            assertThat(decide(stranger, path(other, recording), "REMOVE", REASON)
                            .statusCode())
                    .isEqualTo(404);
            assertThat(decide(stranger, path(reader, recording), "REMOVE", REASON)
                            .statusCode())
                    .isEqualTo(403);
            assertThat(clinic.part(Recordings.class).one(reader.patient(), recording))
                    .hasValueSatisfying(
                            arrived -> assertThat(arrived.isUsable()).isFalse());
            assertThat(clinic.part(Analyses.class).latest(reader.patient(), recording))
                    .isEmpty();
            for (String route : new String[] {"/media", "/traces.json", "/marks", "/documents/report.html"}) {
                assertThat(browser.get(path(reader, recording) + route).statusCode())
                        .as(route)
                        .isEqualTo(404);
            }
            assertThat(browser.send("POST", path(reader, recording) + "/analysis")
                            .statusCode())
                    .isEqualTo(404);
        }
    }
}
