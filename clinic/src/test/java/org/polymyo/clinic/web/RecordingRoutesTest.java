package org.polymyo.clinic.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.polymyo.clinic.account.Role;
import org.polymyo.clinic.file.PatientKeys;
import org.polymyo.clinic.file.Recordings;
import org.polymyo.clinic.file.Vault;
import org.polymyo.clinic.job.Analyses;
import org.polymyo.clinic.job.Analysis;
import org.polymyo.clinic.server.Browser;
import org.polymyo.clinic.server.Databases;
import org.polymyo.clinic.server.Workspace;
import org.polymyo.format.edf.EdfWriter;
import org.polymyo.recording.Recording;
import org.polymyo.synthetic.IntendedType;
import org.polymyo.synthetic.VirtualPatient;

/** A recording from the sender's disk to the first page of its traces. */
class RecordingRoutesTest {
    @TempDir
    private static Path folder = Path.of("");

    private static byte[] sample = new byte[0];

    @BeforeAll
    static void makeASample() throws Exception {
        Path file = folder.resolve("sample.edf");
        try (Recording made = VirtualPatient.of(IntendedType.CORTICAL, 12)
                .scene(100)
                .generate()
                .recording()) {
            EdfWriter.edf().write(made, file);
        }
        sample = Files.readAllBytes(file);
    }

    @ParameterizedTest
    @MethodSource("org.polymyo.clinic.server.Databases#here")
    void aRecordingSentInPiecesIsAnalysedAndShown(Databases database) throws Exception {
        Workspace clinic = database.shared();
        var nurse = Somebody.with(clinic, Role.TECHNOLOGIST, Standing.TEAM);
        try (Browser browser = new Browser(clinic).as(nurse.account())) {
            String place = announced(browser, nurse.patient(), sample.length, "Jane Doe.EDF");
            int half = sample.length / 2 + 17;
            assertThat(sent(browser, place, 0, Arrays.copyOf(sample, half)).statusCode())
                    .isEqualTo(204);
            assertThat(sent(browser, place, 5, sample).statusCode()).isEqualTo(409);
            assertThat(offset(browser, place)).isEqualTo(half);
            HttpResponse<String> last = sent(browser, place, half, Arrays.copyOfRange(sample, half, sample.length));
            assertThat(last.headers().firstValue("Polymyo-Upload-State")).contains("ACCEPTED");
            String recording = last.headers().firstValue("Polymyo-Recording").orElseThrow();
            var arrived = clinic.part(Recordings.class)
                    .one(nurse.patient(), recording)
                    .orElseThrow();
            assertThat(arrived.sha256()).isEqualTo(sha256(sample));
            try (var file = clinic.part(Vault.class).open(nurse.patient(), arrived.object(), arrived.size())) {
                assertThat(file.content().read(0, sample.length)).isEqualTo(sample);
            }
            assertThat(finished(clinic, nurse.patient(), recording).state()).isEqualTo(Analysis.State.DONE);
            assertThat(clinic.part(Recordings.class).made(recording, "report.json"))
                    .isPresent();
            String route = "/patients/" + nurse.patient() + "/recordings/" + recording;
            itsTracesAreShown(browser, route);
            itsPageShowsWhatWasComputed(browser, nurse.patient(), route);

            String again = announced(browser, nurse.patient(), sample.length, "copy.edf");
            HttpResponse<String> twice = sent(browser, again, 0, sample);
            assertThat(twice.headers().firstValue("Polymyo-Upload-State")).contains("DUPLICATE");
            assertThat(twice.headers().firstValue("Polymyo-Recording")).contains(recording);

            clinic.part(PatientKeys.class).destroy(nurse.patient());
            assertThat(browser.get(route + "/traces?from=0&to=10&columns=500").statusCode())
                    .isEqualTo(404);
        }
    }

    private static void itsPageShowsWhatWasComputed(Browser browser, String patient, String route) {
        assertThat(browser.get("/patients/" + patient).body())
                .contains("Jane Doe.EDF", "href=\"" + route + "\"", "href=\"" + route + "/review\"");
        assertThat(browser.get(route).body())
                .contains("Jerks that fit myoclonus are present.", "How often do jerks come?", "per minute");
        HttpResponse<String> report = browser.get(route + "/documents/report.html");
        assertThat(report.body()).contains("Where the jerks may come from");
        assertThat(report.headers().allValues("Content-Security-Policy"))
                .containsExactly(
                        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; sandbox");
        assertThat(browser.get(route + "/documents/events.tsv").body()).startsWith("onset\tduration\ttrial_type");
        assertThat(browser.get(route + "/documents/recording.edf").statusCode()).isEqualTo(404);
    }

    private static void itsTracesAreShown(Browser browser, String route) {
        assertThat(browser.get(route + "/traces.json").body()).contains("\"duration_s\":", "\"EMG");
        assertThat(browser.get(route + "/traces?from=0&to=10&columns=500&channels=0,1&highpass=20&phase=zero")
                        .headers()
                        .firstValue("Polymyo-Filtered"))
                .contains("true");
        assertThat(browser.get(route + "/traces?from=10&to=0&columns=500").statusCode())
                .isEqualTo(400);
    }

    @Test
    void aRecordingOfSomebodyElseIsKeptApart() throws IOException {
        Workspace clinic = Databases.EMBEDDED.shared();
        var nurse = Somebody.with(clinic, Role.NURSE, Standing.TEAM);
        byte[] foreign = sample.clone();
        byte[] name = "X F 02-MAR-1951 Jane_Doe".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(name, 0, foreign, 8, name.length);
        try (Browser browser = new Browser(clinic).as(nurse.account())) {
            String place = announced(browser, nurse.patient(), foreign.length, "a.edf");
            HttpResponse<String> answer = sent(browser, place, 0, foreign);
            assertThat(answer.headers().firstValue("Polymyo-Upload-State")).contains("QUARANTINED");
            assertThat(answer.headers().firstValue("Polymyo-Reason")).contains("HEADER_BIRTH_DATE");
            String recording = answer.headers().firstValue("Polymyo-Recording").orElseThrow();
            assertThat(clinic.part(Analyses.class).latest(nurse.patient(), recording))
                    .isEmpty();
        }
    }

    @Test
    void aPieceWithAnotherChecksumCountsNothing() throws Exception {
        Workspace clinic = Databases.EMBEDDED.shared();
        var nurse = Somebody.with(clinic, Role.NURSE, Standing.TEAM);
        byte[] content = new byte[200_000];
        new Random(1).nextBytes(content);
        try (Browser browser = new Browser(clinic).as(nurse.account())) {
            String place = announced(browser, nurse.patient(), content.length, "a.csv");
            byte[] first = Arrays.copyOf(content, 100_001);
            assertThat(sent(browser, place, 0, first, "sha256 " + base64(new byte[32]))
                            .statusCode())
                    .isEqualTo(460);
            assertThat(offset(browser, place)).isZero();
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(first);
            assertThat(sent(browser, place, 0, first, "sha256 " + base64(digest))
                            .statusCode())
                    .isEqualTo(204);
            assertThat(sent(browser, place, first.length, new byte[1], "sha256 " + base64(digest))
                            .statusCode())
                    .isEqualTo(460);
            byte[] rest = Arrays.copyOfRange(content, first.length, content.length);
            HttpResponse<String> last = sent(browser, place, first.length, rest);
            String recording = last.headers().firstValue("Polymyo-Recording").orElseThrow();
            assertThat(clinic.part(Recordings.class)
                            .one(nurse.patient(), recording)
                            .orElseThrow()
                            .sha256())
                    .isEqualTo(sha256(content));
        }
    }

    @Test
    void whatIsTooLargeOrOfNoUseIsRefusedBeforeAByteIsSent() {
        Workspace clinic = Databases.EMBEDDED.shared();
        var nurse = Somebody.with(clinic, Role.NURSE, Standing.TEAM);
        try (Browser browser = new Browser(clinic).as(nurse.account())) {
            assertThat(announce(browser, nurse.patient(), 11L << 30, "a.edf").statusCode())
                    .isEqualTo(413);
            assertThat(announce(browser, nurse.patient(), 100, "a.exe").statusCode())
                    .isEqualTo(415);
            String place = announced(browser, nurse.patient(), 100, "a.edf");
            assertThat(sent(browser, place, 0, new byte[101]).statusCode()).isEqualTo(413);
            assertThat(browser.send("DELETE", place).statusCode()).isEqualTo(204);
            assertThat(browser.get(place).statusCode()).isEqualTo(404);
        }
    }

    private static Analysis finished(Workspace clinic, String patient, String recording) throws InterruptedException {
        Analyses analyses = clinic.part(Analyses.class);
        Analysis analysis = analyses.latest(patient, recording).orElseThrow();
        for (int i = 0; i < 1200 && !analysis.state().isOver(); i++) {
            Thread.sleep(100);
            analysis = analyses.latest(patient, recording).orElseThrow();
        }
        return analysis;
    }

    private static HttpResponse<String> announce(Browser browser, String patient, long length, String name) {
        Map<String, String> headers = Map.of(
                "Upload-Length",
                Long.toString(length),
                "Upload-Metadata",
                "filename " + base64(name.getBytes(StandardCharsets.UTF_8)));
        return browser.send("POST", "/patients/" + patient + "/uploads", headers, BodyPublishers.noBody());
    }

    private static String announced(Browser browser, String patient, long length, String name) {
        HttpResponse<String> answer = announce(browser, patient, length, name);
        assertThat(answer.statusCode()).isEqualTo(201);
        return Browser.leadsTo(answer);
    }

    private static HttpResponse<String> sent(Browser browser, String place, long offset, byte[] piece) {
        return sent(browser, place, offset, piece, "");
    }

    private static HttpResponse<String> sent(
            Browser browser, String place, long offset, byte[] piece, String checksum) {
        var headers = new HashMap<>(
                Map.of("Upload-Offset", Long.toString(offset), "Content-Type", "application/offset+octet-stream"));
        if (!checksum.isEmpty()) {
            headers.put("Upload-Checksum", checksum);
        }
        return browser.send("PATCH", place, headers, BodyPublishers.ofByteArray(piece));
    }

    private static long offset(Browser browser, String place) {
        return browser.send("HEAD", place)
                .headers()
                .firstValueAsLong("Upload-Offset")
                .orElseThrow();
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
